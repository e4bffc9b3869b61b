import { PAGE_PATHS } from '../lib/navigation.ts';
import { ARTICLES, mdxIn, mdxName, PAGES } from './mdx-files.ts';

/** An MDX file and the page it becomes. */
export interface MdxPage {
  /** Relative to the project root. */
  file: string;
  /** Path below the base, for example /differences/proxies/. */
  path: string;
}

function pathOf(file: string): string {
  const name = mdxName(file);
  if (file.startsWith(`${ARTICLES}/`)) return `/differences/${name}/`;
  return (PAGE_PATHS as Record<string, string>)[name] ?? `/${name}/`;
}

/** Every article and prose page below `root`, with the address of its page. */
export const mdxPages = (root: string): MdxPage[] =>
  [...mdxIn(root, ARTICLES), ...mdxIn(root, PAGES)].map((file) => ({ file, path: pathOf(file) }));
