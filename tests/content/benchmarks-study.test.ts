import { describe, expect, it } from 'vitest';
import { basisOf } from '../../src/evidence/benchmarks/caveat-words.ts';
import { comparableRuns } from '../../src/evidence/benchmarks/comparable.ts';
import {
  coresText,
  cpuPerRequest,
  proxyReadings,
  withRoundedCores,
} from '../../src/evidence/benchmarks/readings.ts';
import { nameOf, setUp, statedText } from '../../src/evidence/benchmarks/study-facts.ts';
import { must, records } from './records.ts';

describe('comparableRuns', () => {
  it.each(['vs_no_mesh_cluster', 'vs_own_cluster'] as const)(
    'holds every final run once, with a number only where one may be shown: %s',
    (kind) => {
      const groups = comparableRuns(records, kind);
      const all = groups.flatMap(({ runs }) => runs.map(({ id }) => id)).sort();
      expect(all).toEqual(records.comparisons.final_runs.map(({ run }) => run).sort());
      for (const { validity, runs } of groups)
        for (const { percent } of runs)
          expect(percent === null).toBe(validity === 'not-valid' || validity === 'not-available');
    },
  );

  it('goes from the most to the least comparable, one group for each reason', () => {
    const groups = comparableRuns(records, 'vs_no_mesh_cluster');
    expect([...new Set(groups.map(({ validity }) => validity))]).toEqual([
      'usable',
      'limited',
      'not-valid',
      'not-available',
    ]);
    expect(new Set(groups.map(({ validity, why }) => validity + why)).size).toBe(groups.length);
  });
});

describe('readings of the pictures', () => {
  it('put the memory of a component beside its CPU, and name its metric', () => {
    const sidecar = must(
      proxyReadings(records.resources, 'v3').find(
        ({ cpu }) => cpu.id === 'v3-linkerd-pod-sidecar-cpu',
      ),
      'sidecar',
    );
    expect(sidecar).toMatchObject({
      name: 'linkerd-proxy',
      cores: 0.16123182459458066,
      mib: { value: 11.77, metric: 'working set' },
    });
  });

  it('show proxies, agents and ingresses only', () => {
    const names = proxyReadings(records.resources, 'v3').map(({ name }) => name);
    expect(names).toContain('cilium-envoy');
    expect(names).not.toContain('productpage-v1');
  });

  it('print two to five decimals', () => {
    expect([0, 0.38, 0.47402, 0.16123182459458066].map(coresText)).toEqual([
      '0.00',
      '0.38',
      '0.47402',
      '0.16123',
    ]);
  });

  it('have as many digits in words as in a table', () => {
    expect(withRoundedCores('0.16123182459458066 at 143.1964 requests/s')).toBe(
      '0.16123 at 143.1964 requests/s',
    );
  });

  it('divide by the throughput of their run, and not where that is no measure', () => {
    const rows = cpuPerRequest(records.comparisons.cpu_readings, records.runs);
    const ms = (run: string, what: string) =>
      must(
        rows.find((entry) => entry.run.id === run && entry.reading.what === what),
        what,
      ).ms;
    expect(ms('v3-cilium-pod-c128', 'productpage container')).toBeCloseTo(
      (0.82 / 116.1728) * 1000,
      6,
    );
    expect(ms('v3-baseline-vm-c128', 'nginx ingress')).toBeNull();
    expect(() => cpuPerRequest(records.comparisons.cpu_readings.slice(0, 1), [])).toThrow(
      'productpage container',
    );
  });
});

describe('facts of the set-up', () => {
  it('stay unknown where the files do not say', () => {
    expect(statedText({ value: null })).toBeNull();
    expect(statedText({ value: [32, 64, 128] })).toBe('32, 64, 128');
    expect(statedText({ value: { final: 300000, warm_up: 10000 } })).toBe(
      'final 300,000, warm-up 10,000',
    );
  });

  it('have names for readers', () => {
    expect(['node_os', 'pod-to-service', 'vm-to-ingress', 'load_levels'].map(nameOf)).toEqual([
      'System of the nodes',
      'Pod to service',
      'VM to ingress',
      'Load levels',
    ]);
  });

  it('are all there', () => {
    const { scenarios, cluster, placement } = records.study;
    const count = [scenarios, cluster, placement].flatMap((group) => Object.keys(group)).length;
    // Besides these: tool, command, load levels, requests per run, dates of the runs, time zone.
    expect(setUp(records.study).flatMap(({ facts }) => facts)).toHaveLength(count + 6);
  });
});

describe('basisOf', () => {
  it('says how a caveat is known', () => {
    expect(basisOf(['source-fact', 'inference'])).toBe('the files say it; our inference');
  });
});
