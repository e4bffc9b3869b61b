import { idsOf, whereOf } from '../records/named-ids.ts';
import type { Problem } from '../records/problem.ts';
import { dataIn, type Reading } from '../records/read.ts';
import { unknownId } from '../records/suggest.ts';

/** Checks that the records named by the list of changes exist. */
export const checkChanges = ({ entries, records }: Reading): Problem[] =>
  entries.changes.flatMap((entry, change) =>
    (records.changes[change]?.records ?? []).flatMap(({ kind, id }, i): Problem[] => {
      const known = idsOf(kind, dataIn(entries));
      if (known.includes(id)) return [];
      const field = `records.${String(i)}.id`;
      const place = {
        file: entry.file,
        line: entry.lineOf(field),
        field: `${field} (in ${entry.id})`,
      };
      return [unknownId(place, id, known, whereOf(kind))];
    }),
  );
