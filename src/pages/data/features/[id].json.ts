import type { APIRoute, GetStaticPaths } from 'astro';
import { featureJson } from '@/evidence/feature-export';
import { getEvidence } from '@/evidence/site';
import { absolute } from '@/lib/urls';

export const getStaticPaths = (async () => {
  const { records } = await getEvidence();
  return records.features.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** One feature with its sources written out. */
export const GET: APIRoute = async ({ params, site }) => {
  const evidence = await getEvidence();
  return Response.json(
    featureJson(
      evidence.feature(params['id'] ?? ''),
      evidence,
      absolute(site, import.meta.env.BASE_URL),
    ),
  );
};
