import type { Element, ElementContent, Nodes } from 'hast';

/** Elements whose text is no words. */
const SILENT = ['script', 'style', 'svg'];

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'p div section article figure figcaption header footer ul ol li dl dt dd small h2 h3 h4 h5 h6 details blockquote pre table thead tbody tr td th form fieldset label br'.split(
    ' ',
  ),
);

/** True for an element of one of these names. */
export const isElement = (node: Nodes | ElementContent, ...names: string[]): node is Element =>
  node.type === 'element' && (names.length === 0 || names.includes(node.tagName));

/** True for a part that begins a line, or holds one that does. */
export const hasBlock = (node: ElementContent): boolean =>
  isElement(node) && (BLOCKS.has(node.tagName) || node.children.some(hasBlock));

/** An attribute as it is written; lists of words joined by spaces. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? undefined : String(value);
}

/** True for an element with this class. */
export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'className') ?? '').split(' ').includes(name);

/** The text of a part, with its white space. */
export const rawWords = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isElement(node, ...SILENT)) return '';
  return node.children.map(rawWords).join('');
};

/** The words of a part or of several, white space folded. */
export const wordsOf = (part: Nodes | readonly Nodes[]): string =>
  (Array.isArray(part) ? (part as readonly Nodes[]) : [part as Nodes])
    .map(rawWords)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** True for parts without a word. */
export const isBlank = (nodes: readonly Nodes[]): boolean => wordsOf(nodes) === '';

/** An element with children. */
export const made = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children });

export const text = (value: string): ElementContent => ({ type: 'text', value });
