import type { Records } from '../records/collections.ts';
import type { Claim, ClaimSource } from '../schemas/claim.ts';
import { SOURCE_KINDS, type Source, type SourceKind } from '../schemas/source.ts';

/** Which side of a claim a source stands on. */
export type Side = ClaimSource['supports'];

/** Everything on the site that rests on one source. */
export interface Uses {
  claims: { claim: Claim; side: Side }[];
  /** Ids of rows of the facts table. */
  facts: string[];
  /** Ids of rows of the feature matrix. */
  features: string[];
  /** Ids of events of the timeline. */
  events: string[];
  /** Ids of advisories. */
  advisories: string[];
  /** Ids of numbers printed in texts. */
  numbers: string[];
  /** Data sets that cite it somewhere in them. */
  dataSets: DataSet[];
}

/** Documents of data that name their sources inside. */
const DATA_SETS = ['governance', 'complexity', 'tiers'] as const;
export type DataSet = (typeof DATA_SETS)[number];

const none = (): Uses => ({
  claims: [],
  facts: [],
  features: [],
  events: [],
  advisories: [],
  numbers: [],
  dataSets: [],
});

type Used = Pick<
  Records,
  'claims' | 'facts' | 'features' | 'events' | 'advisories' | 'numbers' | 'sources' | DataSet
>;

/** Every text that stands anywhere in a value. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Uses of every source, by its id. A source without any has empty lists. */
export function usesOfSources(records: Used): Map<string, Uses> {
  const uses = new Map(records.sources.map(({ id }) => [id, none()]));
  const of = (id: string): Uses => uses.get(id) ?? none();
  for (const claim of records.claims)
    for (const { id, supports } of claim.sources) of(id).claims.push({ claim, side: supports });
  const note = (
    name: 'facts' | 'features' | 'events' | 'advisories' | 'numbers',
    id: string,
    ids: string[],
  ) => {
    for (const source of new Set(ids)) of(source)[name].push(id);
  };
  for (const { id, linkerd, cilium } of records.facts)
    note('facts', id, [...linkerd.sources, ...cilium.sources]);
  for (const { id, linkerd, cilium } of records.features)
    note('features', id, [...linkerd.sources, ...cilium.sources]);
  for (const { id, sources } of records.events) note('events', id, sources);
  for (const { id, sources } of records.advisories) note('advisories', id, sources);
  for (const { id, sources } of records.numbers) note('numbers', id, sources);
  for (const name of DATA_SETS)
    for (const id of new Set(textsIn(records[name]))) uses.get(id)?.dataSets.push(name);
  return uses;
}

/** How far the claims lean on one kind of source. */
export interface Leaning {
  kind: SourceKind;
  /** Sources of this kind. */
  sources: number;
  /** Claims that cite at least one. */
  claims: number;
  /** Claims that cite no other kind. */
  only: number;
}

/** How far the claims lean on each kind of source, in the fixed order of kinds. */
export function leanings({ sources, claims }: Pick<Records, 'sources' | 'claims'>): Leaning[] {
  const kindOf = new Map(sources.map(({ id, kind }) => [id, kind]));
  const kinds = claims.map((claim) => new Set(claim.sources.map(({ id }) => kindOf.get(id))));
  return SOURCE_KINDS.map((kind) => ({
    kind,
    sources: sources.filter((source) => source.kind === kind).length,
    claims: kinds.filter((of) => of.has(kind)).length,
    only: kinds.filter((of) => of.has(kind) && of.size === 1).length,
  }));
}

/** One publisher and its sources, the newest first and those without a date last. */
export interface Publisher {
  name: string;
  /** Part of addresses: "cilium-cilium". */
  slug: string;
  sources: Source[];
}

/** "CNCF TOC (written by Cilium)" gives "cncf-toc-written-by-cilium". */
export const publisherSlug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const newestFirst = (a: Source, b: Source): number =>
  (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title, 'en');

/** Publishers in alphabetical order. Two whose names give the same slug throw. */
export function byPublisher(sources: readonly Source[]): Publisher[] {
  const names = [...new Set(sources.map(({ publisher }) => publisher))];
  const slugs = new Map<string, string>();
  for (const name of names) {
    const slug = publisherSlug(name);
    const other = slugs.get(slug);
    if (other !== undefined)
      throw new Error(
        `Publishers "${other}" and "${name}" differ only in signs. Write one of them.`,
      );
    slugs.set(slug, name);
  }
  return names
    .sort((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' }))
    .map((name) => ({
      name,
      slug: publisherSlug(name),
      sources: sources.filter(({ publisher }) => publisher === name).sort(newestFirst),
    }));
}
