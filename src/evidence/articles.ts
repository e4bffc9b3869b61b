import { type CollectionEntry, getCollection } from 'astro:content';
import { pathOf } from '../kinds/addresses.ts';
import type { DifferenceSlug } from '../schemas/common';
import { SECTION_WORDS } from './vocabulary';

/** One of the five differences, as navigation needs it. */
export interface FiveItem {
  slug: DifferenceSlug;
  number: number;
  numeral: string;
  name: string;
  path: string;
  entry: CollectionEntry<'differences'>;
}

let cached: Promise<FiveItem[]> | undefined;

async function load(): Promise<FiveItem[]> {
  const entries = await getCollection('differences');
  return entries
    .map((entry) => ({
      slug: entry.id as DifferenceSlug,
      number: entry.data.number,
      numeral: SECTION_WORDS[entry.id as DifferenceSlug].numeral,
      name: entry.data.name,
      path: pathOf('articles', entry.id),
      entry,
    }))
    .sort((a, b) => a.number - b.number);
}

/** The five differences in order. */
export function getFive(): Promise<FiveItem[]> {
  if (import.meta.env.DEV) return load();
  cached ??= load();
  return cached;
}
