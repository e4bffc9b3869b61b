import type { CurrentIds } from '../evidence/ids.ts';
import type { Alias, Ids } from '../kinds/ids.ts';
import { REGISTERED, type Registered } from '../kinds/named.ts';
import type { Problem } from '../records/problem.ts';
import { nearest } from '../records/suggest.ts';

const FILE = 'content/ids.yaml';

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
