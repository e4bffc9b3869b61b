import type { Span } from '../../lib/amount-words.ts';
import type { Resource } from '../../schemas/run/cost.ts';
import type { Book } from './book.ts';

/** A record behind a line: what it stands for there, and where it is. */
interface Part {
  what: string;
  anchor: string;
  /** Id of the term; left out for a report. */
  term?: string;
}

/** One term of a sum: how often, what one of it takes, and the records it comes from. */
export interface Line {
  /** How often it is counted, and what is counted: 900 meshed pods. */
  times: number;
  of: string;
  /** What one of it takes, in MiB or thousandths of a CPU; null where nothing is published. */
  each: Span;
  /** The records it is made of, in the order in which they are said. */
  parts: readonly Part[];
}

/** How often a term is counted: 900, meshed pods. */
export type Times = readonly [times: number, of: string];

/** What a term that grows with the traffic is counted by. */
export const CALLS = 'calls per second';

/** Says once what stands in a cluster once. */
export const ONCE: Times = [1, 'cluster'];

/** What one of a term takes. Throws for a term that has no figure of that resource, not even an unknown one. */
export function spanOf({ terms }: Book, id: string, resource: Resource): Span {
  const span = terms[id]?.[resource];
  if (!span) throw new Error(`content/run/cost-terms.yaml has no ${resource} of "${id}".`);
  return span;
}

const partOf = ({ terms }: Book, term: string, what: string): Part => ({
  what,
  anchor: terms[term]?.anchor ?? term,
  term,
});

/** Lines of one resource, from the terms of a book. */
export const linesFrom = (book: Book, resource: Resource) => ({
  book,
  /** A line of a single term. */
  one: (id: string, what: string, [times, of]: Times): Line => ({
    times,
    of,
    each: spanOf(book, id, resource),
    parts: [partOf(book, id, what)],
  }),
  /** A request, from its default to the example that the same chart gives. */
  request: (name: string, what: string, [times, of]: Times): Line => {
    const [low, high] = [`${name}-request-default`, `${name}-request-example`];
    return {
      times,
      of,
      each: { low: spanOf(book, low, resource).low, high: spanOf(book, high, resource).high },
      parts: [partOf(book, low, `${what}, default`), partOf(book, high, 'example of the chart')],
    };
  },
  /** Two terms, of which the second is no longer taken. */
  less: (
    [id, what]: readonly [string, string],
    [lessId, lessWhat]: readonly [string, string],
    [times, of]: Times,
  ): Line => {
    const more = spanOf(book, id, resource);
    const less = spanOf(book, lessId, resource);
    const taken = (a: number | null, b: number | null): number | null =>
      a === null || b === null ? null : a - b;
    return {
      times,
      of,
      each: { low: taken(more.low, less.high), high: taken(more.high, less.low) },
      parts: [partOf(book, id, what), partOf(book, lessId, lessWhat)],
    };
  },
  /** The part of a term, as a link of a line that is made of several. */
  part: (id: string, what: string): Part => partOf(book, id, what),
});
export type Lines = ReturnType<typeof linesFrom>;
