import type { APIRoute, GetStaticPaths } from 'astro';
import { getRecords } from '@/evidence/site';
import { buildAllViews, DATA_FIGURE_IDS, frameOf, isDataFigure } from '@/figures/catalog';
import { toJson } from '@/figures/output/to-json';

export const getStaticPaths = (() =>
  DATA_FIGURE_IDS.map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A figure with every view a reader can choose. */
export const GET: APIRoute = async ({ params }) => {
  if (!params.id || !isDataFigure(params.id)) return new Response(null, { status: 404 });
  const records = await getRecords();
  const file = toJson(frameOf(params.id), buildAllViews(params.id, records), records.sources);
  return Response.json(file);
};
