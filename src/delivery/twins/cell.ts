import type { ElementContent } from 'hast';
import { hasBlock, isBlank, isElement, text, wordsOf } from './hast.ts';

/** The lines of a part, each of nothing but inline parts. */
export function linesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  let small = false;
  for (const node of nodes) {
    if (!hasBlock(node)) {
      // A label in small letters stays with the value that it names, and ends the line for others.
      if (small && !isBlank([node]) && !isElement(node, 'b', 'strong')) lines.push([]);
      lines.at(-1)?.push(node);
      small &&= isBlank([node]);
    } else if (isElement(node)) {
      const inner = linesOf(node.children);
      small = node.tagName === 'small';
      lines.push(...inner, ...(small ? [] : [[]]));
    }
  }
  return lines.filter((line) => !isBlank(line));
}

/** The content of a cell in one line, since Markdown has no others in a table. */
export const cellContent = (nodes: readonly ElementContent[]): ElementContent[] =>
  linesOf(nodes).flatMap((line, i, lines) => {
    if (i === 0) return line;
    const ended = /[.!?:;,]$/.test(wordsOf(lines[i - 1] ?? []));
    const goesOn = /^[.,:;]/.test(wordsOf(line));
    return [text(goesOn ? '' : ended ? ' ' : ' · '), ...line];
  });
