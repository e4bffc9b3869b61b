import type { APIRoute, GetStaticPaths } from 'astro';
import { figureSvg } from '@/components/figure/figure-file';
import { DATA_FIGURE_IDS, isDataFigure } from '@/figures/catalog';

export const getStaticPaths = (() =>
  DATA_FIGURE_IDS.map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A figure as the page first shows it, as a picture that stands alone. */
export const GET: APIRoute = async ({ params }) => {
  if (!params.id || !isDataFigure(params.id)) return new Response(null, { status: 404 });
  return new Response(await figureSvg(params.id), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
