import type { APIRoute, GetStaticPaths } from 'astro';
import { getRecords } from '@/evidence/site';
import { buildFigure, isDataFigure } from '@/figures/catalog';
import { toCsv } from '@/figures/output/to-csv';
import { failureTable } from '@/figures/proxy-failure';
import { FIGURE_IDS } from '@/schemas/figure-ids';

export const getStaticPaths = (() =>
  FIGURE_IDS.map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The table of a figure as the page first shows it. */
export const GET: APIRoute = async ({ params }) => {
  const { id = '' } = params;
  const table = isDataFigure(id) ? buildFigure(id, await getRecords()).table : failureTable();
  return new Response(toCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
