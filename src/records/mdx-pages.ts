import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_PATHS } from '../lib/navigation.ts';

/** An MDX file and the path of the page it becomes. */
export interface MdxPage {
  /** Relative to the project root. */
  file: string;
  /** Path below the base, for example /differences/proxies/. */
  path: string;
}

const pathOf = (folder: string, name: string): string =>
  folder === 'content/differences'
    ? `/differences/${name}/`
    : ((PAGE_PATHS as Record<string, string>)[name] ?? `/${name}/`);

/** Every article and prose page below `root`, with the address of its page. */
export const mdxPages = (root: string): MdxPage[] =>
  ['content/differences', 'content/pages'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((file) => file.endsWith('.mdx'))
          .sort()
          .map((file) => ({
            file: `${folder}/${file}`,
            path: pathOf(folder, file.replace(/\.mdx$/, '')),
          }))
      : [],
  );
