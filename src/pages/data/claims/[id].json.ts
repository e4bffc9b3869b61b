import type { APIRoute, GetStaticPaths } from 'astro';
import { claimJson } from '@/evidence/claim-export';
import { getEvidence } from '@/evidence/site';
import { absolute } from '@/lib/urls';

export const getStaticPaths = (async () => {
  const { records } = await getEvidence();
  return records.claims.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** One claim with its sources written out. */
export const GET: APIRoute = async ({ params, site }) => {
  const evidence = await getEvidence();
  return Response.json(
    claimJson(
      evidence.claim(params['id'] ?? ''),
      evidence,
      absolute(site, import.meta.env.BASE_URL),
    ),
  );
};
