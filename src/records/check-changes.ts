import { DIFFERENCES } from '../schemas/common.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './read.ts';
import { whereOf } from './references.ts';
import { unknownId } from './suggest.ts';

/** Checks that the records named by the list of changes exist. */
export const checkChanges = ({ entries, records }: Reading): Problem[] =>
  entries.changes.flatMap((entry, change) =>
    (records.changes[change]?.records ?? []).flatMap(({ kind, id }, i): Problem[] => {
      const articles = kind === 'articles';
      const known: readonly string[] = articles ? DIFFERENCES : entries[kind].map((e) => e.id);
      if (known.includes(id)) return [];
      const field = `records.${String(i)}.id`;
      const place = {
        file: entry.file,
        line: entry.lineOf(field),
        field: `${field} (in ${entry.id})`,
      };
      return [unknownId(place, id, known, articles ? DIFFERENCES.join(', ') : whereOf(kind))];
    }),
  );
