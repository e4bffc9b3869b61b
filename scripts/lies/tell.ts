import type { Lie } from './lie.ts';
import type { Outcome } from './outcome.ts';
import type { ProjectCopy } from './project-copy.ts';
import { runTests } from './run-tests.ts';

/** Plants one lie, runs the tests that should catch it, and takes it out again. */
export async function tell(copy: ProjectCopy, lie: Lie): Promise<Outcome> {
  const start = performance.now();
  const end = (result: Outcome['result'], by: string): Outcome => ({
    lie,
    result,
    by,
    seconds: (performance.now() - start) / 1000,
  });
  const undo = copy.replace(lie.file, lie.find, lie.replace);
  if (typeof undo === 'number')
    return end(
      'stale',
      `the file holds “${lie.find}” ${String(undo)} times; bring the lie up to date`,
    );
  try {
    const verdict = await runTests(copy, lie.tests);
    if (verdict === 'passed') return end('believed', `by ${lie.tests.join(', ')}`);
    return 'failed' in verdict ? end('caught', verdict.failed) : end('broken', verdict.broken);
  } finally {
    undo();
  }
}

/** Runs every test that the lies name without a lie; what it finds wrong then is no lie that it caught. */
export async function checkTruth(
  copy: ProjectCopy,
  lies: readonly Lie[],
): Promise<string | undefined> {
  const verdict = await runTests(
    copy,
    lies.flatMap(({ tests }) => tests),
  );
  if (verdict === 'passed') return undefined;
  return 'failed' in verdict
    ? `this one fails: ${verdict.failed}`
    : `they do not run: ${verdict.broken}`;
}
