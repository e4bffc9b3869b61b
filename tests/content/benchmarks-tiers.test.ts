import { describe, expect, it } from 'vitest';
import { aheadWords, tierGroups, tierValues } from '../../src/evidence/benchmarks/tier-rows.ts';
import { changeAgainst, finalRuns, isChange } from '../../src/evidence/livewyer.ts';
import { must, records } from './records.ts';

const { rows } = records.tiers;
const row = (id: string) =>
  must(
    rows.find((candidate) => candidate.id === id),
    id,
  );
const ofStudy = (study: string) => rows.filter((candidate) => candidate.study === study);

describe('rows of the table of studies', () => {
  it('of LiveWyer are what its runs give, with two decimals', () => {
    const compared = rows.filter(({ id }) => id.startsWith('livewyer-pod-'));
    expect(compared).toHaveLength(6);
    for (const entry of compared) {
      const [, load = '', kind = ''] = /^livewyer-pod-c(\d+)-vs-(\w+)/.exec(entry.id) ?? [];
      const reference = kind === 'own' ? 'vs_own_cluster' : 'vs_no_mesh_cluster';
      for (const [environment, side] of [
        ['linkerd', 'linkerd'],
        ['cilium', 'cilium_b'],
      ] as const) {
        const runs = finalRuns(records, {
          iteration: 'v3',
          scenario: 'pod-to-service',
          environment,
        });
        const run = must(
          runs.find(({ connections }) => connections === Number(load)),
          entry.id,
        );
        for (const metric of ['throughput', 'p50', 'p99'] as const) {
          const change = changeAgainst(records, run, reference, metric);
          if (!isChange(change))
            throw new Error(`${entry.id} rests on a run that must not be compared.`);
          expect(entry[side]?.change_percent[metric]).toBe(Number(change.percent.toFixed(2)));
        }
      }
    }
  });

  it('carry the label of unpublished runs, with whose staff made them', () => {
    const solo = ofStudy('solo-2024-raw-with-cilium');
    expect(solo).toHaveLength(2);
    for (const { label } of solo)
      expect(label).toMatch(/^single runs, unpublished, by staff of Solo.io, a competitor of both/);
  });
});

describe('tierValues', () => {
  const solo = ofStudy('solo-2024-raw-with-cilium');

  it('are signed, with the decimals of their study', () => {
    const texts = tierValues(row('solo-gke-10000rps'), 'cilium_a', solo).map(({ text }) => text);
    expect(texts).toEqual(['+10.2', '+9.0']);
    const livewyer = tierValues(
      row('livewyer-pod-c64-vs-baseline-cluster'),
      'linkerd',
      ofStudy('livewyer-2024'),
    );
    expect(livewyer.map(({ text }) => text)).toEqual(['\u22126.55', '+6.80', '+8.38']);
  });

  it('have bars on one scale per study, the largest change being the full length', () => {
    const [p50, p99] = tierValues(row('solo-gke-10000rps'), 'cilium_c', solo);
    expect(p99?.length).toBe(100);
    expect(p50?.length).toBeCloseTo((236.7 / 672.1) * 100, 8);
  });

  it('tell a cost from a gain: less throughput and more latency are costs', () => {
    const bieringa = ofStudy('bieringa-2022-thesis');
    const costs = (id: string) => tierValues(row(id), 'linkerd', bieringa).map(({ cost }) => cost);
    expect(costs('bieringa-http-1rps')).toEqual([false, true]);
    expect(costs('bieringa-http-peak')).toEqual([true, true, true]);
  });

  it('are none where nothing was measured', () => {
    expect(tierValues(row('solo-eks-10000rps'), 'linkerd', solo)).toEqual([]);
  });
});

describe('tierGroups', () => {
  it('hold every row once and in order, and keep notes with all rows they are about', () => {
    const groups = tierGroups(rows);
    expect(groups.flatMap((group) => group.rows)).toEqual(rows);
    expect(groups[0]?.rows.map(({ id }) => id)).toEqual([
      'livewyer-pod-c32-vs-baseline-cluster',
      'livewyer-pod-c64-vs-baseline-cluster',
      'livewyer-pod-c128-vs-baseline-cluster',
    ]);
    expect(groups.filter(({ first }) => first)).toHaveLength(
      new Set(rows.map((r) => r.study)).size,
    );
  });

  it('put the doubt about encryption beside the changes on the own cluster', () => {
    const own = tierGroups(rows).filter((group) =>
      group.rows.some(({ id }) => id.endsWith('-vs-own-cluster')),
    );
    expect(own).toHaveLength(1);
    const note = own[0]?.notes.find(({ side }) => side === 'cilium_b');
    expect(note?.text).toContain('the cost of encryption is not in this number');
  });
});

describe('aheadWords', () => {
  it('always names the tier of Cilium', () => {
    expect(aheadWords(row('livewyer-pod-c32-vs-baseline-cluster'))).toBe('Linkerd, against tier B');
    expect(aheadWords(row('bieringa-http-peak'))).toBe('Cilium, in tier A');
    expect(aheadWords(row('solo-gke-10000rps'))).toBe(
      'Cilium in tiers A and B, Linkerd against tier C',
    );
    expect(aheadWords(row('arxiv-mtls'))).toBe('Linkerd; tier of Cilium not known');
    expect(aheadWords(row('bieringa-http-1rps'))).toBe('Unclear (noise)');
    expect(aheadWords(row('tke-saturation-native'))).toBeNull();
  });
});
