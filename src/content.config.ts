import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { KIND_NAMES, KINDS, type KindName } from './kinds/index.ts';
import { recordLoader } from './records/loader.ts';
import { difference, page } from './schemas/article.ts';

const records = <K extends KindName>(name: K) =>
  defineCollection({ loader: recordLoader(name), schema: KINDS[name].schema });

export const collections = {
  ...(Object.fromEntries(KIND_NAMES.map((name) => [name, records(name)])) as {
    [K in KindName]: ReturnType<typeof records<K>>;
  }),
  differences: defineCollection({
    loader: glob({ base: './content/differences', pattern: '*.mdx' }),
    schema: difference,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*.mdx' }),
    schema: page,
  }),
};
