import { HTMLElement, type Node, parse, TextNode } from 'node-html-parser';

/** What says nothing about the subject: signs, buttons, scripts, and words for screen readers alone. */
const NOISE =
  'script, style, svg, button, [data-card], nav, template, .row-anchor, copy-text, .sr-only';

/** Longest text of an entry, in characters: what stands further down a page is found by records of its own. */
const LONGEST = 3000;

/** Elements within a word. */
const WITHIN_WORDS = new Set(['WBR', 'SUB', 'SUP']);

const piecesOf = (node: Node): string => {
  if (node instanceof TextNode) return node.text;
  if (!(node instanceof HTMLElement)) return '';
  const inner = node.childNodes.map(piecesOf).join('');
  return WITHIN_WORDS.has(node.tagName) ? inner : ` ${inner} `;
};

/** Words of an element, white space folded. What styles set apart is apart here, too: "primary Cilium". */
const wordsOf = (element: HTMLElement): string =>
  piecesOf(element)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?)\]”’…%])/g, '')
    .replace(/(?<=[([“‘]) /g, '')
    .trim()
    .slice(0, LONGEST);

/**
 * The words at each of some addresses of a page, by fragment; '' stands for the answer of the page, or
 * for all of it where it has a record of its own. What another address of the page holds is left to that one.
 */
export function textsOfPage(
  html: string,
  fragments: readonly string[],
): Map<string, string | undefined> {
  const root = parse(html);
  const main = root.querySelector('main') ?? root;
  for (const element of main.querySelectorAll(NOISE)) element.remove();
  const byId = new Map(main.querySelectorAll('[id]').map((element) => [element.id, element]));
  const depth = (element: HTMLElement): number =>
    element.parentNode ? 1 + depth(element.parentNode) : 0;
  const found = new Map<string, string | undefined>();
  const inner = fragments
    .flatMap((fragment) => {
      const element = byId.get(fragment);
      return fragment !== '' && element ? [{ fragment, element, level: depth(element) }] : [];
    })
    .sort((a, b) => b.level - a.level);
  const answers = main.querySelectorAll('[data-layer="answer"]').map(wordsOf).join(' ');
  for (const { fragment, element } of inner) {
    found.set(fragment, wordsOf(element));
    element.remove();
  }
  for (const fragment of fragments)
    if (fragment === '') found.set('', answers === '' ? wordsOf(main) : answers);
    else if (!found.has(fragment)) found.set(fragment, undefined);
  return found;
}
