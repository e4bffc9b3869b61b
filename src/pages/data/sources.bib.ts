import type { APIRoute } from 'astro';
import { citable, readOn } from '@/evidence/citable';
import { getRecords } from '@/evidence/site';
import { bibtexCitation } from '@/lib/citation';
import { absolute } from '@/lib/urls';

/** Every source as a BibTeX entry. */
export const GET: APIRoute = async ({ site }) => {
  const { sources, reviews } = await getRecords();
  const entries = sources.map((source) =>
    bibtexCitation(citable(source, absolute(site, import.meta.env.BASE_URL), readOn(reviews))),
  );
  return new Response(`${entries.join('\n\n')}\n`, {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
};
