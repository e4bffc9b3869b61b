import type { Advisory } from '../../schemas/advisory.ts';
import type { ColumnsChart } from '../chart.ts';
import { toHundredths } from '../format.ts';

/** Classes by public description, from the bottom of the column to its top. */
export const CLASSES = [
  { id: 'memory', record: 'memory-corruption-or-lifetime', label: 'memory corruption or lifetime' },
  { id: 'null', record: 'null-deref-or-segfault', label: 'null pointer or segfault' },
  { id: 'unclear', record: 'crash-cause-unclear', label: 'crash, cause unclear' },
  { id: 'other', record: 'other', label: 'other' },
] as const;
type ClassId = (typeof CLASSES)[number]['id'];

/** The class of an advisory. Linkerd's carry no class; those that are no memory fault are "other". */
export function classOf(row: Advisory): ClassId {
  const found = CLASSES.find(({ record }) => record === row.memoryClass);
  if (found) return found.id;
  if (row.memorySafety === 'no') return 'other';
  throw new Error(`Advisory ${row.id} has no memory class and is not marked as no memory fault.`);
}

/** A part of a whole in percent; 0 of nothing. */
export const percent = (part: number, whole: number): number => (whole ? (part / whole) * 100 : 0);

/** Counts, or shares of the year, by class and year. */
export function stacks(
  rows: readonly Advisory[],
  years: readonly number[],
  share: boolean,
): ColumnsChart['panels'][number]['stacks'] {
  return CLASSES.map(({ id }) => {
    const of = years.map((year) => {
      const inYear = rows.filter((row) => row.year === year);
      const count = inYear.filter((row) => classOf(row) === id).length;
      return { count, all: inYear.length };
    });
    return {
      series: id,
      values: of.map(({ count, all }) => (share ? toHundredths(percent(count, all)) : count)),
      texts: of.map(({ count, all }) =>
        share
          ? `${percent(count, all).toFixed(0)}\u00a0% (${String(count)} of ${String(all)})`
          : String(count),
      ),
    };
  });
}
