import { getRecords } from '@/evidence/site';
import { buildFigure, frameOf } from '@/figures/catalog';
import { CUTS } from '@/figures/draw/cuts';
import type { Chosen, DataFigureId } from '@/figures/spec';
import { fontMeasure } from '@/figures/svg/measure';
import { readPalette } from '@/figures/svg/palette';
import { drawSvg } from '@/figures/svg/render-svg';
import { sourceLine, standaloneSvg } from '@/figures/svg/standalone';
import { SITE } from '@/lib/site';
import tokens from '@/styles/theme.css?raw';

/** One view of a figure as a picture that stands alone; the first view where nothing is chosen. */
export async function figureSvg(id: DataFigureId, chosen?: Chosen): Promise<string> {
  const records = await getRecords();
  const spec = buildFigure(id, records, chosen);
  const drawing = drawSvg(spec, CUTS.w, await fontMeasure(), id, true);
  const source = sourceLine(frameOf(id), records.sources, SITE.name);
  return standaloneSvg(spec, drawing, readPalette(tokens, 'light'), source);
}
