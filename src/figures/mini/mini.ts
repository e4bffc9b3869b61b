import type { Cut } from '../draw/cuts.ts';
import { drawItems } from '../draw/items.ts';
import type { Measure } from '../draw/measure-text.ts';
import type { Item } from '../draw/scene.ts';
import { SvgContext } from '../svg/svg-context.ts';

/** A small picture that stands beside the summary of one difference. */
export interface Mini {
  /** What it shows, in a few words. */
  title: string;
  /** Measure, conditions and whatever must stand beside the numbers. */
  method: string;
  /** One sentence that stands in for the picture. */
  summary: string;
  height: number;
  items: Item[];
}

/** Shown at 272 to 352 pixels, so that no text is smaller than 12 pixels. */
export const MINI_CUT: Cut = {
  name: 'n',
  width: 300,
  from: 0,
  upTo: 352,
  row: 24,
  bar: 13,
  radius: 5,
  font: { label: 13.5, value: 13.5, head: 14, note: 13.5 },
};

/** An `svg` element for a page. `prefix` keeps ids apart on it. */
export function miniSvg(
  { items, height, summary }: Mini,
  measure: Measure,
  prefix: string,
): string {
  const { width, font } = MINI_CUT;
  const context = new SvgContext(width, height, measure, font.label, prefix);
  const same = (name: string): string => name;
  const paint = { color: same, fill: same, family: 'sans' };
  drawItems(context as unknown as CanvasRenderingContext2D, items, paint, MINI_CUT);
  const label = summary.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
  return `<svg class="drawing" viewBox="0 0 ${String(width)} ${String(height)}" font-size="${String(font.label)}" role="img" aria-label="${label}">${context.definitions()}${context.out.join('')}</svg>`;
}
