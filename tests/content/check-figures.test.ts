import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../src/check/figures.ts';
import { read } from '../support/problems.ts';
import { records } from './records.ts';

// Records that pass their schemas, and from which a figure can no longer be drawn.

const RESTORE =
  'Restore the records that the message names; where they are rightly gone, change the figure.';

describe('figures that the records no longer carry', () => {
  test('a run without its comparison is told with figure and view', () => {
    const { comparisons } = records;
    const final_runs = comparisons.final_runs.filter(({ run }) => run !== 'v3-linkerd-pod-c32');
    const problems = checkFigures({ ...records, comparisons: { ...comparisons, final_runs } });
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: 'src/figures/data/livewyer-throughput.ts',
        field: 'view scenario=pod&day=2024-04-10',
        found: expect.stringContaining('v3-linkerd-pod-c32') as string,
        fix: RESTORE,
      }),
    );
  });

  test('a row that a small figure names is missed', () => {
    const rows = records.tiers.rows.filter(({ id }) => id !== 'solo-gke-10000rps');
    const tiers = { ...records.tiers, rows };
    expect(read(checkFigures({ ...records, tiers }))).toContainEqual(
      expect.stringMatching(
        /^src\/figures\/mini\/performance\.ts {2}the small figure\n {4}found {4}.*solo-gke-10000rps/,
      ),
    );
  });

  test('a caveat that a note tells is missed once, whatever the views', () => {
    const { caveats } = records;
    const less = caveats.caveats.filter(({ id }) => id !== 'cilium-envoy-idle');
    const problems = checkFigures({ ...records, caveats: { ...caveats, caveats: less } });
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'src/figures/data/livewyer-throughput.ts',
        found: '"cilium-envoy-idle", which does not exist',
        allowed: 'an id from content/benchmarks/livewyer-2024/caveats.yaml',
      }),
    ]);
  });

  test('the records as they stand carry all of them', () => {
    expect(read(checkFigures(records))).toEqual([]);
  });
});
