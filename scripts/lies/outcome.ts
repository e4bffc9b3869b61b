import type { Lie } from './lie.ts';

/** What became of a lie. */
export interface Outcome {
  lie: Lie;
  /** `stale`: the file does not hold the text once. `broken`: the changed code does not run. */
  result: 'caught' | 'believed' | 'stale' | 'broken';
  /** The test that caught it, or what went wrong. */
  by: string;
  seconds: number;
}

const SIGNS: Record<Outcome['result'], string> = {
  caught: 'caught  ',
  believed: 'BELIEVED',
  stale: 'STALE   ',
  broken: 'BROKEN  ',
};

/** One lie in two lines: what it says, and who caught it. */
export const describe = ({ lie, result, by, seconds }: Outcome): string =>
  `${SIGNS[result]}  ${lie.name}  (${lie.file}, ${seconds.toFixed(0)} s)\n          ${by}`;
