import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTIONS, type CollectionName } from './records/collections.ts';
import { recordLoader } from './records/loader.ts';
import { difference, page } from './schemas/article.ts';

const records = <K extends CollectionName>(name: K) =>
  defineCollection({ loader: recordLoader(name), schema: COLLECTIONS[name].schema });

export const collections = {
  home: records('home'),
  facts: records('facts'),
  claims: records('claims'),
  sources: records('sources'),
  features: records('features'),
  events: records('events'),
  advisories: records('advisories'),
  numbers: records('numbers'),
  changes: records('changes'),
  reviews: records('reviews'),
  ids: records('ids'),
  complexity: records('complexity'),
  governance: records('governance'),
  runs: records('runs'),
  study: records('study'),
  resources: records('resources'),
  caveats: records('caveats'),
  comparisons: records('comparisons'),
  tiers: records('tiers'),
  differences: defineCollection({
    loader: glob({ base: './content/differences', pattern: '*.mdx' }),
    schema: difference,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*.mdx' }),
    schema: page,
  }),
};
