import { getCollection } from 'astro:content';
import { articleOutline } from '@/components/article/outline';
import { getFive } from '@/evidence/articles';
import type { ClaimText } from '@/evidence/used-in';
import { PAGE_PATHS, type PageId } from '@/lib/navigation';

let reading: Promise<ClaimText[]> | undefined;

async function read(): Promise<ClaimText[]> {
  const articles = (await getFive()).map(({ slug, numeral, name, path }) => ({
    path,
    name: `Difference ${numeral}, ${name}`,
    section: slug,
    ...articleOutline(`content/differences/${slug}.mdx`),
  }));
  const pages = (await getCollection('pages')).map(({ id, data }) => ({
    path: PAGE_PATHS[id as PageId],
    name: data.name,
    section: id === 'bottom-line' ? ('bottom-line' as const) : undefined,
    ...articleOutline(`content/pages/${id}.mdx`),
  }));
  return [...articles, ...pages];
}

/** The texts of this site with the claims they use: the five articles in order, then the other pages. */
export function claimTexts(): Promise<ClaimText[]> {
  if (import.meta.env.DEV) return read();
  reading ??= read();
  return reading;
}
