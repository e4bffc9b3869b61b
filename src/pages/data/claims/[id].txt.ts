import type { APIRoute, GetStaticPaths } from 'astro';
import { citableClaim } from '@/evidence/citable';
import { getEvidence, getRecords } from '@/evidence/site';
import { citationFile } from '@/lib/citation-file';
import { absolute } from '@/lib/urls';

export const getStaticPaths = (async () => {
  const { claims } = await getRecords();
  return claims.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** One claim, cited in each format. */
export const GET: APIRoute = async ({ params, site }) => {
  const { claim } = await getEvidence();
  const address = absolute(site, import.meta.env.BASE_URL);
  return new Response(citationFile(citableClaim(claim(params['id'] ?? ''), address)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
