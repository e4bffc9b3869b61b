import type { APIRoute, GetStaticPaths } from 'astro';
import { getRecords } from '@/evidence/site';
import { buildFigure, DATA_FIGURE_IDS, isDataFigure } from '@/figures/catalog';
import { toCsv } from '@/figures/output/to-csv';

export const getStaticPaths = (() =>
  DATA_FIGURE_IDS.map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The table of a figure as the page first shows it. */
export const GET: APIRoute = async ({ params }) => {
  if (!params.id || !isDataFigure(params.id)) return new Response(null, { status: 404 });
  const { table } = buildFigure(params.id, await getRecords());
  return new Response(toCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
