import type { Node } from 'mdast';
import { elementName, isElement, lineOf, textOf } from '../records/mdx-nodes.ts';
import type { Problem } from '../records/problem.ts';
import { wordCount } from '../schemas/common.ts';

/** Most words of a side note, which stands in a narrow margin. */
const NOTE_WORDS = 40;
/** How a sentence ends before a side note. */
const ENDED = /[.!?…:]["”’)\]]*\s*$/;

const isCalled = (node: Node, name: string): boolean =>
  isElement(node) && elementName(node) === name;

/** A citation before the stop that it should follow. */
function early(node: Node, next: Node | undefined, file: string): Problem[] {
  const stop = next?.type === 'text' ? /^[.,;:!?]/.exec(textOf(next))?.[0] : undefined;
  if (stop === undefined) return [];
  return [
    {
      file,
      line: lineOf(node),
      field: '<Cite>',
      found: `a citation before the "${stop}"`,
      allowed: 'citations behind the full stop or comma',
      fix: `Write ${stop}<Cite id="…" />.`,
    },
  ];
}

function longNote(node: Node, file: string): Problem[] {
  const words = wordCount(textOf(node));
  if (words <= NOTE_WORDS) return [];
  return [
    {
      file,
      line: lineOf(node),
      field: '<Note>',
      found: `${String(words)} words`,
      allowed: `at most ${String(NOTE_WORDS)} words`,
      fix: 'Shorten it, or move it into the text or a <Fold>.',
    },
  ];
}

/** A side note before the end of its sentence. */
function earlyNote(node: Node, before: readonly Node[], file: string): Problem[] {
  const text = before
    .filter((other) => !isCalled(other, 'Cite') && !isCalled(other, 'Note'))
    .map(textOf)
    .join('');
  if (text.trim() === '' || ENDED.test(text)) return [];
  return [
    {
      file,
      line: lineOf(node),
      field: '<Note>',
      found: `a side note inside the sentence “…${text.trim().slice(-30)}”`,
      allowed: 'side notes at the end of a sentence, behind its full stop',
      fix: 'Move it there.',
    },
  ];
}

/** Checks what a node holds: citations stand behind their stop, side notes behind a sentence, and notes are short. */
export const checkSentences = (children: readonly Node[], file: string): Problem[] =>
  children.flatMap((node, i): Problem[] => {
    if (isCalled(node, 'Cite')) return early(node, children[i + 1], file);
    if (!isCalled(node, 'Note')) return [];
    return [...longNote(node, file), ...earlyNote(node, children.slice(0, i), file)];
  });
