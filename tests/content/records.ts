import { computedNumbers } from '../../src/evidence/numbers/index.ts';
import type { Records } from '../../src/kinds/index.ts';
import { records } from '../support/records.ts';

/** The root of the project. */
export const ROOT = new URL('../../', import.meta.url).pathname;

export { entries, records } from '../support/records.ts';

const textsOf = (from: Records): Map<string, string> =>
  new Map(computedNumbers(from).map(({ id, text }) => [id, text]));

// Worked out in the first test that asks: a fault of the records then fails that test, by name.
let current: Map<string, string> | undefined;

/** What a computed number prints. undefined where there is no such number. */
export function textOf(id: string): string | undefined {
  current ??= textsOf(records);
  return current.get(id);
}

/** What a computed number would print after a change of the records. The records themselves stay as they are. */
export function textAfter(id: string, change: (copy: Records) => void): string | undefined {
  const copy = structuredClone(records);
  change(copy);
  return textsOf(copy).get(id);
}

export { must } from '../support/small-world.ts';
