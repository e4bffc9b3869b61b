import { FIGURE_IDS } from '../figures/ids.ts';
import type { Records } from '../records/collections.ts';
import type { Problem } from '../records/problem.ts';
import { nearest } from '../records/suggest.ts';
import { type Alias, ID_KINDS, type IdKind, type Ids } from '../schemas/ids.ts';

/** Ids that exist now, by kind. */
export type CurrentIds = Record<IdKind, string[]>;

const FILE = 'content/ids.yaml';

/**
 * Ids that the records hold today, sorted. `headings` are the section ids of articles and prose
 * pages, written <page path>#<id>, because they stand in MDX and not in records.
 */
export function currentIds(records: Omit<Records, 'ids'>, headings: readonly string[]): CurrentIds {
  const of = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id).sort();
  return {
    claims: of(records.claims),
    sources: of(records.sources),
    features: of(records.features),
    facts: of(records.facts),
    events: of(records.events),
    advisories: of(records.advisories),
    runs: of(records.runs),
    caveats: of(records.caveats.caveats),
    figures: [...FIGURE_IDS].sort(),
    headings: [...headings].sort(),
    changes: of(records.changes),
  };
}

const ALIAS_HINT = (kind: IdKind, from: string, to: string): string =>
  `Restore the id, or add an alias to ${FILE}: kind: ${kind}, from: ${from}, to: ${to}`;

/** Published ids that are gone without an alias, aliases that lead nowhere, and ids not yet registered. */
export function checkIds(registry: Ids, current: CurrentIds): Problem[] {
  const aliasOf = (kind: IdKind, from: string): Alias | undefined =>
    registry.aliases.find((alias) => alias.kind === kind && alias.from === from);
  return ID_KINDS.flatMap((kind): Problem[] => {
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
    ID_KINDS.map((kind) => [
      kind,
      [...new Set([...registry.published[kind], ...current[kind]])].sort(),
    ]),
  ) as Ids['published'];
  return { ...registry, published };
}

/** Old ids that lead to `to`, for anchors beside it. */
export const aliasesTo = (registry: Ids, kind: IdKind, to: string): string[] =>
  registry.aliases
    .filter((alias) => alias.kind === kind && alias.to === to)
    .map(({ from }) => from);
