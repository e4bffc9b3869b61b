import type { Span } from '../../lib/amount-words.ts';
import type { Side } from '../../schemas/common.ts';
import type { Counts, Resource } from '../../schemas/run/cost.ts';
import type { Book } from './book.ts';
import { FORMULAS, type FormulaId } from './formulas.ts';
import { CALLS, type Line, linesFrom } from './lines.ts';
import type { Setup } from './setup.ts';

/** The order of the sums. It is written here, because the schema would bring its library into the page. */
const RESOURCES = ['memory', 'cpu'] as const satisfies readonly Resource[];
const COUNTS = ['reserved', 'used'] as const satisfies readonly Counts[];

/** A sum: what a project reserves or uses of one resource, with the lines that it adds. */
export interface Sum extends Span {
  counts: Counts;
  resource: Resource;
  formula: FormulaId;
  lines: readonly Line[];
  /** True where a part of it is not published, so that the range is a floor. */
  open: boolean;
}

/**
 * Adds the lines that are known. Where none is, the sum is not known either. Neither is it where the line that grows
 * with the calls is missing, because what is left would look like the cost of the calls.
 */
export function added(lines: readonly Line[]): Span & { open: boolean } {
  const known = lines.filter(({ each }) => each.low !== null && each.high !== null);
  const open = known.length < lines.length;
  const lacksCalls = lines.some(({ of, each }) => of === CALLS && each.low === null);
  if (lacksCalls || (open && known.length === 0)) return { low: null, high: null, open };
  const end = (which: 'low' | 'high'): number =>
    known.reduce((sum, { times, each }) => sum + times * (each[which] ?? 0), 0);
  return { low: end('low'), high: end('high'), open };
}

/** The formulas that hold for a project in a setup. */
const formulasOf = (side: Side, { there }: Setup): FormulaId[] => {
  const start = side === 'linkerd' ? 'linkerd' : there ? 'cilium-marginal' : 'cilium-new';
  return [`${start}-reserved`, `${start}-used-memory`, `${start}-used-cpu`] as FormulaId[];
};

/** What a project reserves and uses in a setup: memory first, reserved before used. */
export function estimate(side: Side, setup: Setup, book: Book): Sum[] {
  const sums = formulasOf(side, setup).flatMap((formula) => {
    const { counts, resources, lines } = FORMULAS[formula];
    return resources.map((resource): Sum => {
      const all = lines(setup, linesFrom(book, resource));
      return { counts, resource, formula, lines: all, ...added(all) };
    });
  });
  return RESOURCES.flatMap((resource) =>
    COUNTS.flatMap(
      (counts) => sums.find((sum) => sum.resource === resource && sum.counts === counts) ?? [],
    ),
  );
}
