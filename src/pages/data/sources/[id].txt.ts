import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '@/components/record/address';
import { citable } from '@/components/sources/citable';
import { getEvidence } from '@/evidence/site';
import { citationFile } from '@/lib/citation-file';

export const getStaticPaths = (async () => {
  const { records } = await getEvidence();
  return records.sources.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** One source, cited in each format. */
export const GET: APIRoute = async ({ params, site }) => {
  const { source } = await getEvidence();
  return new Response(citationFile(citable(source(params['id'] ?? ''), absolute(site))), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
