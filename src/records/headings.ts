import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_PATHS } from '../lib/navigation.ts';
import { ARTICLES, mdxIn, mdxName, PAGES } from './mdx-files.ts';
import { outline } from './mdx-outline.ts';

function pathOf(file: string): string {
  const name = mdxName(file);
  if (file.startsWith(`${ARTICLES}/`)) return `/differences/${name}/`;
  return (PAGE_PATHS as Record<string, string>)[name] ?? `/${name}/`;
}

/** Ids of all sections of articles and prose pages, written <page path>#<id>. */
export const headingIds = (root: string): string[] =>
  [...mdxIn(root, ARTICLES), ...mdxIn(root, PAGES)].flatMap((file) =>
    outline(readFileSync(join(root, file), 'utf8'))
      .uses.filter(({ name }) => name === 'Section')
      .map(({ attributes: { id } }) => `${pathOf(file)}#${String(id)}`),
  );
