import type { Element, Nodes } from 'hast';
import { attribute, hasClass, isElement, wordsOf } from './hast.ts';

/** Elements that stand beside each other in a line. */
const INLINE = new Set(
  ['a', 'span', 'b', 'strong', 'em', 'i', 'small', 'code', 'time', 'data', 'q'].concat(['sup']),
);
/** Elements that a row of labels is made of. */
const LABELS = ['a', 'span', 'b', 'strong', 'small', 'time', 'code'];

/** True for an element that stands in a line with others. */
export const isInline = (node: Nodes): node is Element =>
  isElement(node) && INLINE.has(node.tagName);

/** True for the interest of a source, which stands behind its name. */
export const isInterest = (element: Element): boolean =>
  element.tagName === 'span' && attribute(element, 'dataInterest') !== undefined;

/** True for an element that the style puts into a line of its own. */
export const isOwnLine = (element: Element): boolean =>
  ['span', 'strong'].includes(element.tagName) && hasClass(element, 'block');

const isSource = (element: Element): boolean => hasClass(element, 'cite');
/** Words for those who hear a page; they read on in the sentence around them. */
const isHeard = (element: Element): boolean => hasClass(element, 'sr-only');
/** A count or a measure, of which what follows says what it counts; a year is none. */
const isNumber = (words: string): boolean =>
  /^[\d.,]+$/.test(words) && !/^(19|20)\d\d$/.test(words);

/** How a statement is known, with nothing else. */
export const isBasis = (element: Element): boolean =>
  attribute(element, 'dataBasis') !== undefined ||
  (element.children.length === 1 &&
    element.children.every((child) => isElement(child) && isBasis(child)));

/** True for parts that are nothing but labels beside each other: no sentence holds them together. */
export function isRow(children: readonly Nodes[]): boolean {
  const told = children.filter((child) => wordsOf(child) !== '');
  return told.length > 1 && told.every((child) => isElement(child, ...LABELS) && !isHeard(child));
}

/** What stands between two elements of a line that only the style of the page keeps apart; undefined = what stands there. */
export function between(before: Element, after: Element, row: boolean): string | undefined {
  const [first, next] = [wordsOf(before), wordsOf(after)];
  if (after.tagName === 'sup' || /^[.,:;!?)”’]/.test(next)) return '';
  if (isInterest(after) || next.startsWith('(')) return ' ';
  const ended = /[.,:;!?…]$/.test(first);
  if (isSource(after))
    return isSource(before) ? '; ' : ended ? ' ' : isBasis(before) ? ': ' : ' · ';
  const links = [before, after].every(({ tagName }) => tagName === 'a');
  if (links) return row ? ' · ' : ', ';
  const [left, right] = [before.tagName, after.tagName];
  if (ended || isNumber(first) || [left, right].includes('small')) return undefined;
  if (row && left === 'b' && right === 'a') return ': ';
  if (!row) return left === 'span' && right === 'span' && !isHeard(before) ? ', ' : undefined;
  return /^\p{Ll}/u.test(next) ? ', ' : ' · ';
}

/** What stands between the interest of a source and words after it: nothing inside a sentence, which ends as one. */
export function afterInterest(words: string, begins: boolean, rest: string): string {
  const next = words.trimStart();
  if (/^\p{Lu}/u.test(next) && !begins) return '.';
  const isSentence = !begins && /[.!?:]$/.test(rest);
  return /^[\p{L}\p{N}]/u.test(next) && !isSentence ? ',' : '';
}
