import type { Records } from '../kinds/index.ts';
import type { Advisory } from '../schemas/advisory.ts';

const newestFirst = (a: Advisory, b: Advisory): number =>
  b.year - a.year ||
  (b.date ?? '').localeCompare(a.date ?? '') ||
  b.id.localeCompare(a.id, 'en', { numeric: true });

/** Advisories of one scope, the newest year first; within a year those with a date, newest first. */
export const advisoriesOf = (
  { advisories }: Pick<Records, 'advisories'>,
  scope: Advisory['scope'],
): Advisory[] => advisories.filter((row) => row.scope === scope).sort(newestFirst);
