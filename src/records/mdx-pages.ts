import { placeOf } from '../kinds/addresses.ts';
import { ARTICLES, mdxIn, mdxName, PAGES } from './mdx-files.ts';

/** An MDX file and the page it becomes. */
export interface MdxPage {
  /** Relative to the project root. */
  file: string;
  /** Path below the base, for example /differences/proxies/. */
  path: string;
}

/** The article or page that an MDX file is, as a change names it. */
export const textIn = (file: string): { kind: 'articles' | 'pages'; id: string } => ({
  kind: file.startsWith(`${ARTICLES}/`) ? 'articles' : 'pages',
  id: mdxName(file),
});

function pathOf(file: string): string {
  const { kind, id } = textIn(file);
  return placeOf(kind, id) ?? `/${id}/`;
}

/** Every article and prose page below `root`, with the address of its page. */
export const mdxPages = (root: string): MdxPage[] =>
  [...mdxIn(root, ARTICLES), ...mdxIn(root, PAGES)].map((file) => ({ file, path: pathOf(file) }));
