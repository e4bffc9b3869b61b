import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filtersOf } from '../evidence/list-filters.ts';
import { feedPath, narrowedPath, pageOf, placeOf } from '../kinds/addresses.ts';
import { NAMED, NAMED_KINDS, type NamedKind } from '../kinds/named.ts';
import { REFERENCE_PATHS } from '../lib/navigation.ts';
import { mdxPages } from '../records/mdx-pages.ts';
import { idsOf } from '../records/named-ids.ts';
import { dataIn, type Reading } from '../records/read.ts';
import { outlineOf } from '../records/text-outline.ts';
import { CLAIM_SECTIONS } from '../schemas/claim.ts';
import { FEATURE_GROUPS } from '../schemas/feature.ts';
import { ADDED } from './reserved-ids.ts';

/** Pages of the site and the parts of them that a link can lead to. */
export interface Places {
  /** Ids by path below the base. */
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Path of the page on which the texts of a file stand; undefined for a file of several pages. */
  pageOf: (file: string) => string | undefined;
}

const ROUTES = fileURLToPath(new URL('../pages/', import.meta.url));

/** Paths of pages and files that have a route of their own; one for each record follows from its kind. */
const fixedRoutes = (): string[] =>
  readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(?:astro|ts)$/.test(name) && !name.includes('['))
    .map((name) =>
      name.endsWith('.ts')
        ? name.slice(0, -'.ts'.length)
        : `${name.replace(/(?:\/index)?\.astro$/, '')}/`,
    );

/** Ids of what an MDX text holds; none where MDX itself is broken, which is told elsewhere. */
function idsIn(text: string): string[] {
  try {
    const { sections, figures, claims, recordsInText, citations } = outlineOf(text);
    return [
      ...sections.map(({ id }) => id),
      ...[...text.matchAll(/<Fold\s+id="([^"]+)"/g)].flatMap(([, id]) => id ?? []),
      ...figures.map((id) => `fig-${id}`),
      ...[...claims, ...recordsInText].map((id) => `claim-${id}`),
      ...citations.map((id) => `source-${id}`),
      ...ADDED,
    ];
  } catch {
    return [];
  }
}

/** Groups of long lists that have ids. */
const groups = ({ records }: Pick<Reading, 'records'>): [string, string[]][] => [
  [pageOf('claims'), CLAIM_SECTIONS.map((section) => `ledger-${section}`)],
  [pageOf('features'), FEATURE_GROUPS.map((group) => `group-${group}`)],
  [pageOf('events'), records.events.map(({ date }) => `year-${date.slice(0, 4)}`)],
];

/** Paths, with fragment, of every record that has a place, under the ids of today and those that lead to them. */
function recordPlaces({ entries, records }: Pick<Reading, 'entries' | 'records'>): string[] {
  const old = (kind: NamedKind): string[] =>
    records.ids.aliases.filter((alias) => alias.kind === kind).map(({ from }) => from);
  return NAMED_KINDS.filter((kind) => kind !== 'headings').flatMap((kind) =>
    [...idsOf(kind, dataIn(entries)), ...old(kind)].flatMap((id) => placeOf(kind, id) ?? []),
  );
}

/** Pages that hold the records with one value of a filter. */
const narrowed = (): string[] =>
  filtersOf('claims').flatMap(({ name, values }) =>
    values.flatMap(({ value }) => narrowedPath('claims', name, value) ?? []),
  );

/** Every place of the site that a link in a text can lead to. */
export function placesIn(root: string, reading: Pick<Reading, 'entries' | 'records'>): Places {
  const anchors = new Map<string, Set<string>>();
  const add = (path: string, ids: readonly string[] = []): void => {
    const known = anchors.get(path) ?? new Set();
    for (const id of ids) known.add(id);
    anchors.set(path, known);
  };
  const addPlace = (place: string): void => {
    const [path = '', id] = place.split('#');
    add(path, id ? [id] : []);
  };
  for (const path of [...fixedRoutes(), ...narrowed(), feedPath()]) add(path);
  for (const kind of NAMED_KINDS) if (NAMED[kind].shown?.page) add(NAMED[kind].shown.page);
  for (const [path, ids] of groups(reading)) add(path, ids);
  for (const place of recordPlaces(reading)) addPlace(place);
  const pages = mdxPages(root);
  for (const { file, path } of pages) add(path, idsIn(readFileSync(join(root, file), 'utf8')));
  for (const { id, parts } of reading.records.reference)
    add(
      REFERENCE_PATHS[id as keyof typeof REFERENCE_PATHS] ?? `/${id}/`,
      parts.map((part) => part.id),
    );
  for (const { kind, from } of reading.records.ids.aliases) if (kind === 'headings') addPlace(from);
  const byFile = new Map([
    ...pages.map(({ file, path }) => [file, path] as const),
    ...Object.entries(REFERENCE_PATHS).map(
      ([id, path]) => [`content/reference/${id}.yaml`, path] as const,
    ),
  ]);
  return { anchors, pageOf: (file) => byFile.get(file) };
}
