import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '@/components/record/address';
import { claimJson } from '@/evidence/claim-export';
import { getEvidence } from '@/evidence/site';

export const getStaticPaths = (async () => {
  const { records } = await getEvidence();
  return records.claims.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** One claim with its sources written out. */
export const GET: APIRoute = async ({ params, site }) => {
  const evidence = await getEvidence();
  return Response.json(claimJson(evidence.claim(params['id'] ?? ''), evidence, absolute(site)));
};
