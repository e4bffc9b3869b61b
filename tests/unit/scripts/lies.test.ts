import { describe, expect, test, vi } from 'vitest';
import type { Lie } from '../../../scripts/lies/lie.ts';
import { inBatches, inOrder, needOf, testsOf } from '../../../scripts/lies/needs.ts';
import { describe as inWords, type Outcome } from '../../../scripts/lies/outcome.ts';
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

async function alone(copy: ProjectCopy, one: Lie): Promise<Outcome> {
  const [outcome] = await tell(copy, [one]);
  if (!outcome) throw new Error('The lie has no outcome.');
  return outcome;
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

describe('lies together', () => {
  test('share a build only where no test and no file concerns two of them', () => {
    const lies = [
      lie('a', 'tests/build/a.test.ts'),
      { ...lie('same test', 'tests/build/a.test.ts'), file: 'src/b.ts' },
      lie('same file', 'tests/build/b.test.ts'),
      { ...lie('c', 'tests/build/c.test.ts'), file: 'src/c.ts' },
      { ...lie('no build', 'tests/unit/a.test.ts'), file: 'src/d.ts' },
    ];
    expect(inBatches(lies).map((batch) => batch.map(({ name }) => name))).toEqual([
      ['no build'],
      ['a', 'c'],
      ['same test', 'same file'],
    ]);
  });

  test('are told each alone where the build stops, since nobody could say which it was', async () => {
    const stopped = { ok: false, output: '1 problem in the content' };
    const { copy, undo } = copyThat([
      stopped,
      stopped,
      { ok: true, output: '' },
      { ok: true, output: '' },
    ]);
    const told = await tell(copy, [
      lie('a', 'tests/build/a.test.ts'),
      lie('b', 'tests/build/b.test.ts'),
    ]);
    expect(told.map(({ result }) => result)).toEqual(['caught', 'believed']);
    expect(undo).toHaveBeenCalledTimes(4);
  });
});

describe('a lie', () => {
  test('is believed where all its tests pass, and is taken out again', async () => {
    const { copy, undo } = copyThat([{ ok: true, output: '' }]);
    const outcome = await alone(copy, lie('all is well', 'tests/unit/a.test.ts'));
    expect(outcome.result).toBe('believed');
    expect(undo).toHaveBeenCalledOnce();
    expect(inWords(outcome)).toMatch(
      /^BELIEVED {2}all is well {2}\(src\/a\.ts, 0 s\)\n +by tests\/unit\/a\.test\.ts$/,
    );
  });

  test('is caught by a build that stops', async () => {
    const { copy } = copyThat([{ ok: false, output: 'building\n1 problem in the content\n' }]);
    const outcome = await alone(copy, lie('x', 'tests/build/a.test.ts'));
    expect(outcome).toMatchObject({ result: 'caught', by: 'the build: 1 problem in the content' });
  });

  test('is broken where the build crashes, for then the page tells nothing', async () => {
    const { copy } = copyThat([{ ok: false, output: '[ERROR] TypeError: undefined\n' }]);
    expect(await alone(copy, lie('x', 'tests/build/a.test.ts'))).toMatchObject({
      result: 'broken',
    });
  });

  test('is broken where the tests cannot run, which is not the same as caught', async () => {
    const { copy } = copyThat([{ ok: false, output: 'SyntaxError: no' }]);
    expect(await alone(copy, lie('x', 'tests/unit/a.test.ts'))).toMatchObject({
      result: 'broken',
      by: 'SyntaxError: no',
    });
  });

  test('is stale where its text stands in the file never, or twice', async () => {
    for (const times of [0, 2])
      expect(await alone(copyThat([], times).copy, lie('x', 'tests/unit/a.test.ts'))).toMatchObject(
        {
          result: 'stale',
          by: expect.stringContaining(`${String(times)} times`),
        },
      );
  });
});
