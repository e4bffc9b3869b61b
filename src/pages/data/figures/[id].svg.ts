import type { APIRoute } from 'astro';
import { figureSvg } from '@/components/figure/figure-file';
import { FIGURE_IDS } from '@/schemas/figure-ids';

export const getStaticPaths = () => FIGURE_IDS.map((id) => ({ params: { id }, props: { id } }));

/** A figure as the page first shows it, as a picture that stands alone. */
export const GET: APIRoute<{ id: (typeof FIGURE_IDS)[number] }> = async ({ props }) =>
  new Response(await figureSvg(props.id), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
