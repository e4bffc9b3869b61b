import { describe, expect, test, vi } from 'vitest';
import type { Lie } from '../../../scripts/lies/lie.ts';
import { inOrder, needOf, testsOf } from '../../../scripts/lies/needs.ts';
import { describe as inWords } from '../../../scripts/lies/outcome.ts';
import type { Ended, ProjectCopy } from '../../../scripts/lies/project-copy.ts';
import { tell } from '../../../scripts/lies/tell.ts';

const lie = (name: string, ...tests: string[]): Lie => ({
  name,
  file: 'src/a.ts',
  find: 'true',
  replace: 'false',
  tests,
});

/** A copy of a project in which commands end as told and texts stand `times` times. */
function copyThat(ends: Ended[], times = 1): { copy: ProjectCopy; undo: () => void } {
  const undo = vi.fn<() => void>();
  const run = vi.fn<() => Promise<Ended>>();
  for (const end of ends) run.mockResolvedValueOnce(end);
  const copy = {
    run,
    replace: () => (times === 1 ? undo : times),
    path: () => '/nowhere/report.json',
  };
  return { copy: copy as unknown as ProjectCopy, undo };
}

describe('the tests of a lie', () => {
  test('need what their folder says', () => {
    expect(
      testsOf(['tests/e2e/a.spec.ts', 'tests/unit/b.test.ts', 'tests/unit/b.test.ts'], 'source'),
    ).toEqual(['tests/unit/b.test.ts']);
    expect(needOf('tests/build/records/claims.test.ts')).toBe('site');
    expect(() => needOf('src/a.test.ts')).toThrow('tests/e2e/');
  });

  test('run from the cheapest to the dearest', () => {
    const lies = [
      lie('c', 'tests/e2e/a.spec.ts'),
      lie('b', 'tests/build/a.test.ts'),
      lie('a', 'tests/unit/a.test.ts'),
    ];
    expect(inOrder(lies).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});

describe('a lie', () => {
  test('is believed where all its tests pass, and is taken out again', async () => {
    const { copy, undo } = copyThat([{ ok: true, output: '' }]);
    const outcome = await tell(copy, lie('all is well', 'tests/unit/a.test.ts'));
    expect(outcome.result).toBe('believed');
    expect(undo).toHaveBeenCalledOnce();
    expect(inWords(outcome)).toMatch(
      /^BELIEVED {2}all is well {2}\(src\/a\.ts, 0 s\)\n +by tests\/unit\/a\.test\.ts$/,
    );
  });

  test('is caught by a build that stops', async () => {
    const { copy } = copyThat([{ ok: false, output: 'building\n1 problem in the content\n' }]);
    const outcome = await tell(copy, lie('x', 'tests/build/a.test.ts'));
    expect(outcome).toMatchObject({ result: 'caught', by: 'the build: 1 problem in the content' });
  });

  test('is broken where the build crashes, for then the page tells nothing', async () => {
    const { copy } = copyThat([{ ok: false, output: '[ERROR] TypeError: undefined\n' }]);
    expect(await tell(copy, lie('x', 'tests/build/a.test.ts'))).toMatchObject({ result: 'broken' });
  });

  test('is broken where the tests cannot run, which is not the same as caught', async () => {
    const { copy } = copyThat([{ ok: false, output: 'SyntaxError: no' }]);
    expect(await tell(copy, lie('x', 'tests/unit/a.test.ts'))).toMatchObject({
      result: 'broken',
      by: 'SyntaxError: no',
    });
  });

  test('is stale where its text stands in the file never, or twice', async () => {
    for (const times of [0, 2])
      expect(await tell(copyThat([], times).copy, lie('x', 'tests/unit/a.test.ts'))).toMatchObject({
        result: 'stale',
        by: expect.stringContaining(`${String(times)} times`),
      });
  });
});
