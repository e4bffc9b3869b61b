import type { APIRoute, GetStaticPaths } from 'astro';
import { getRecords } from '@/evidence/site';
import { buildAllViews, frameOf, isDataFigure } from '@/figures/catalog';
import { sourcesOf, toJson } from '@/figures/output/to-json';
import * as failure from '@/figures/proxy-failure';
import { FIGURE_IDS } from '@/schemas/figure-ids';

export const getStaticPaths = (() =>
  FIGURE_IDS.map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A figure with every view a reader can choose; of the model of a stopped proxy every case. */
export const GET: APIRoute = async ({ params }) => {
  const { id = '' } = params;
  const records = await getRecords();
  if (isDataFigure(id))
    return Response.json(toJson(frameOf(id), buildAllViews(id, records), records.sources));
  const { licence, sourceIds, caveats, title, subtitle, summary, failureTable } = failure;
  return Response.json({
    id,
    licence,
    sources: sourcesOf({ id, sources: sourceIds }, records.sources),
    title: title(),
    subtitle: subtitle(),
    summary: summary(),
    caveats,
    table: failureTable(),
  });
};
