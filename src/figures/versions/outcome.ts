import type { Answer } from './statements.ts';

/** Both name it; at least one leaves it out; or at least one does not say. */
export type Outcome = 'overlap' | 'gap' | 'unknown';

/** What follows from the answers of both: a gap on one side is a gap, whatever the other says. */
export function outcomeOf(answers: readonly Answer[]): Outcome {
  if (answers.includes('no')) return 'gap';
  return answers.includes('unknown') ? 'unknown' : 'overlap';
}
