import { getRecords } from '@/evidence/site';
import { buildFigure, frameOf } from '@/figures/catalog';
import { CUTS } from '@/figures/draw/cuts';
import { drawCluster } from '@/figures/proxy-failure/draw-file';
import type { AnySpec, Chosen, ClusterSpec } from '@/figures/spec';
import { fontMeasure } from '@/figures/svg/measure';
import { readPalette } from '@/figures/svg/palette';
import { drawSvg } from '@/figures/svg/render-svg';
import { sourceLine, standaloneSvg } from '@/figures/svg/standalone';
import { SITE } from '@/lib/site';
import type { FigureId } from '@/schemas/figure-ids';
import tokens from '@/styles/theme.css?raw';

const isCluster = (spec: AnySpec): spec is ClusterSpec => spec.chart.kind === 'cluster';

/** One view of a figure as a picture that stands alone; the first view where nothing is chosen. */
export async function figureSvg(id: FigureId, chosen?: Chosen): Promise<string> {
  const records = await getRecords();
  const spec = buildFigure(id, records, chosen);
  const palette = readPalette(tokens, 'light');
  const source = sourceLine(frameOf(id), records.sources, SITE.name);
  const measure = await fontMeasure();
  if (!isCluster(spec))
    return standaloneSvg(spec, drawSvg(spec, CUTS.w, measure, id, true), palette, source);
  const color = (token: string): string => palette.get(token) ?? '';
  // A page says in a line of its own what is stopped.
  const told = { ...spec, subtitle: `${spec.summary} ${spec.subtitle}` };
  return standaloneSvg(told, drawCluster(spec, measure, color), palette, source);
}
