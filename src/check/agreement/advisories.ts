import type { Advisory } from '../../schemas/advisory.ts';
import type { Fault } from './fault.ts';

/** Least base score of each rating, from the highest; CVSS 3 and 4 part them alike. */
const RATINGS = [
  ['critical', 9],
  ['high', 7],
  ['medium', 4],
  ['low', 0],
] as const;

const EXPLAIN = 'or say under "differs" why both are right';

/** A year that is not the one of the identifier, a date before it, and a rating that the score does not give. */
export function advisoryFaults(advisory: Advisory): Fault[] {
  const { cve, cvss, date, id, severity, year } = advisory;
  const named = Number(/^CVE-(\d{4})-/.exec(cve ?? id)?.[1] ?? year);
  const rating = RATINGS.find(([, least]) => cvss !== undefined && cvss >= least)?.[0] ?? severity;
  return [
    ...(year === named
      ? []
      : [
          {
            at: 'year',
            found: String(year),
            allowed: `${String(named)}, the year in ${cve ?? id}`,
            fix: `Correct the year or the identifier, ${EXPLAIN}.`,
          },
        ]),
    ...(date !== null && Number(date.slice(0, 4)) < named
      ? [
          {
            at: 'date',
            found: `"${date}"`,
            allowed: `a date from ${String(named)} on, the year in ${cve ?? id}`,
            fix: `Correct the date or the identifier, ${EXPLAIN}.`,
          },
        ]
      : []),
    ...(severity === 'unknown' || severity === rating
      ? []
      : [
          {
            at: 'severity',
            found: `${severity}, at a CVSS score of ${String(cvss)}`,
            allowed: `${rating}, which that score is rated`,
            fix: `Copy both again from the source, ${EXPLAIN}.`,
          },
        ]),
  ];
}
