import type { Place, Problem } from './problem.ts';

/** Edit distance of Levenshtein: insertions, deletions and replacements that turn `a` into `b`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The known name that most resembles `wrong`: one that begins alike, or differs in at most a third
 * of the letters (two for short names). Undefined where nothing comes near.
 */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  if (wrong.length < 2) return undefined;
  let best: string | undefined;
  let least = Math.max(Math.min(2, wrong.length - 1), Math.ceil(wrong.length / 3)) + 1;
  for (const name of known) {
    const d = name.startsWith(wrong) || wrong.startsWith(name) ? 1 : distance(wrong, name);
    if (d < least) [best, least] = [name, d];
  }
  return best;
}

/**
 * The remedy for a wrong name: `none` where no known name comes near, or else `Did you mean …?`,
 * followed by `near`.
 */
export function suggestion(
  wrong: string,
  known: Iterable<string>,
  { none, near = '' }: { none: string; near?: string },
): string {
  const name = nearest(wrong, known);
  return name === undefined ? none : `Did you mean "${name}"? ${near}`.trimEnd();
}

/** The problem of an id that does not exist. `where` says in words where the ids that exist stand. */
export const unknownId = (
  place: Place,
  wrong: string,
  known: Iterable<string>,
  where: string,
): Problem => ({
  ...place,
  found: wrong === '' ? 'no id' : `"${wrong}", which does not exist`,
  allowed: where,
  fix: suggestion(wrong, known, {
    none: 'Correct the id, or add the record.',
    near: 'Otherwise add the record.',
  }),
});
