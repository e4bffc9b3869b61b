import type { Ids } from '../kinds/ids.ts';
import type { Records } from '../kinds/index.ts';
import { REGISTERED, type Registered } from '../kinds/named.ts';
import { idsOf } from '../records/named-ids.ts';

/** Ids that exist now, by kind. */
export type CurrentIds = Record<Registered, string[]>;

/**
 * Ids that exist today, sorted. `headings` are the section ids of articles and prose pages, written
 * <page path>#<id>, because they stand in MDX and not in records.
 */
export function currentIds(records: Omit<Records, 'ids'>, headings: readonly string[]): CurrentIds {
  const data = (name: keyof Records): readonly object[] =>
    name === 'ids' ? [] : [records[name]].flat();
  const ids = REGISTERED.map((kind) => [
    kind,
    [...(kind === 'headings' ? headings : idsOf(kind, data))].sort(),
  ]);
  return Object.fromEntries(ids) as CurrentIds;
}

/** The registry with all current ids added. Nothing is taken out. */
export function withCurrent(registry: Ids, current: CurrentIds): Ids {
  const published = Object.fromEntries(
    REGISTERED.map((kind) => [
      kind,
      [...new Set([...registry.published[kind], ...current[kind]])].sort(),
    ]),
  ) as Ids['published'];
  return { ...registry, published };
}

/** Old ids that lead to `to`, for anchors beside it. */
export const aliasesTo = (registry: Ids, kind: Registered, to: string): string[] =>
  registry.aliases
    .filter((alias) => alias.kind === kind && alias.to === to)
    .map(({ from }) => from);
