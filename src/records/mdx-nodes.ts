import type { Node, Parent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/** A component in a text. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Stands for a number or a date that a record fills in; it counts as one word and one number. */
const FILLED = '0';
const FILLED_BY = new Set(['Num', 'When', 'Since']);
/** How much of a text names it. */
const START = 40;

/** Whether a node is a component. */
export const isElement = (node: Node): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Name of a component; empty for <>. */
export const elementName = ({ name }: Element): string => name ?? '';

/** What a node holds. */
export const childrenOf = (node: Node): Node[] =>
  'children' in node ? (node as Parent).children : [];

/** Line of the file in which a node starts. */
export const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** What the attributes of a component say that are given as texts, in their order; true where one has no value. */
export const literalsOf = ({ attributes }: Element): [name: string, value: string | true][] =>
  attributes.flatMap((one) => {
    if (one.type !== 'mdxJsxAttribute') return [];
    const value = one.value ?? true;
    return typeof value === 'object' ? [] : [[one.name, value]];
  });

/** What a reader reads of a node, without the numbers of citations. */
export function textOf(node: Node): string {
  if (isElement(node) && FILLED_BY.has(elementName(node))) return FILLED;
  if ('value' in node && typeof node.value === 'string')
    return node.type.startsWith('mdx') ? '' : node.value;
  return childrenOf(node)
    .map(textOf)
    .join(node.type === 'tableRow' ? ' ' : '');
}

/** The first words of a node, to name it. */
export function beginning(node: Node): string {
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  return text.length > START ? `${text.slice(0, START)}…` : text;
}

/** Whether JavaScript in braces is a remark. */
export const isComment = (value: string): boolean => /^\s*\/\*[\s\S]*\*\/\s*$/.test(value);

/** Whether nothing of a node is seen: a remark, or spaces between components. */
function isUnseen(node: Node): boolean {
  const value = 'value' in node && typeof node.value === 'string' ? node.value : undefined;
  if (value === undefined) return false;
  return node.type === 'text' ? value.trim() === '' : isComment(value);
}

/** What a node holds, without remarks and spaces. */
export const seenIn = (node: Node): Node[] => childrenOf(node).filter((child) => !isUnseen(child));

/** A paragraph of nothing but components is none to MDX, which drops it and the spaces in it. */
export const isUnraveled = (node: Node): boolean =>
  node.type === 'paragraph' && childrenOf(node).some(isElement) && seenIn(node).every(isElement);
