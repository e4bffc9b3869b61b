import type { Span } from '../../lib/amount-words.ts';
import type { CostCase, CostTerm, Resource } from '../../schemas/run/cost.ts';

/** A term as the formulas need it: what one of it takes, and where its record stands. */
export type BookTerm = { anchor: string } & Partial<Record<Resource, Span>>;

/** The records that the formulas need, small enough to stand in the page. */
export interface Book {
  terms: Readonly<Record<string, BookTerm>>;
  /** Memory of an agent in MiB that tests saw, by the nodes of the cluster where they are known. */
  reports: readonly { anchor: string; nodes: number | null; high: number }[];
}

/** Where the record of a kind stands on the page. */
type AnchorOf = (kind: 'costTerms' | 'costCases', id: string) => string;

/** The book of the records: terms as they are, and the tests that can be the high end of the agent. */
export const bookOf = (
  terms: readonly CostTerm[],
  cases: readonly CostCase[],
  anchorOf: AnchorOf,
): Book => ({
  terms: Object.fromEntries(
    terms.map(({ id, amounts }) => [
      id,
      {
        anchor: anchorOf('costTerms', id),
        ...Object.fromEntries(amounts.map(({ of, low, high }) => [of, { low, high }])),
      },
    ]),
  ),
  reports: cases.flatMap(({ id, side, nodes, memory, inRange }) =>
    side === 'cilium' && inRange && memory
      ? [{ anchor: anchorOf('costCases', id), nodes: nodes ?? null, high: memory.high }]
      : [],
  ),
});
