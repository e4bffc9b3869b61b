import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { closedFolder, putInPlace } from '../../src/delivery/closed-parts.ts';

/** Folder of the built site under test. */
export const DIST = process.env['SITE_DIST'] ?? 'dist';

/** A page of the built site. */
export interface Page {
  /** Path below the base, for example /claims/ or /404.html. */
  path: string;
  html: string;
  root: HTMLElement;
}

/** All files below a folder, relative to it, with forward slashes. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder))
    throw new Error(`There is no built site in "${folder}". Build it first: npm run build`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const known = new Map<string, Page[]>();

/** Every HTML page of a built site, parsed. Files of tests that share a worker share them too: do not change them. */
export function readPages(folder: string = DIST): Page[] {
  const pages = known.get(folder) ?? parsePages(folder);
  known.set(folder, pages);
  return pages;
}

function parsePages(folder: string): Page[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: `/${file.replace(/index\.html$/, '')}`, html, root: parse(html) };
    });
}

/** Pages that stand alone; those for frames of other pages have neither masthead nor foot. */
export const standing = (pages: readonly Page[]): Page[] =>
  pages.filter(({ path }) => !path.startsWith('/embed/'));

/** The page at a path. Throws where there is none. */
export function pageAt(pages: readonly Page[], path: string): Page {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`The built site has no page ${path}.`);
  return page;
}

/** Visible text of an element, white space folded, no-break spaces kept apart from plain ones. */
export const textOf = (element: HTMLElement): string =>
  element.textContent.replace(/[ \n\t]+/g, ' ').trim();

/** Size of a file in bytes. */
export const sizeOf = (file: string): number => statSync(file).size;

/** The nearest element around another that has one of these tags. Throws where there is none. */
export function around(element: HTMLElement, ...tags: string[]): HTMLElement {
  let outer: HTMLElement | null = element.parentNode;
  while (outer && !tags.includes(outer.rawTagName)) outer = outer.parentNode;
  if (!outer) throw new Error(`No ${tags.join(' or ')} around ${element.toString().slice(0, 120)}`);
  return outer;
}

/** One page of the built site by its path below the base, such as "/claims/". */
export const readPage = (path: string): HTMLElement => pageAt(readPages(), path).root;

const whole = new Map<string, HTMLElement>();

/** A page of the built site as a reader has it once its closed parts, which may stand on a page of their own, are in place. */
export function readWhole(path: string): HTMLElement {
  const before = whole.get(path);
  if (before) return before;
  // Parts move from one to the other, and parsed pages are shared: so both are read anew.
  const read = (at: string): HTMLElement => parse(pageAt(readPages(), at).html);
  const root = read(path);
  const folder = closedFolder(root);
  if (folder !== undefined) putInPlace(root, read(`${path}${folder}/`));
  whole.set(path, root);
  return root;
}

const named = new WeakMap<HTMLElement, ReadonlyMap<string, HTMLElement>>();

/** Every element of a page that has an id; a search for each takes minutes on long pages. */
export function byId(root: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const ids =
    named.get(root) ??
    new Map(root.querySelectorAll('[id]').map((element) => [element.id, element]));
  named.set(root, ids);
  return ids;
}
