import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { isBlank, isElement, made, text, wordsOf } from './hast.ts';

/** Links of more words than this on average are a list, where nothing else stands beside them. */
const SHORT = 5;

/** True for the heading of a part of a page. */
export const isHeading = (node: ElementContent): node is Element =>
  isElement(node, 'h2', 'h3', 'h4', 'h5');

/** Links of a list in one line. */
export function linkLine(children: readonly ElementContent[]): Element {
  const links: Element[] = [];
  visit(made('nav', [...children]), 'element', (part) => {
    if (part.tagName === 'a') links.push(part);
  });
  return made(
    'p',
    links.flatMap((link, i) => (i === 0 ? [link] : [text(' · '), link])),
  );
}

/** Headings of an entry of a list as words in bold: the outline of the page is that of its sections. */
export function inBold(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (/^h[2-5]$/.test(node.tagName)) return made('p', [made('strong', node.children)]);
  return { ...node, children: node.children.map(inBold) };
}

/** True for entries that begin with their numbers. */
export const hasOwnNumbers = (children: readonly ElementContent[]): boolean =>
  children
    .filter((child) => isElement(child, 'li'))
    .every((entry, i) => wordsOf(entry).startsWith(`${String(i + 1)}.`));

/** Links of a sentence each as a list, if they are all that the element holds. */
export function linkList(element: Element, children: ElementContent[]): Element | undefined {
  const told = element.children.filter((child) => !isBlank([child]));
  const links = told.filter((child) => isElement(child, 'a'));
  if (links.length < 3 || links.length < told.length) return undefined;
  if (!isElement(element, 'div', 'p', 'span')) return undefined;
  const words = links.flatMap((link) => wordsOf(link).split(' ')).length;
  if (words <= links.length * SHORT) return undefined;
  const lines = children.filter((child) => isElement(child, 'a'));
  return made(
    'ul',
    lines.map((link) => made('li', [link])),
  );
}
