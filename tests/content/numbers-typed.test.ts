import { describe, expect, it } from 'vitest';
import { newestReport } from '../../src/evidence/governance.ts';
import { changePercent, runById } from '../../src/evidence/livewyer.ts';
import type { Tiers } from '../../src/schemas/tiers.ts';
import { must, records, textOf } from './records.ts';

// Numbers that authors typed although a data file holds the value. Both must say the same; where a
// typed number is gone, its row here goes too.
const typed = (id: string): string =>
  must(
    records.numbers.find((record) => record.id === id),
    `the typed number ${id}, or no row for it here`,
  ).text;

type Row = Tiers['rows'][number];
type Column = 'linkerd' | 'cilium_a' | 'cilium_b' | 'cilium_c';
const change = (id: string, column: Column, metric: string): number => {
  const row: Row | undefined = records.tiers.rows.find((entry) => entry.id === id);
  return must(row?.[column]?.change_percent[metric], `${id} ${column} ${metric} in tiers.yaml`);
};

describe('typed numbers that repeat a record', () => {
  it.each([
    ['linkerd-maintainers-count', 'governance-linkerd-maintainers'],
    ['cilium-committers-isovalent', 'governance-cilium-lead'],
    ['cilium-committers-share', 'governance-cilium-lead-percent'],
  ])('%s agrees with %s', (id, computed) => {
    expect(typed(id)).toBe(textOf(computed));
  });

  it.each([
    ['performance-solo-a-median', 'cilium_a', 'p50'],
    ['performance-solo-a-tail', 'cilium_a', 'p99'],
    ['performance-solo-b-median', 'cilium_b', 'p50'],
    ['performance-solo-b-tail', 'cilium_b', 'p99'],
    ['performance-solo-c-median', 'cilium_c', 'p50'],
    ['performance-solo-c-tail', 'cilium_c', 'p99'],
    ['performance-solo-linkerd-median', 'linkerd', 'p50'],
    ['performance-solo-linkerd-tail', 'linkerd', 'p99'],
  ] as const)('%s agrees with tiers.yaml', (id, column, metric) => {
    expect(typed(id)).toBe(`${change('solo-gke-10000rps', column, metric).toFixed(1)} percent`);
  });

  it.each([
    ['performance-cpu-request-none', 'v3-baseline-pod-c128'],
    ['performance-cpu-request-linkerd', 'v3-linkerd-pod-c128'],
    ['performance-cpu-request-cilium', 'v3-cilium-pod-c128'],
  ])('%s is CPU divided by throughput', (id, run) => {
    const reading = must(
      records.comparisons.application_cpu_readings.find((entry) => entry.run === run),
      `a CPU reading of ${run}`,
    );
    const ms = (reading.cores_plateau / runById(records, run).requests_per_s) * 1000;
    expect(typed(id)).toBe(`${ms.toFixed(2)} ms`);
  });

  it('names the share of requests on the lightest page as the page sizes give it', () => {
    // (5292 - mean body) / 998: a page has 4294 bytes with reviews-v1 and about 5292 otherwise.
    const shares = records.runs
      .filter((run) => run.environment === 'linkerd' && run.kind === 'final')
      .map((run) => Math.round(((5292 - run.mean_body_bytes) / 998) * 100));
    expect(typed('performance-linkerd-light-share')).toBe(
      `${String(Math.min(...shares))} to ${String(Math.max(...shares))} percent`,
    );
  });

  it('names the version and the test set that the computed conformance results belong to', () => {
    const [linkerd, cilium] = [
      newestReport(records.governance, 'linkerd'),
      newestReport(records.governance, 'cilium'),
    ];
    expect(typed('future-linkerd-version')).toBe(linkerd.version);
    expect(typed('future-gateway-version-linkerd')).toBe(linkerd.gatewayApi);
    expect(typed('future-cilium-version')).toBe(cilium.version);
    expect(typed('future-gateway-version-cilium')).toBe(cilium.gatewayApi);
  });
});

describe('LiveWyer rows of tiers.yaml', () => {
  const pair = { linkerd: 'linkerd', cilium_b: 'cilium' } as const;
  const rows = records.tiers.rows.filter((row) =>
    /^livewyer-pod-c\d+-vs-baseline-cluster$/.test(row.id),
  );

  it('are there for at least one load', () => {
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each(rows.map((row) => row.id))('%s agrees with the runs', (id) => {
    const load = must(/c\d+/.exec(id)?.[0], 'a load');
    const reference = runById(records, `v3-baseline-pod-${load}`);
    for (const column of ['linkerd', 'cilium_b'] as const) {
      const run = runById(records, `v3-${pair[column]}-pod-${load}`);
      const computed = changePercent(run.requests_per_s, reference.requests_per_s);
      expect(change(id, column, 'throughput')).toBe(Number(computed.toFixed(2)));
    }
  });
});
