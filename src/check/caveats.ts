import { covers } from '../lib/covers.ts';
import type { Problem } from '../records/problem.ts';
import type { Reading } from '../records/read.ts';

/** Checks that every pattern under `affects` of a caveat fits a run or a picture of the study. */
export function checkCaveats({ entries, records }: Reading): Problem[] {
  const [entry] = entries.caveats;
  const ids = [...records.runs, ...records.resources.pictures].map(({ id }) => id);
  return records.caveats.caveats.flatMap(({ id, affects }, caveat) =>
    affects.flatMap((pattern, i): Problem[] => {
      if (!entry || ids.some((known) => covers(pattern, known))) return [];
      const field = `caveats.${String(caveat)}.affects.${String(i)}`;
      return [
        {
          file: entry.file,
          line: entry.lineOf(field),
          field: `${field} (in ${id})`,
          found: `"${pattern}", which fits no run and no picture`,
          allowed: 'an id from runs.json or of a picture in resources.yaml; * stands for any text',
          fix: 'Correct the id or the pattern.',
        },
      ];
    }),
  );
}
