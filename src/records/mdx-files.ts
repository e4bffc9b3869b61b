import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PAGE_PATHS } from '../lib/navigation.ts';
import { DIFFERENCES } from '../schemas/common.ts';
import type { Problem } from './problem.ts';
import { suggestion } from './suggest.ts';

/** Folder of the articles, one for each difference. */
export const ARTICLES = 'content/differences';
/** Folder of the prose pages. */
export const PAGES = 'content/pages';

/** The MDX files of a folder below `root`, sorted, with paths relative to `root`. */
export const mdxIn = (root: string, folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.mdx'))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];

/** The name of an MDX file, which is the id of its entry. */
export const mdxName = (file: string): string => basename(file, '.mdx');

/** Problems with the files of a folder, where exactly those with the given names belong in it. */
function checkNames(
  root: string,
  folder: string,
  names: readonly string[],
  words: { allowed: string; extra: string },
): Problem[] {
  const there = mdxIn(root, folder).map(mdxName);
  const missing = names
    .filter((name) => !there.includes(name))
    .map((name) => ({
      file: `${folder}/${name}.mdx`,
      found: 'no such file',
      allowed: words.allowed,
      fix: 'Restore the file, or correct its name.',
    }));
  const extra = there
    .filter((name) => !names.includes(name))
    .map((name) => ({
      file: `${folder}/${name}.mdx`,
      found: `a file named "${name}"`,
      allowed: names.join(', '),
      fix: suggestion(name, names, { none: words.extra, near: `Otherwise: ${words.extra}` }),
    }));
  return [...missing, ...extra];
}

/** Checks that there is one article for each difference, and one file for each prose page. */
export const checkMdxFiles = (root: string): Problem[] => [
  ...checkNames(root, ARTICLES, DIFFERENCES, {
    allowed: 'one article for each of the five differences',
    extra: 'Move a page that is no difference to content/pages.',
  }),
  ...checkNames(root, PAGES, Object.keys(PAGE_PATHS), {
    allowed: 'one file for each page named in PAGE_PATHS of src/lib/navigation.ts',
    extra: 'Give the page an address in PAGE_PATHS of src/lib/navigation.ts.',
  }),
];
