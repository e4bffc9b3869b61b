import { COLLECTIONS, type CollectionName } from './collections.ts';
import type { Entry } from './entries.ts';
import { INNER_IDS, INNER_LINKS, LINKS } from './links.ts';
import type { Place, Problem } from './problem.ts';
import type { Reading } from './read.ts';
import { unknownId } from './suggest.ts';

type Entries = Reading['entries'];

/** All texts at a field path, each with its exact path. Absent and null values give nothing. */
function textsAt(
  value: unknown,
  parts: readonly string[],
  path: string[] = [],
): [string, string][] {
  const [head, ...rest] = parts;
  if (head === undefined) return typeof value === 'string' ? [[path.join('.'), value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (head === '*')
    return Array.isArray(value)
      ? value.flatMap((item, i) => textsAt(item, rest, [...path, String(i)]))
      : [];
  return textsAt((value as Record<string, unknown>)[head], rest, [...path, head]);
}

/** An id in a record, with the place where it stands. */
interface Mention {
  id: string;
  place: Place;
}

/** Every id at `field` of the records of a collection. */
const mentions = (entries: Entries, from: CollectionName, field: string): Mention[] =>
  entries[from].flatMap((entry: Entry) =>
    textsAt(entry.data, field.split('.')).map(([path, id]) => {
      const record = COLLECTIONS[from].kind.startsWith('list') ? ` (in ${entry.id})` : '';
      return { id, place: { file: entry.file, line: entry.lineOf(path), field: path + record } };
    }),
  );

const unknown = (found: readonly Mention[], known: ReadonlySet<string>, where: string): Problem[] =>
  found
    .filter(({ id }) => !known.has(id))
    .map(({ id, place }) => unknownId(place, id, known, where));

/** Says in words where the ids of a collection stand. */
export const whereOf = (name: CollectionName): string => {
  const { kind, path } = COLLECTIONS[name];
  return kind === 'folder' ? `the name of a file in ${path}, without .yaml` : `an id from ${path}`;
};

function repeated(found: readonly Mention[]): Problem[] {
  const first = new Map<string, number | undefined>();
  return found.flatMap(({ id, place }): Problem[] => {
    if (!first.has(id)) {
      first.set(id, place.line);
      return [];
    }
    return [
      {
        ...place,
        found: `"${id}" a second time, first in line ${String(first.get(id))}`,
        allowed: 'an id that no other item of the list has',
        fix: 'Give this item an id of its own, or remove one of the two.',
      },
    ];
  });
}

/**
 * Checks that every id used in a record exists in the collection or the list it points to, and that
 * ids of lists inside documents differ.
 */
export function checkReferences({ entries }: Pick<Reading, 'entries'>): Problem[] {
  const outer = LINKS.flatMap(({ from, field, to }) => {
    const known = new Set(entries[to].map((entry) => entry.id));
    return unknown(mentions(entries, from, field), known, whereOf(to));
  });
  const inner = INNER_LINKS.flatMap(({ from, field, to }) => {
    const known = new Set(mentions(entries, from, to).map(({ id }) => id));
    return unknown(mentions(entries, from, field), known, `an id from ${to} of the same file`);
  });
  const doubles = INNER_IDS.flatMap(({ from, field }) => repeated(mentions(entries, from, field)));
  return [...outer, ...inner, ...doubles];
}
