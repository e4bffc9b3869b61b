import { type HTMLElement, parse } from 'node-html-parser';

/** Layers of a page, as its elements name them in data-layer. */
export const LAYER_NAMES = ['answer', 'explanation', 'evidence'] as const;
export type LayerName = (typeof LAYER_NAMES)[number];

/** What is no prose: figures, tables, lists of sources, records, links of navigation, code of scripts. The words of a term are. */
const NO_PROSE =
  'figure, table, svg, nav, script, style, pre, button:not(.term), [data-card], .sr-only, dl:has(.tally), .tally, .row-anchor, .side-source, [popover], [hidden]';
const BLOCK = 'p, li, dd, dt, blockquote, figcaption';

const textOf = (element: HTMLElement): string =>
  element.textContent
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The layer of an element: that of the nearest element around it that names one. */
function layerOf(element: HTMLElement): LayerName | undefined {
  const name = element.closest('[data-layer]')?.getAttribute('data-layer');
  return LAYER_NAMES.find((layer) => layer === name);
}

/** The blocks of prose of a page, layer by layer. */
export function proseOf(html: string): Record<LayerName, string[]> {
  const main = parse(html).querySelector('main');
  const blocks: Record<LayerName, string[]> = { answer: [], explanation: [], evidence: [] };
  for (const element of main?.querySelectorAll(NO_PROSE) ?? []) element.remove();
  for (const element of main?.querySelectorAll(BLOCK) ?? []) {
    const layer = layerOf(element);
    const inner = element.querySelector(BLOCK);
    const text = textOf(element);
    if (layer && !inner && text) blocks[layer].push(text);
  }
  return blocks;
}
