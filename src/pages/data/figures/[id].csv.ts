import type { APIRoute } from 'astro';
import { getRecords } from '@/evidence/site';
import { buildFigure } from '@/figures/catalog';
import { toCsv } from '@/figures/output/to-csv';
import { FIGURE_IDS } from '@/schemas/figure-ids';

export const getStaticPaths = () => FIGURE_IDS.map((id) => ({ params: { id }, props: { id } }));

/** The table of a figure as the page first shows it. */
export const GET: APIRoute<{ id: (typeof FIGURE_IDS)[number] }> = async ({ props }) => {
  const { table } = buildFigure(props.id, await getRecords());
  return new Response(toCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
