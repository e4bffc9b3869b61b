import { type KindName, layoutOf } from '../kinds/index.ts';
import { isNamed } from '../kinds/named.ts';
import { INNER_IDS, INNER_REFERENCES, REFERENCES } from '../kinds/references.ts';
import { textsAt } from '../lib/values-at.ts';
import type { Entry } from '../records/entries.ts';
import { idsOf, whereOf } from '../records/named-ids.ts';
import type { Place, Problem } from '../records/problem.ts';
import { dataIn, type Reading } from '../records/read.ts';
import { unknownId } from '../records/suggest.ts';

type Entries = Reading['entries'];

/** An id in a record, with the place where it stands. */
interface Mention {
  id: string;
  place: Place;
}

/** Every id at `field` of the records of a collection. */
const mentions = (entries: Entries, from: KindName, field: string): Mention[] =>
  entries[from].flatMap((entry: Entry) =>
    textsAt(entry.data, field.split('.')).map(([path, id]) => {
      const record = layoutOf(from).startsWith('list') ? ` (in ${entry.id})` : '';
      return { id, place: { file: entry.file, line: entry.lineOf(path), field: path + record } };
    }),
  );

const unknown = (found: readonly Mention[], known: ReadonlySet<string>, where: string): Problem[] =>
  found
    .filter(({ id }) => !known.has(id))
    .map(({ id, place }) => unknownId(place, id, known, where));

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
  const outer = REFERENCES.flatMap(({ from, field, to }) => {
    if (!isNamed(to)) return [];
    const known = new Set(idsOf(to, dataIn(entries)));
    return unknown(mentions(entries, from, field), known, whereOf(to));
  });
  const inner = INNER_REFERENCES.flatMap(({ from, field, to }) => {
    const known = new Set(mentions(entries, from, to).map(({ id }) => id));
    return unknown(mentions(entries, from, field), known, `an id from ${to} of the same file`);
  });
  const doubles = INNER_IDS.flatMap(({ from, field }) => repeated(mentions(entries, from, field)));
  return [...outer, ...inner, ...doubles];
}
