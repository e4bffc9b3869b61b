import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { KINDS } from '../kinds/index.ts';
import { ARTICLES, PAGES } from '../records/mdx-files.ts';
import type { Problem } from '../records/problem.ts';
import { DATA_FILE } from '../records/read.ts';

interface Readable {
  path: string;
  /** For a folder: which of its files are read, as a pattern and in words. */
  files?: RegExp;
  words?: string;
}

const READ: readonly Readable[] = [
  ...Object.values(KINDS).map(
    ({ files: { layout, path } }): Readable =>
      layout === 'list' || layout === 'document'
        ? { path }
        : { path, files: DATA_FILE, words: '.yaml files' },
  ),
  ...[ARTICLES, PAGES].map((path): Readable => ({ path, files: /\.mdx$/, words: '.mdx files' })),
];

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

/** Files nobody reads but people and tools expect: notes for authors, and files of editors. */
const isNote = (file: string): boolean => /(?:^|\/)(?:README\.md|\..*|.*~)$/.test(file);

/** Files below content/ that no part of the site reads: misspelled names, wrong endings, wrong folders. */
export function strayFiles(root: string): Problem[] {
  if (!existsSync(join(root, 'content'))) return [];
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !isNote(file))
    .filter(
      (file) =>
        !READ.some(({ path, files }) =>
          files ? path === folderOf(file) && files.test(file) : path === file,
        ),
    )
    .sort()
    .map((file): Problem => {
      const folder = READ.find(({ path, files }) => files && path === folderOf(file));
      return {
        file,
        found: 'a file that nothing reads',
        allowed: folder?.words ?? 'the files and folders named in src/kinds',
        fix: 'Correct its name or its folder, or remove it.',
      };
    });
}
