import type { Element, ElementContent, Nodes } from 'hast';

/** Elements whose text is no words. */
const SILENT = ['script', 'style', 'svg'];

/** True for an element of one of these names. */
export const isElement = (node: Nodes | ElementContent, ...names: string[]): node is Element =>
  node.type === 'element' && (names.length === 0 || names.includes(node.tagName));

/** An attribute as it is written; lists of words joined by spaces. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? undefined : String(value);
}

/** The text of a part, with its white space. */
export const rawWords = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isElement(node, ...SILENT)) return '';
  return node.children.map(rawWords).join('');
};

/** The words of a part, white space folded. */
export const wordsOf = (node: Nodes): string => rawWords(node).replace(/\s+/g, ' ').trim();

/** An element with children. */
export const made = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children });

export const text = (value: string): ElementContent => ({ type: 'text', value });
