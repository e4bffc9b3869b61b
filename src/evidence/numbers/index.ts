import type { Records } from '../../kinds/index.ts';
import type { NumberRecord } from '../../schemas/number.ts';
import { advisoryNumbers } from './advisories.ts';
import { complexityNumbers } from './complexity.ts';
import { governanceNumbers } from './governance.ts';
import { ledgerNumbers } from './ledger.ts';
import { livewyerNumbers } from './livewyer.ts';

/** A function that computes the numbers of one topic from the records. */
export type NumberSource = (records: Records) => NumberRecord[];

const SOURCES: readonly NumberSource[] = [
  livewyerNumbers,
  advisoryNumbers,
  complexityNumbers,
  governanceNumbers,
  ledgerNumbers,
];

/**
 * Numbers that running text prints and that follow from other records. Computed, so that a changed
 * record changes the sentence. Ids are unique; a repeated id throws.
 */
export function computedNumbers(records: Records): NumberRecord[] {
  const numbers = SOURCES.flatMap((source) => source(records));
  const ids = new Set<string>();
  for (const { id } of numbers) {
    if (ids.has(id)) throw new Error(`Two computed numbers have the id "${id}".`);
    ids.add(id);
  }
  return numbers;
}
