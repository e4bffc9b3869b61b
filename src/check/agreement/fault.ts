import type { Entry } from '../../records/entries.ts';
import type { Problem } from '../../records/problem.ts';
import type { Differs } from '../../schemas/common.ts';

/** A field of a record that does not agree with others: its dotted path, what stands there, and what they give. */
export interface Fault {
  at: string;
  found: string;
  allowed: string;
  fix: string;
}

const COPY = 'Copy both again from the source; the one that is derived follows from the other.';

/** A number that follows from others, where it is not what they give within the digits it is written in. */
export function differs(at: string, written: number, given: number, from: string): Fault[] {
  const digits = (String(written).split('.')[1] ?? '').length;
  if (Math.abs(written - given) <= 0.5 * 10 ** -digits + 1e-9) return [];
  return [
    {
      at,
      found: String(written),
      allowed: `${given.toFixed(digits)}, which is ${from}`,
      fix: COPY,
    },
  ];
}

/** A value that is out of the bounds which others set. */
export const unless = (holds: boolean, at: string, found: string, allowed: string): Fault[] =>
  holds ? [] : [{ at, found, allowed, fix: COPY }];

/** Faults that a record does not explain, and explanations of what is no fault. */
const unexplained = (faults: readonly Fault[], differs: Differs = []): Fault[] => [
  ...faults.filter(({ at }) => !differs.some(({ field }) => field === at)),
  ...differs.flatMap(({ field }, i) =>
    faults.some(({ at }) => at === field)
      ? []
      : [
          {
            at: `differs.${String(i)}.field`,
            found: `"${field}", which agrees with the others`,
            allowed: 'a field that the check would tell',
            fix: 'Remove this exception, or name the field that is meant.',
          },
        ],
  ),
];

/** The faults of a record as problems, with file and line, but for those it gives reasons for. */
export const problemsOf = (
  entry: Entry | undefined,
  faults: readonly Fault[],
  record = '',
  differs?: Differs,
): Problem[] =>
  entry
    ? unexplained(faults, differs).map(({ at, ...words }) => ({
        file: entry.file,
        line: entry.lineOf(at),
        field: record ? `${at} (in ${record})` : at,
        ...words,
      }))
    : [];
