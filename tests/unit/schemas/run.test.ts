import { describe, expect, test } from 'vitest';
import { run } from '../../../src/schemas/livewyer-runs.ts';
import * as minimal from '../../support/minimal-records.ts';
import { faults, objections } from '../../support/schema-faults.ts';

describe('run', () => {
  faults(
    run,
    minimal.minimalRun,
    [
      ['connections', 48],
      ['requests', 12, 'histogram'],
      ['requests', 11.5],
      ['started_at', '2024-04-10 13:25'],
      ['finished_at', '2024-04-10T13:24'],
      ['requests_per_s', 0],
      ['average_s', -0.1],
      ['percentiles_s.p50', 0.1],
      ['percentiles_s.p50', undefined],
      ['percentiles_s.p99_99', 0.1],
      ['histogram.0.1', 2, 'histogram'],
      ['histogram.0', [0, 1, 2]],
      ['histogram', [[0, 11]]],
      ['errors', [{ message: 'A', count: 1 }], 'histogram'],
      ['success_rate_percent', 101],
      ['size_per_s.unit', 'MiB'],
      ['mean_body_bytes', 0],
      ['mean_body_bytes_plus_minus', -1],
    ],
    [
      ['percentiles_s.p25', 0.1],
      ['finished_at', '2024-04-10T13:25'],
    ],
  );

  test('every percentile is compared with the one before it', () => {
    const names = Object.keys(minimal.minimalRun.percentiles_s);
    names.slice(1).forEach((name) => {
      expect(
        objections(run, minimal.withField(minimal.minimalRun, `percentiles_s.${name}`, 0)),
      ).toEqual([`percentiles_s.${name}`]);
    });
  });

  test('requests that failed count beside those of the histogram', () => {
    const failed = minimal.withField(minimal.minimalRun, 'errors', [{ message: 'A', count: 2 }]);
    expect(objections(run, minimal.withField(failed, 'requests', 13))).toEqual([]);
  });
});
