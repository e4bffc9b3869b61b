import type { Node, Parent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Layer } from '../schemas/article.ts';
import { parseMdx } from './mdx-outline.ts';

/** Words of a sentence that rest on a record, by <Claim> or <Evidence>. */
export interface Marked {
  name: 'Claim' | 'Evidence';
  id: string;
  words: string;
  line: number;
}

/** A paragraph, an item of a list, a heading or a cell of a table, as a reader reads it. */
export interface Block {
  text: string;
  line: number;
  layer: Layer;
  marks: Marked[];
}

/** A part of the body that the order of an article speaks of. */
export interface Landmark {
  /** Name of the component, and for a section its id. */
  name: string;
  line: number;
  layer: Layer;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
/** Stands for a number or a date that a record fills in; it counts as one word and one number. */
const FILLED = '0';
const FILLED_BY = new Set(['Num', 'When', 'Since']);
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** Whether a node is a component. */
export const isElement = (node: Node): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
/** Name of a component; empty for <>. */
export const elementName = ({ name }: Element): string => name ?? '';
const childrenOf = (node: Node): Node[] => ('children' in node ? (node as Parent).children : []);
const lineOf = (node: Node): number => node.position?.start.line ?? 1;

function attribute(element: Element, name: string): string | undefined {
  const found = element.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** What a reader reads of a node, without the numbers of citations. */
export function textOf(node: Node): string {
  if (isElement(node) && node.name && FILLED_BY.has(node.name)) return FILLED;
  if ('value' in node && typeof node.value === 'string')
    return node.type.startsWith('mdx') ? '' : node.value;
  return childrenOf(node).map(textOf).join('');
}

function marksIn(node: Node): Marked[] {
  const inner = childrenOf(node).flatMap(marksIn);
  if (!isElement(node) || (node.name !== 'Claim' && node.name !== 'Evidence')) return inner;
  const id = attribute(node, 'id') ?? '';
  return [{ name: node.name, id, words: textOf(node), line: lineOf(node) }, ...inner];
}

/** The layer that an element opens, or that it stands in. */
function layerOf(element: Element, around: Layer): Layer {
  if (element.name === 'Fold') return 'evidence';
  if (element.name !== 'Section') return around;
  return attribute(element, 'layer') === 'evidence' ? 'evidence' : 'explanation';
}

function walk(node: Node, layer: Layer, blocks: Block[], landmarks: Landmark[]): void {
  if (BLOCKS.has(node.type)) {
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    if (text) blocks.push({ text, line: lineOf(node), layer, marks: marksIn(node) });
    return;
  }
  const inner = isElement(node) ? layerOf(node, layer) : layer;
  if (isElement(node) && node.name) {
    const id = node.name === 'Section' ? ` ${attribute(node, 'id') ?? ''}` : '';
    landmarks.push({ name: node.name + id, line: lineOf(node), layer: inner });
  }
  for (const child of childrenOf(node)) walk(child, inner, blocks, landmarks);
}

/** The blocks and landmarks of an MDX body, with their layers. Throws a `SyntaxFault` where MDX itself is broken. */
export function blocksOf(source: string): { blocks: Block[]; landmarks: Landmark[] } {
  const tree: Root = parseMdx(source);
  const blocks: Block[] = [];
  const landmarks: Landmark[] = [];
  walk(tree, 'explanation', blocks, landmarks);
  return { blocks, landmarks };
}
