import type { Lie } from './lie.ts';
import type { Outcome } from './outcome.ts';
import type { ProjectCopy } from './project-copy.ts';
import { runTests } from './run-tests.ts';

/**
 * Plants lies together, runs the tests that should catch them, and takes them out again. If the build stops or
 * the code does not run, each is told alone, since nobody could say which of them it was.
 */
export async function tell(copy: ProjectCopy, lies: readonly Lie[]): Promise<Outcome[]> {
  const start = performance.now();
  const end = (lie: Lie, result: Outcome['result'], by: string): Outcome => ({
    lie,
    result,
    by,
    seconds: (performance.now() - start) / 1000,
  });
  const stale: Outcome[] = [];
  const planted: { lie: Lie; undo: () => void }[] = [];
  for (const lie of lies) {
    const undo = copy.replace(lie.file, lie.find, lie.replace);
    if (typeof undo === 'number')
      stale.push(
        end(
          lie,
          'stale',
          `the file holds “${lie.find}” ${String(undo)} times; bring the lie up to date`,
        ),
      );
    else planted.push({ lie, undo });
  }
  const told = planted.map(({ lie }) => lie);
  const verdict = await runTests(copy, told).finally(() => {
    for (const { undo } of planted) undo();
  });
  if (!('failed' in verdict) && told.length > 1) {
    for (const lie of told) stale.push(...(await tell(copy, [lie])));
    return stale;
  }
  const outcomes = told.map((lie) => {
    if ('broken' in verdict) return end(lie, 'broken', verdict.broken);
    if ('stopped' in verdict) return end(lie, 'caught', `the build: ${verdict.stopped}`);
    const by = lie.tests.flatMap((file) => verdict.failed.get(file) ?? [])[0];
    return by ? end(lie, 'caught', by) : end(lie, 'believed', `by ${lie.tests.join(', ')}`);
  });
  return [...stale, ...outcomes];
}

/** Runs every test that the lies name without a lie; what it finds wrong then is no lie that it caught. */
export async function checkTruth(
  copy: ProjectCopy,
  lies: readonly Lie[],
): Promise<string | undefined> {
  const verdict = await runTests(copy, lies);
  if ('broken' in verdict) return `they do not run: ${verdict.broken}`;
  if ('stopped' in verdict) return `the build stops: ${verdict.stopped}`;
  const [failed] = verdict.failed.values();
  return failed && `this one fails: ${failed}`;
}
