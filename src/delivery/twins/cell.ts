import type { ElementContent } from 'hast';
import { isElement, made, text, wordsOf } from './hast.ts';

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'p div section article figure figcaption header footer ul ol li dl dt dd small h2 h3 h4 h5 details blockquote pre table thead tbody tr td th form fieldset label br'.split(
    ' ',
  ),
);

const isBlank = (nodes: readonly ElementContent[]): boolean =>
  nodes.every((node) => wordsOf(node) === '');

const hasBlock = (node: ElementContent): boolean =>
  isElement(node) && (BLOCKS.has(node.tagName) || node.children.some(hasBlock));

/** The lines of a cell, each of nothing but inline parts. */
function linesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (!hasBlock(node)) lines.at(-1)?.push(node);
    else if (isElement(node)) lines.push(...linesOf(node.children), []);
  }
  return lines.filter((line) => !isBlank(line));
}

/** The content of a cell in one line, since Markdown has no others in a table. */
export const cellContent = (nodes: readonly ElementContent[]): ElementContent[] =>
  linesOf(nodes).flatMap((line, i, lines) => {
    if (i === 0) return line;
    const ended = /[.!?:;,]$/.test(wordsOf(made('p', lines[i - 1] ?? [])));
    return [text(ended ? ' ' : ' · '), ...line];
  });
