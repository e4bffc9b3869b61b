import { currentIds } from '../evidence/ids.ts';
import { deriveNumbers } from '../evidence/numbers/index.ts';
import { headingIds } from '../records/headings.ts';
import type { Problem } from '../records/problem.ts';
import { type Reading, readRecords } from '../records/read.ts';
import type { NumberRecord } from '../schemas/number.ts';
import { checkAgreement } from './agreement/index.ts';
import { checkAskedParts } from './asked-parts.ts';
import { checkCaveats } from './caveats.ts';
import { checkChanges } from './changes.ts';
import { checkFigures } from './figures.ts';
import { checkIds } from './ids.ts';
import { checkKinds } from './kinds.ts';
import { knownIn } from './known.ts';
import { checkMdx } from './mdx.ts';
import { placesIn } from './places.ts';
import { checkPrinted } from './plain.ts';
import { checkReference } from './reference.ts';
import { checkReferences } from './references.ts';
import { checkRequirements } from './requirements.ts';
import { strayFiles } from './stray.ts';
import { checkTokens } from './tokens.ts';
import { usesOfNumber } from './uses-of-number.ts';

/** A number that follows from the records and cannot be printed any more, where a text prints it. */
const refusal = (root: string, id: string, why: string): Problem => ({
  file: 'src/evidence/numbers',
  ...usesOfNumber(root, id)[0],
  field: `number ${id}`,
  found: why,
  allowed: 'records from which the number follows as its sentence says',
  fix: 'Check the records behind the number; where they are right, reword the sentence and change the computation.',
});

/** Problems between hand-written and computed numbers: an id must mean one thing. */
function doubleNumbers({ entries }: Reading, computed: readonly NumberRecord[]): Problem[] {
  const ids = new Set(computed.map((number) => number.id));
  return entries.numbers
    .filter((entry) => ids.has(entry.id))
    .map((entry) => ({
      file: entry.file,
      line: entry.lineOf('id'),
      field: 'id',
      found: `"${entry.id}", which is computed from the data as well`,
      allowed: 'an id that is not computed',
      fix: 'Remove the record; the computed number is used.',
    }));
}

/** Checks in the order in which one can be trusted only if those before it found nothing. */
function* stages(root: string, reading: Reading): Generator<Problem[]> {
  yield [...reading.problems, ...strayFiles(root)];
  yield checkKinds(reading);
  yield [...checkReferences(reading), ...checkChanges(reading), ...checkCaveats(reading)];
  yield checkRequirements(reading);
  const { numbers, refused } = deriveNumbers(reading.records);
  yield [...checkAgreement(reading), ...refused.map(({ id, why }) => refusal(root, id, why))];
  yield checkFigures(reading.records);
  const known = knownIn(reading, numbers, placesIn(root, reading));
  yield [
    ...doubleNumbers(reading, numbers),
    ...checkTokens(reading, known),
    ...checkPrinted(reading),
    ...checkReference(reading, known),
    ...checkAskedParts(reading),
    ...checkMdx(root, known),
  ];
  yield checkIds(reading.records.ids, currentIds(reading.records, headingIds(root)));
}

/**
 * Reads and checks all content below `root`: data files, references between them, the numbers that
 * follow from them, figures, texts, and the registry of published ids. It stops after the first of these that
 * finds something, because a broken record would make everything that points to it look broken too.
 */
export function checkContent(root: string): { reading: Reading; problems: Problem[] } {
  const reading = readRecords(root);
  for (const problems of stages(root, reading)) if (problems.length) return { reading, problems };
  return { reading, problems: [] };
}
