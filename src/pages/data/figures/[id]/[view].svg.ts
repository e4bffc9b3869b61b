import type { APIRoute, GetStaticPaths } from 'astro';
import { figureSvg } from '@/components/figure/figure-file';
import { frameOf } from '@/figures/catalog';
import { allChoices, defaults, viewKey, viewName } from '@/figures/options';
import { FIGURE_IDS } from '@/schemas/figure-ids';

export const getStaticPaths = (() =>
  FIGURE_IDS.flatMap((id) => {
    const { options } = frameOf(id);
    const first = viewKey(options, defaults(options));
    return allChoices(options)
      .filter((chosen) => viewKey(options, chosen) !== first)
      .map((chosen) => ({
        params: { id, view: viewName(viewKey(options, chosen)) },
        props: { id, chosen },
      }));
  })) satisfies GetStaticPaths;

/** Another view of a figure than the first, as a picture that stands alone. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await figureSvg(props['id'], props['chosen']), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
