import type { Verdict } from '../schemas/claim.ts';
import { PROJECT_NAMES } from './vocabulary.ts';

/** A value that a list can be narrowed to. */
export interface FilterValue {
  value: string;
  text: string;
  /** Mark of a project. */
  mark?: 'linkerd' | 'cilium' | 'istio' | 'baseline' | undefined;
  /** Verdict whose seal stands before the text. */
  verdict?: Verdict;
  /** Roman numeral of a difference. */
  numeral?: string;
}

/** One way to narrow a list of records. */
export interface ListFilter<R = never> {
  /** Short name in the address, and of the data attribute of rows. */
  name: string;
  label: string;
  /** The value of a record. */
  of(record: R): string;
  values: readonly FilterValue[];
  /** false = no counts beside the values, for they would add up what must not be added. */
  counted?: false;
}

const MARKS = { linkerd: 'linkerd', cilium: 'cilium', istio: 'istio' } as const;
/** The mark of a project; undefined for a name without one. */
export const markOf = (name: string): FilterValue['mark'] =>
  name in MARKS ? MARKS[name as keyof typeof MARKS] : undefined;

/** Values in the order of their words, each with its text. */
export const worded = <W>(
  words: Readonly<Record<string, W>>,
  text: (word: W) => string,
  mark: (value: string, word: W) => FilterValue['mark'] = () => undefined,
): FilterValue[] =>
  Object.entries(words).map(([value, word]) => ({
    value,
    text: text(word),
    mark: mark(value, word),
  }));
/** Projects in the order given, each with its name and mark. */
export const projects = (...names: (keyof typeof PROJECT_NAMES)[]): FilterValue[] =>
  names.map((value) => ({ value, text: PROJECT_NAMES[value], mark: markOf(value) }));
