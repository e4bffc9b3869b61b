/**
 * Plants lies in copies of the project and names the test that catches each. Lies with tests of their own
 * share a build; with --alone none does. Ends with an error where nobody catches a lie, or where the code
 * no longer holds the text that a lie replaces.
 *
 * Usage: npm run lies [-- --alone] [words of names, or parts of the paths of code or tests …]
 */
import { availableParallelism } from 'node:os';
import { LIES } from '../tests/lies/index.ts';
import { inBatches } from './lies/needs.ts';
import { describe, type Outcome } from './lies/outcome.ts';
import { ProjectCopy } from './lies/project-copy.ts';
import { checkTruth, tell } from './lies/tell.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isAlone = process.argv.includes('--alone');
const chosen = LIES.filter(
  ({ name, file, tests }) =>
    !words.length || words.some((word) => [name, file, ...tests].join(' ').includes(word)),
);
if (!chosen.length) {
  console.error(
    `No lie is called “${words.join(' ')}”, told in such a file, or caught by such a test.`,
  );
  process.exit(1);
}

const start = performance.now();
const batches = isAlone ? chosen.map((lie) => [lie]) : inBatches(chosen);
const copies = await Promise.all(
  Array.from({ length: Math.min(2, availableParallelism(), batches.length) }, () =>
    ProjectCopy.make(process.cwd()),
  ),
);
const leave = (): void => {
  for (const copy of copies) copy.remove();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    leave();
    process.exit(1);
  });
try {
  const [first] = copies;
  const fault = first && (await checkTruth(first, chosen));
  if (fault) throw new Error(`Without a lie the tests must pass, but ${fault}`);
  const outcomes: Outcome[] = [];
  let next = 0;
  await Promise.all(
    copies.map(async (copy) => {
      for (let batch = batches[next++]; batch; batch = batches[next++]) {
        const told = await tell(copy, batch);
        outcomes.push(...told);
        console.log(told.map(describe).join('\n'));
      }
    }),
  );
  const open = outcomes.filter(({ result }) => result !== 'caught');
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `\n${String(outcomes.length - open.length)} of ${String(outcomes.length)} lies are caught, in ${seconds} s.`,
  );
  if (open.length) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  leave();
}
