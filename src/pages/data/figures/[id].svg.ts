import type { APIRoute, GetStaticPaths } from 'astro';
import { getRecords } from '@/evidence/site';
import { buildFigure, DATA_FIGURE_IDS, frameOf, isDataFigure } from '@/figures/catalog';
import { CUTS } from '@/figures/draw/cuts';
import { fontMeasure } from '@/figures/svg/measure';
import { readPalette } from '@/figures/svg/palette';
import { drawSvg } from '@/figures/svg/render-svg';
import { sourceLine, standaloneSvg } from '@/figures/svg/standalone';
import { SITE } from '@/lib/site';
import tokens from '@/styles/theme.css?raw';

export const getStaticPaths = (() =>
  DATA_FIGURE_IDS.map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A figure as the page first shows it, as a picture that stands alone. */
export const GET: APIRoute = async ({ params }) => {
  if (!params.id || !isDataFigure(params.id)) return new Response(null, { status: 404 });
  const records = await getRecords();
  const spec = buildFigure(params.id, records);
  const frame = frameOf(params.id);
  const drawing = drawSvg(spec, CUTS.w, await fontMeasure(), params.id, true);
  const palette = readPalette(tokens, 'light');
  const svg = standaloneSvg(spec, drawing, palette, sourceLine(frame, records.sources, SITE.name));
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
