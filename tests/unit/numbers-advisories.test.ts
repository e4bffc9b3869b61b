import { describe, expect, it } from 'vitest';
import { envoyCounted, memoryCounts } from '../../src/evidence/advisories.ts';
import { must, records, textAfter, textOf } from './numbers-fixture.ts';

describe('advisories', () => {
  it('counts Envoy by class as published, by year', () => {
    const byYear = [2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => {
      const { total, memory, memoryOrNull, upper } = memoryCounts(
        envoyCounted(records.advisories).filter((row) => row.year === year),
      );
      return `${String(total)}/${String(memory)}/${String(memoryOrNull - memory)}/${String(upper - memoryOrNull)}`;
    });
    expect(byYear.join(' ')).toBe('10/0/1/0 13/3/2/0 10/2/2/0 12/1/1/1 25/5/3/3 9/3/2/0 33/10/5/0');
  });

  it('leaves out 2019, which is only partly on record', () => {
    expect(records.advisories.filter((row) => row.project === 'envoy')).toHaveLength(116);
    expect(memoryCounts(envoyCounted(records.advisories))).toEqual({
      total: 112,
      memory: 24,
      memoryOrNull: 40,
      upper: 44,
    });
  });

  it.each([
    ['envoy-total', '112'],
    ['envoy-memory-percent', '21 percent'],
    ['envoy-memory-or-null-percent', '36 percent'],
    ['envoy-upper-percent', '39 percent'],
    ['envoy-high-total', '80'],
    ['envoy-high-memory-percent', '20 percent'], // 16 of 80
    ['envoy-high-memory-or-null-percent', '35 percent'], // 28 of 80
    ['envoy-high-upper-percent', '40 percent'], // 32 of 80
    ['envoy-latest-year-memory', '10 of 33'],
    ['envoy-memory-mesh', '13'],
    ['linkerd-own', 'two'],
    ['cilium-own', '39'],
    ['cilium-own-mesh', '19'],
  ])('advisories-%s is what the records say', (id, text) => {
    expect(textOf(`advisories-${id}`)).toBe(text);
  });

  it('never counts libraries or tools beside a project as its own', () => {
    const own = textAfter('advisories-linkerd-own', (copy) => {
      for (const row of copy.advisories) if (row.project === 'linkerd') row.scope = 'dependency';
    });
    expect(own).toBe('zero');
    const tools = textAfter('advisories-cilium-own', (copy) => {
      must(
        copy.advisories.find((row) => row.scope === 'related-tool'),
        'a related tool',
      ).scope = 'own';
    });
    expect(tools).toBe('40');
  });

  it('follows a new record', () => {
    const add = (id: string): string | undefined =>
      textAfter(id, (copy) => {
        const row = must(
          copy.advisories.find((entry) => entry.memoryClass === 'memory-corruption-or-lifetime'),
          'a row',
        );
        copy.advisories.push({
          ...row,
          id: 'CVE-2027-1',
          year: 2027,
          severity: 'high',
          serviceMeshRelevant: 'yes',
        });
      });
    expect(add('advisories-envoy-total')).toBe('113');
    expect(add('advisories-envoy-memory-percent')).toBe('22 percent');
    expect(add('advisories-envoy-high-total')).toBe('81');
    expect(add('advisories-envoy-latest-year-memory')).toBe('1 of 1');
    expect(add('advisories-envoy-memory-mesh')).toBe('14');
  });
});
