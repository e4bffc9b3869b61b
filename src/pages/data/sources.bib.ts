import type { APIRoute } from 'astro';
import { absolute } from '@/components/record/address';
import { citable } from '@/components/sources/citable';
import { getRecords } from '@/evidence/site';
import { bibtexCitation } from '@/lib/citation';

/** Every source as a BibTeX entry. */
export const GET: APIRoute = async ({ site }) => {
  const { sources } = await getRecords();
  const entries = sources.map((source) => bibtexCitation(citable(source, absolute(site))));
  return new Response(`${entries.join('\n\n')}\n`, {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
};
