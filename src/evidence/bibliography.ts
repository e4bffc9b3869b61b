import { letterOf } from '../kinds/addresses.ts';
import type { Records } from '../kinds/index.ts';
import type { Claim, ClaimSource } from '../schemas/claim.ts';
import { SOURCE_KINDS, type Source, type SourceKind } from '../schemas/source.ts';
import { type User, usesOfKind } from './uses.ts';

/** Which side of a claim a source stands on. */
export type Side = ClaimSource['supports'];

/** Everything on the site that rests on one source. */
export interface SourceUses {
  claims: readonly { claim: Claim; side: Side }[];
  /** Records of other kinds. */
  others: readonly User[];
}

/** Uses of every source, by its id. A source without any has empty lists. */
export function usesOfSources(records: Records): Map<string, SourceUses> {
  const users = usesOfKind('sources', records);
  const sides = Map.groupBy(
    records.claims.flatMap((claim) =>
      claim.sources.map(({ id, supports }) => ({ id, use: { claim, side: supports } })),
    ),
    ({ id }) => id,
  );
  return new Map(
    records.sources.map(({ id }) => [
      id,
      {
        claims: (sides.get(id) ?? []).map(({ use }) => use),
        others: (users.get(id) ?? []).filter((user) => !('kind' in user && user.kind === 'claims')),
      },
    ]),
  );
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

/** Sources by the first letter of their ids, in the order of the alphabet. */
export const byLetter = (sources: readonly Source[]): { letter: string; sources: Source[] }[] =>
  [...Map.groupBy(sources, ({ id }) => letterOf(id))]
    .map(([letter, of]) => ({ letter, sources: of }))
    .sort((a, b) => a.letter.localeCompare(b.letter, 'en'));
