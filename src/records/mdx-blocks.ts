import type { Node, Root } from 'mdast';
import type { Layer } from '../schemas/article.ts';
import { childrenOf, type Element, isElement, lineOf, literalsOf, textOf } from './mdx-nodes.ts';

/** Words of a sentence that rest on a record, by <Claim> or <Evidence>. */
export interface Marked {
  name: 'Claim' | 'Evidence';
  id: string;
  words: string;
  line: number;
}

/** A paragraph, an item of a list, a heading or a table, as a reader reads it. */
export interface Block {
  text: string;
  isTable: boolean;
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

const BLOCKS = new Set(['paragraph', 'heading', 'table']);

const attribute = (element: Element, name: string): string | undefined => {
  const value = Object.fromEntries(literalsOf(element))[name];
  return typeof value === 'string' ? value : undefined;
};

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
    if (text)
      blocks.push({
        text,
        isTable: node.type === 'table',
        line: lineOf(node),
        layer,
        marks: marksIn(node),
      });
    return;
  }
  const inner = isElement(node) ? layerOf(node, layer) : layer;
  if (isElement(node) && node.name) {
    const id = node.name === 'Section' ? ` ${attribute(node, 'id') ?? ''}` : '';
    landmarks.push({ name: node.name + id, line: lineOf(node), layer: inner });
  }
  for (const child of childrenOf(node)) walk(child, inner, blocks, landmarks);
}

/** The blocks and landmarks of an MDX body, with their layers. */
export function blocksOf(tree: Root): { blocks: Block[]; landmarks: Landmark[] } {
  const blocks: Block[] = [];
  const landmarks: Landmark[] = [];
  walk(tree, 'explanation', blocks, landmarks);
  return { blocks, landmarks };
}
