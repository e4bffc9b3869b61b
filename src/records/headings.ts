import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outline } from './mdx-outline.ts';
import { mdxPages } from './mdx-pages.ts';

/** Ids of all sections and folds of articles and prose pages, written <page path>#<id>. */
export const headingIds = (root: string): string[] =>
  mdxPages(root).flatMap(({ file, path }) =>
    outline(readFileSync(join(root, file), 'utf8'))
      .uses.filter((use) => use.name === 'Section' || use.name === 'Fold')
      .map((use) => `${path}#${String(use.attributes['id'])}`),
  );
