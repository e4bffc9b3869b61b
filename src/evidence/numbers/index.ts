import type { Records } from '../../kinds/index.ts';
import type { NumberRecord } from '../../schemas/number.ts';
import { advisoryNumbers } from './advisories.ts';
import { complexityNumbers } from './complexity.ts';
import { type Derived, type DerivedNumber, write } from './derived.ts';
import { governanceNumbers } from './governance.ts';
import { ledgerNumbers } from './ledger.ts';
import { livewyerNumbers } from './livewyer.ts';

/** A function that computes the numbers of one topic from the records. */
export type NumberSource = (records: Records) => DerivedNumber[];

const SOURCES: Readonly<Record<string, NumberSource>> = {
  livewyer: livewyerNumbers,
  advisories: advisoryNumbers,
  complexity: complexityNumbers,
  governance: governanceNumbers,
  ledger: ledgerNumbers,
};

/**
 * Numbers that running text prints and that follow from other records. Computed, so that a changed
 * record changes the sentence. Those that cannot be printed any more are told apart, each with the
 * reason, or a topic as a whole where a record that all its numbers need is not there.
 */
export function deriveNumbers(records: Records): Derived {
  const parts = Object.entries(SOURCES).map(([topic, source]) =>
    write(`${topic}-…`, () => source(records)),
  );
  return {
    numbers: parts.flatMap(({ numbers }) => numbers),
    refused: parts.flatMap(({ refused }) => refused),
  };
}

/** The computed numbers. Throws, with the ids and reasons, where one cannot be printed. */
export function computedNumbers(records: Records): NumberRecord[] {
  const { numbers, refused } = deriveNumbers(records);
  if (refused.length) throw new Error(refused.map(({ id, why }) => `${id}: ${why}`).join('\n'));
  return numbers;
}
