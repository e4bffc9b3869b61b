import { getCollection } from 'astro:content';
import { PAGE_PATHS, type PageId } from '../lib/navigation.ts';
import { outlineIn } from '../records/text-outline.ts';
import { getFive } from './articles.ts';
import type { SiteText } from './cited-in.ts';

/** The texts of this site with what they use: the five articles in order, then the other pages. */
export async function getTexts(): Promise<SiteText[]> {
  const articles = (await getFive()).map(({ slug, numeral, name, path, entry }) => ({
    path,
    name,
    numeral,
    section: slug,
    reading: entry.data.reading.map(({ source }) => source),
    ...outlineIn(`content/differences/${slug}.mdx`),
  }));
  const pages = (await getCollection('pages')).map(({ id, data }) => ({
    path: PAGE_PATHS[id as PageId],
    name: id.startsWith('overview-') ? `Overview of ${data.name}` : data.name,
    section: id === 'bottom-line' ? ('bottom-line' as const) : undefined,
    reading: [],
    ...outlineIn(`content/pages/${id}.mdx`),
  }));
  return [...articles, ...pages];
}
