import type { APIRoute } from 'astro';
import { getRecords } from '@/evidence/site';
import { buildAllViews, frameOf } from '@/figures/catalog';
import { toJson } from '@/figures/output/to-json';
import { FIGURE_IDS } from '@/schemas/figure-ids';

export const getStaticPaths = () => FIGURE_IDS.map((id) => ({ params: { id }, props: { id } }));

/** A figure with every view a reader can choose. */
export const GET: APIRoute<{ id: (typeof FIGURE_IDS)[number] }> = async ({ props: { id } }) => {
  const records = await getRecords();
  return Response.json(toJson(frameOf(id), buildAllViews(id, records), records.sources));
};
