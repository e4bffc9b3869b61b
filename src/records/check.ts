import { computedNumbers } from '../evidence/numbers/index.ts';
import { FIGURE_IDS } from '../figures/ids.ts';
import { checkMdx, type KnownIds } from './check-mdx.ts';
import type { Problem } from './problem.ts';
import { type Reading, readRecords } from './read.ts';
import { checkReferences } from './references.ts';

const ids = (entries: readonly { id: string }[]): Set<string> => new Set(entries.map((e) => e.id));

/** Problems between hand-written and computed numbers: an id must mean one thing. */
function checkNumbers({ entries, records }: Reading, computed: ReadonlySet<string>): Problem[] {
  return records.numbers
    .filter((number) => computed.has(number.id))
    .map((number): Problem => {
      const entry = entries.numbers.find((e) => e.id === number.id);
      return {
        file: entry?.file ?? 'content/numbers',
        line: entry?.lineOf('id'),
        field: 'id',
        found: `"${number.id}", which is computed from the data as well`,
        allowed: 'an id that is not computed',
        fix: 'Remove the record; the computed number is used.',
      };
    });
}

/**
 * Reads and checks all content below `root`: data files, references between them, and MDX.
 * References and MDX are checked only once the data files themselves are sound, because a broken
 * record would make everything that points to it look broken too.
 */
export function checkContent(root: string): { reading: Reading; problems: Problem[] } {
  const reading = readRecords(root);
  if (reading.problems.length) return { reading, problems: reading.problems };
  const { entries, records } = reading;
  const references = checkReferences(reading);
  if (references.length) return { reading, problems: references };
  const computed = new Set(computedNumbers(records).map((number) => number.id));
  const known: KnownIds = {
    claims: ids(entries.claims),
    sources: ids(entries.sources),
    events: ids(entries.events),
    features: ids(entries.features),
    numbers: new Set([...ids(entries.numbers), ...computed]),
    figures: new Set(FIGURE_IDS),
  };
  return { reading, problems: [...checkNumbers(reading, computed), ...checkMdx(root, known)] };
}
