import type { APIRoute, GetStaticPaths } from 'astro';
import { citable, readOn } from '@/evidence/citable';
import { getEvidence } from '@/evidence/site';
import { citationFile } from '@/lib/citation-file';
import { absolute } from '@/lib/urls';

export const getStaticPaths = (async () => {
  const { records } = await getEvidence();
  return records.sources.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** One source, cited in each format. */
export const GET: APIRoute = async ({ params, site }) => {
  const { source, records } = await getEvidence();
  return new Response(
    citationFile(
      citable(
        source(params['id'] ?? ''),
        absolute(site, import.meta.env.BASE_URL),
        readOn(records.reviews),
      ),
    ),
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );
};
