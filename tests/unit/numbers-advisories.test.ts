import { describe, expect, it } from 'vitest';
import { envoyCounted, memoryCounts, ownAdvisories } from '../../src/evidence/advisories.ts';
import { advisoryNumbers } from '../../src/evidence/numbers/advisories.ts';
import type { Records } from '../../src/kinds/index.ts';
import type { Advisory } from '../../src/schemas/advisory.ts';
import { advisory, source } from '../support/small-world.ts';

const corrupt = { memorySafety: 'yes', memoryClass: 'memory-corruption-or-lifetime' } as const;
const pointer = { memorySafety: 'yes', memoryClass: 'null-deref-or-segfault' } as const;
const crash = { memorySafety: 'unknown', memoryClass: 'crash-cause-unclear' } as const;
const rows: Advisory[] = [
  advisory({ id: 'before', year: 2019, ...corrupt }),
  advisory({ id: 'a', year: 2023, severity: 'high', serviceMeshRelevant: 'yes', ...corrupt }),
  advisory({ id: 'b', year: 2023, severity: 'critical', ...pointer }),
  advisory({ id: 'c', year: 2024, severity: 'high', ...crash }),
  advisory({ id: 'd', year: 2024, severity: 'high' }),
  advisory({ id: 'e', year: 2024, ...corrupt }),
  advisory({ id: 'own', project: 'linkerd' }),
  advisory({ id: 'library', project: 'linkerd', scope: 'dependency' }),
  advisory({ id: 'mesh', project: 'cilium', serviceMeshRelevant: 'yes' }),
  advisory({ id: 'other', project: 'cilium' }),
  advisory({ id: 'tool', project: 'cilium', scope: 'related-tool' }),
];
const sources = ['bitnami-vulndb-2026', 'go-vulndb-2026', 'cve-list-envoy-2026-09'].map((id) =>
  source({ id, date: '2026-08-21' }),
);
const texts = (advisories: Advisory[]): Map<string, string> =>
  new Map(
    advisoryNumbers({ advisories, sources } as unknown as Records).map(({ id, text }) => [
      id,
      typeof text === 'string' ? text : '',
    ]),
  );

describe('advisories', () => {
  it('of Envoy are counted by class, from the first year that is whole', () => {
    expect(memoryCounts(envoyCounted(rows))).toEqual({
      total: 5,
      memory: 2,
      memoryOrNull: 3,
      upper: 4,
    });
  });

  it('of a project are those of its own code, never of libraries or tools', () => {
    expect(ownAdvisories(rows, 'linkerd').map(({ id }) => id)).toEqual(['own']);
    expect(ownAdvisories(rows, 'cilium').map(({ id }) => id)).toEqual(['mesh', 'other']);
  });

  it.each([
    ['envoy-total', '5'],
    ['envoy-memory-percent', '40 percent'],
    ['envoy-memory-or-null-percent', '60 percent'],
    ['envoy-upper-percent', '80 percent'],
    ['envoy-high-total', '4'],
    ['envoy-high-memory-percent', '25 percent'],
    ['envoy-high-memory-or-null-percent', '50 percent'],
    ['envoy-high-upper-percent', '75 percent'],
    ['envoy-latest-year-memory', '1 of 3'],
    ['envoy-memory-mesh', 'one'],
    ['linkerd-own', 'one'],
    ['cilium-own', '2'],
    ['cilium-own-mesh', '1'],
  ])('make advisories-%s', (id, text) => {
    expect(texts(rows).get(`advisories-${id}`)).toBe(text);
  });

  it('follow a new record', () => {
    const more = texts([...rows, advisory({ id: 'new', year: 2027, ...corrupt })]);
    expect(more.get('advisories-envoy-total')).toBe('6');
    expect(more.get('advisories-envoy-memory-percent')).toBe('50 percent');
    expect(more.get('advisories-envoy-latest-year-memory')).toBe('1 of 1');
  });
});
