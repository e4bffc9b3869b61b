import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { littlesLawDifference } from '../../src/evidence/littles-law.ts';
import {
  linkerdOverCilium,
  noMeshDrift,
  p99,
  podChanges,
  throughput,
  unmeshedChanges,
} from '../../src/evidence/livewyer-changes.ts';
import type { Records } from '../../src/kinds/index.ts';
import { must, ROOT, records, textAfter, textOf } from './records.ts';

interface PrintedRun {
  id: string;
  connections: number;
  requests_per_s: number;
  average_s: number;
  percentiles_s: { p99: number };
}
// The file as it stands, without the schemas and helpers under test.
const printed = JSON.parse(
  readFileSync(`${ROOT}content/benchmarks/livewyer-2024/runs.json`, 'utf8'),
) as PrintedRun[];
const at = (id: string): PrintedRun =>
  must(
    printed.find((run) => run.id === id),
    `run ${id}`,
  );
const LOADS = ['c32', 'c64', 'c128'];
const rounded = (values: readonly number[]): number[] => values.map((v) => Number(v.toFixed(2)));
const ends = (values: readonly number[]): number[] => [Math.min(...values), Math.max(...values)];

/** Change in percent per load, from the file alone. `{c}` stands for the load. */
const byHand = (run: string, reference: string, read: (r: PrintedRun) => number): number[] =>
  LOADS.map(
    (c) => (read(at(run.replace('{c}', c))) / read(at(reference.replace('{c}', c))) - 1) * 100,
  );

const rate = (run: PrintedRun): number => run.requests_per_s;
const average = (run: PrintedRun): number => run.average_s;
const tail = (run: PrintedRun): number => run.percentiles_s.p99;
const whole = (values: readonly number[]): string => {
  const [low, high] = ends(values.map((v) => Math.round(Math.abs(v))));
  return low === high ? `${String(low)} percent` : `${String(low)} to ${String(high)} percent`;
};

const setThroughput = (copy: Records, id: string, value: number): void => {
  must(
    copy.runs.find((run) => run.id === id),
    `run ${id}`,
  ).requests_per_s = value;
};

describe('changes against the references, as published', () => {
  it.each([
    ['linkerd', 'vs_no_mesh_cluster', throughput, [-6.77, -6.31]],
    ['linkerd', 'vs_no_mesh_cluster', p99, [5.81, 9.14]],
    ['cilium', 'vs_no_mesh_cluster', throughput, [-23.99, -23.71]],
    ['cilium', 'vs_no_mesh_cluster', p99, [28.09, 32.93]],
    ['linkerd', 'vs_own_cluster', throughput, [-9.97, -7.29]],
    ['cilium', 'vs_own_cluster', throughput, [-5.27, -0.88]],
  ] as const)('%s %s', (environment, kind, read, expected) => {
    expect(rounded(ends(podChanges(records, environment, kind, read)))).toEqual(expected);
  });

  it('compares Linkerd with Cilium', () => {
    const pods = { scenario: 'pod-to-service' } as const;
    expect(rounded(linkerdOverCilium(records, throughput, pods))).toEqual([22.39, 22.48, 23.26]);
    expect(rounded(linkerdOverCilium(records, p99, pods))).toEqual([-20.4, -15.39, -15.69]);
  });

  it('compares runs labeled baseline, and May with April', () => {
    expect(rounded(unmeshedChanges(records, 'cilium'))).toEqual([-23.3, -18.31, -19.03]);
    expect(noMeshDrift(records).map(Math.round)).toEqual([-9, 6, 2]);
  });

  it('finds every run within 0.112 percent of Little’s law', () => {
    expect(records.runs.map(littlesLawDifference).every((d) => Math.abs(d) < 0.1125)).toBe(true);
    const run = must(records.runs[0], 'a run');
    expect(
      littlesLawDifference({ ...run, connections: 32, requests_per_s: 100, average_s: 0.16 }),
    ).toBeCloseTo(100);
  });
});

describe('printed texts', () => {
  it.each([
    [
      'linkerd-average-latency-vs-no-mesh',
      byHand('v3-linkerd-pod-{c}', 'v3-baseline-pod-{c}', average),
    ],
    [
      'cilium-average-latency-vs-no-mesh',
      byHand('v3-cilium-pod-{c}', 'v3-baseline-pod-{c}', average),
    ],
    ['linkerd-p99-vs-no-mesh', byHand('v3-linkerd-pod-{c}', 'v3-baseline-pod-{c}', tail)],
    ['cilium-p99-vs-no-mesh', byHand('v3-cilium-pod-{c}', 'v3-baseline-pod-{c}', tail)],
    ['linkerd-throughput-vs-no-mesh', byHand('v3-linkerd-pod-{c}', 'v3-baseline-pod-{c}', rate)],
    ['cilium-throughput-vs-no-mesh', byHand('v3-cilium-pod-{c}', 'v3-baseline-pod-{c}', rate)],
    [
      'linkerd-throughput-vs-own',
      byHand('v3-linkerd-pod-{c}', 'v3-linkerd-pod-unmeshed-{c}', rate),
    ],
    ['linkerd-over-cilium-throughput-pod', byHand('v3-linkerd-pod-{c}', 'v3-cilium-pod-{c}', rate)],
    ['linkerd-over-cilium-p99-pod', byHand('v3-linkerd-pod-{c}', 'v3-cilium-pod-{c}', tail)],
    ['cilium-throughput-vs-own', byHand('v3-cilium-pod-{c}', 'v3-cilium-pod-unmeshed-{c}', rate)],
    [
      'throughput-loss-c32-to-c128',
      ['baseline', 'linkerd', 'cilium'].map(
        (name) => (rate(at(`v3-${name}-pod-c128`)) / rate(at(`v3-${name}-pod-c32`)) - 1) * 100,
      ),
    ],
  ])('livewyer-%s follows from the file alone', (id, values) => {
    expect(textOf(`livewyer-${id}`)).toBe(whole(values));
  });
});

describe('a changed record', () => {
  it('changes the number', () => {
    const id = 'livewyer-linkerd-throughput-vs-no-mesh';
    const slower = rate(at('v3-baseline-pod-c64')) * 0.88;
    expect(textAfter(id, (copy) => setThroughput(copy, 'v3-linkerd-pod-c64', slower))).toBe(
      '6 to 12 percent',
    );
  });

  it('stops a sentence that says less where the data say more', () => {
    expect(() =>
      textAfter('livewyer-linkerd-throughput-vs-no-mesh', (copy) =>
        setThroughput(copy, 'v3-linkerd-pod-c64', 500),
      ),
    ).toThrow('The sentence says less');
  });

  it('stops a comparison that is no longer valid, and a range with a load missing', () => {
    expect(() =>
      textAfter('', (copy) => {
        for (const entry of copy.comparisons.final_runs)
          entry.vs_no_mesh_cluster.validity = 'not-valid';
      }),
    ).toThrow('v3-linkerd-pod-c32 has no vs_no_mesh_cluster that may be printed');
    expect(() =>
      textAfter('', (copy) => {
        for (const pair of copy.comparisons.linkerd_vs_cilium) pair.validity = 'not-valid';
      }),
    ).toThrow('must not be compared');
    expect(() =>
      textAfter('', (copy) => {
        copy.runs = copy.runs.filter((run) => run.id !== 'v4-baseline-pod-c64');
      }),
    ).toThrow('No final run of v4 baseline between pods at 64 connections');
  });
});
