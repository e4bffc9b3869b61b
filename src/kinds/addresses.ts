import { PAGE_PATHS, REFERENCE_PATHS, RUN_APART } from '../lib/navigation.ts';
import type { ClaimSection } from '../schemas/claim.ts';
import { DIFFERENCES, type DifferenceSlug } from '../schemas/common.ts';
import { KINDS, type KindName } from './index.ts';
import { NAMED, type NamedKind } from './named.ts';

/** Element id of a row or entry on the page of its kind. Records with a page of their own stand in lists as <one>-<id>. */
export function anchorOf(kind: NamedKind, id: string): string {
  if (kind === 'headings') return id.slice(id.indexOf('#') + 1);
  const { noun, shown } = NAMED[kind];
  if (shown?.own) return `${noun[0]}-${id}`;
  return (shown?.prefix ?? '') + id;
}

/** First letter of an id, by which entries are spread over pages. An id never changes, and so its page does not. */
export const letterOf = (id: string): string => id.charAt(0);

/** Path below the base, with fragment, of the place that shows a thing; undefined where there is none. */
export function placeOf(kind: NamedKind, id: string): string | undefined {
  if (kind === 'headings') return id;
  const { shown } = NAMED[kind];
  if (!shown) return undefined;
  if (shown.paths) return shown.paths[id];
  if (shown.own) return `${shown.page}${id}/`;
  return `${shown.page}${shown.letters ? `${letterOf(id)}/` : ''}#${anchorOf(kind, id)}`;
}

/** Path below the base, with fragment, of the place that shows a thing. Throws for kinds without one. */
export function pathOf(kind: NamedKind, id: string): string {
  const path = placeOf(kind, id);
  if (path === undefined)
    throw new Error(`No page shows ${NAMED[kind].noun[1]} one by one: "${id}".`);
  return path;
}

/** Page that lists the records of a kind, below the base. Throws for kinds that no page shows. */
export function pageOf(kind: KindName): string {
  const { shown, noun } = KINDS[kind];
  if (!shown) throw new Error(`No page shows ${noun[1]}.`);
  return shown.page;
}

/** Page of a kind with the entries under one letter, below the base. */
export const letterPath = (kind: KindName, letter: string): string => `${pageOf(kind)}${letter}/`;

/** Page of a kind with pages by letter that holds all entries in one list, below the base. */
export const listPath = (kind: KindName): string => `${pageOf(kind)}list/`;

/** Page of a kind that holds the records with one value of a filter; undefined where filters have no pages. */
export const narrowedPath = (kind: NamedKind, filter: string, value: string): string | undefined =>
  NAMED[kind].shown?.narrowed && `${NAMED[kind].shown.page}${filter}/${value}/`;

const OTHER_SECTIONS = {
  facts: () => pageOf('facts'),
  overview: () => PAGE_PATHS['stack-up'],
  'bottom-line': () => PAGE_PATHS['bottom-line'],
};

/** The page of this site that deals with a part of the 2024 page. */
export const sectionPath = (section: ClaimSection): string =>
  section in OTHER_SECTIONS
    ? OTHER_SECTIONS[section as keyof typeof OTHER_SECTIONS]()
    : pathOf('articles', section);

/** Path of a published file, below the base: of a kind of record, or of one thing of a kind. */
export const filePath = (name: string, format: string): string => `/data/${name}.${format}`;

/** Folder of the files of figures, below the base. */
export const FIGURE_FILES = '/data/figures/';

/** A figure alone, for frames of other pages, below the base. */
export const embedPath = (figure: string): string => `/embed/${figure}/`;

/** Path of the JSON Schema of a kind, below the base. */
export const schemaPath = (name: string): string => `/schemas/${name}.json`;

/** Last part of the address of the page that holds the closed parts of another. */
const EVIDENCE = 'evidence/';

/** True for pages whose closed parts stand on a page of their own: articles, and the long pages on living with the choice. */
const isApart = (path: string): boolean =>
  DIFFERENCES.some((slug) => path === pathOf('articles', slug)) ||
  RUN_APART.some((id) => path === REFERENCE_PATHS[id]);

/** The page with the closed parts of the page at a path, below the base; undefined for pages that hold theirs themselves. */
export const evidencePage = (path: string): string | undefined =>
  isApart(path) ? path + EVIDENCE : undefined;

/** The page that a page belongs to: of a page with closed parts the one that they are taken from, of any other itself. */
export const textPage = (path: string): string => {
  const text = path.slice(0, -EVIDENCE.length);
  return evidencePage(text) === path ? text : path;
};

/** A section of an article, by the id of its heading. */
export const sectionOf = (article: DifferenceSlug, heading: string): string =>
  `${pathOf('articles', article)}#${heading}`;

/** The reference of fields, below the base. */
export const FIELD_REFERENCE = '/reference/';

/** The feed of changes, below the base. */
export const feedPath = (): string => `${pageOf('changes')}feed.xml`;

/** Place of a claim, source or figure that a text uses, by its element id: in the text, or on the page with its closed parts. */
export const inText = (
  { path, folded }: { path: string; folded: readonly string[] },
  anchor: string,
): string => `${(folded.includes(anchor) && evidencePage(path)) || path}#${anchor}`;
