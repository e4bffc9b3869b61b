import type { Alias, Ids } from '../kinds/ids.ts';
import type { Records } from '../kinds/index.ts';
import { REGISTERED, type Registered } from '../kinds/named.ts';
import { idsOf } from '../records/named-ids.ts';
import type { Problem } from '../records/problem.ts';
import { nearest } from '../records/suggest.ts';

/** Ids that exist now, by kind. */
export type CurrentIds = Record<Registered, string[]>;

const FILE = 'content/ids.yaml';

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

const ALIAS_HINT = (kind: Registered, from: string, to: string): string =>
  `Restore the id, or add an alias to ${FILE}: kind: ${kind}, from: ${from}, to: ${to}`;

/** Published ids that are gone without an alias, aliases that lead nowhere, and ids not yet registered. */
export function checkIds(registry: Ids, current: CurrentIds): Problem[] {
  const aliasOf = (kind: Registered, from: string): Alias | undefined =>
    registry.aliases.find((alias) => alias.kind === kind && alias.from === from);
  return REGISTERED.flatMap((kind): Problem[] => {
    const exists = new Set(current[kind]);
    const published = new Set(registry.published[kind]);
    const gone = registry.published[kind]
      .filter((id) => !exists.has(id) && !aliasOf(kind, id))
      .map(
        (id): Problem => ({
          file: FILE,
          field: `published.${kind}`,
          found: `"${id}", which was published and no longer exists`,
          allowed: 'every published id exists, or has an alias',
          fix: ALIAS_HINT(kind, id, nearest(id, exists) ?? '<the id that takes its place>'),
        }),
      );
    const dangling = registry.aliases
      .filter((alias) => alias.kind === kind && !exists.has(alias.to))
      .map(
        (alias): Problem => ({
          file: FILE,
          field: `aliases (${alias.from})`,
          found: `"${alias.to}" as the target`,
          allowed: `an id that exists in ${kind}`,
          fix: 'Point the alias at an id that exists.',
        }),
      );
    const fresh = current[kind].filter((id) => !published.has(id));
    const unregistered: Problem[] = fresh.length
      ? [
          {
            file: FILE,
            field: `published.${kind}`,
            found: `${String(fresh.length)} new: ${fresh.slice(0, 5).join(', ')}${fresh.length > 5 ? ', …' : ''}`,
            allowed: 'every id of the site stands in the registry',
            fix: 'Run: npm run ids',
          },
        ]
      : [];
    return [...gone, ...dangling, ...unregistered];
  });
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
