import { describe, expect, it } from 'vitest';
import { totals } from '../../src/evidence/complexity.ts';
import { must, records, textAfter, textOf } from './records.ts';

// Results as published: filter, Linkerd, Cilium, Envoy; and Linkerd, Cilium on the newest code.
const MID_2024 = [
  ['A', 20520, 80892, 54505],
  ['B', 15822, 72947, 44150],
  ['C', 15588, 67092, 37930],
  ['D', 14207, 55948, 37930],
  ['E', 18661, 59549, 54247],
  ['F', 13963, 51604, 43892],
  ['product', 12455, 44190, 31053],
] as const;
const NEWEST = [
  ['A', 22838, 97042],
  ['B', 17630, 86829],
  ['C', 17271, 79398],
  ['D', 15900, 66924],
  ['E', 21150, 76015],
  ['F', 15942, 65802],
  ['product', 14262, 53206],
] as const;
const oneDecimal = (values: readonly number[]): string =>
  `${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)}`;

describe('complexity', () => {
  it('adds up each filter as published', () => {
    const mid = totals(records.complexity, 'mid-2024');
    expect(mid.map((t) => [t.filter, t.linkerd, t.cilium, t.envoy])).toEqual(MID_2024);
    const newest = totals(records.complexity, 'newest');
    expect(newest.map((t) => [t.filter, t.linkerd, t.cilium])).toEqual(NEWEST);
  });

  it('prints the ratios that follow from the published table', () => {
    const no = oneDecimal(MID_2024.map(([, linkerd, cilium]) => cilium / linkerd));
    const all = oneDecimal(
      MID_2024.map(([, linkerd, cilium, envoy]) => (cilium + envoy) / linkerd),
    );
    const now = oneDecimal(NEWEST.map(([, linkerd, cilium]) => cilium / linkerd));
    expect([no, all, now]).toEqual(['3.2 to 4.6', '6.0 to 7.4', '3.6 to 4.9']);
    expect(textOf('complexity-ratio-no-envoy-mid-2024')).toBe(no);
    expect(textOf('complexity-ratio-with-envoy-mid-2024')).toBe(all);
    expect(textOf('complexity-ratio-no-envoy-newest')).toBe(now);
  });

  it('agrees with the shares and means that the record states beside its counts', () => {
    for (const { mesh, total, percent } of records.complexity.ciliumMeshShare)
      expect(((mesh / total) * 100).toFixed(1)).toBe(percent.toFixed(1));
    for (const { sum, functions, mean } of records.complexity.mccabe)
      expect((sum / functions).toFixed(2)).toBe(mean.toFixed(2));
  });

  it('follows a changed count', () => {
    const set = (id: string, filter: string, snapshot: string, value: number): string | undefined =>
      textAfter(id, (copy) => {
        const rows = copy.complexity.sccComplexity;
        must(
          rows.find((row) => row.filter === filter && row.snapshot === snapshot),
          `${filter} ${snapshot}`,
        ).value = value;
      });
    expect(set('complexity-ratio-no-envoy-mid-2024', 'B', 'cilium-2024', 158220)).toBe(
      '3.2 to 10.0',
    );
    expect(set('complexity-ratio-with-envoy-mid-2024', 'product', 'envoy-2024', 0)).toBe(
      '3.5 to 7.4',
    );
    expect(set('complexity-linkerd-matching-range-mid-2024', 'F', 'envoy-2024', 1)).toBe(
      '14,207 to 15,822',
    );
    const mesh = textAfter('complexity-mesh-share-2024', (copy) => {
      must(copy.complexity.ciliumMeshShare[0], 'a share').mesh = 22095;
    });
    expect(mesh).toBe('50 percent');
  });

  it('names file and row where a count is missing', () => {
    expect(() =>
      textAfter('', (copy) => {
        copy.complexity.snapshots = copy.complexity.snapshots.filter(
          (s) => s.id !== 'cilium-proxy-2026',
        );
      }),
    ).toThrow('No snapshot of cilium/proxy, newest, in content/complexity.yaml.');
  });
});
