import { describe, expect, test } from 'vitest';
import {
  byPublisher,
  leanings,
  publisherSlug,
  usesOfSources,
} from '../../src/evidence/bibliography.ts';
import { must, records } from './numbers-fixture.ts';

const uses = usesOfSources(records);

describe('uses of sources', () => {
  test('hold every mention of a claim, on its side', () => {
    const mentions = records.claims.flatMap((claim) =>
      claim.sources.map(({ id, supports }) => `${id} ${supports} ${claim.id}`),
    );
    const found = [...uses].flatMap(([id, { claims }]) =>
      claims.map(({ claim, side }) => `${id} ${side} ${claim.id}`),
    );
    expect(found.sort()).toEqual(mentions.sort());
  });

  test('name a row once, also where both sides cite the source', () => {
    const row = must(records.features[0], 'a feature');
    const id = must(records.sources[0], 'a source').id;
    const shared = {
      ...row,
      linkerd: { ...row.linkerd, sources: [id] },
      cilium: { ...row.cilium, sources: [id] },
    };
    const found = usesOfSources({ ...records, features: [shared] });
    expect(found.get(id)?.features).toEqual([row.id]);
  });

  test('reach events and advisories', () => {
    const event = must(records.events[0], 'an event');
    expect(uses.get(must(event.sources[0], 'its source'))?.events).toContain(event.id);
    const advisory = must(records.advisories[0], 'an advisory');
    expect(uses.get(must(advisory.sources[0], 'its source'))?.advisories).toContain(advisory.id);
  });

  test('reach numbers, and data sets that name sources inside', () => {
    const number = must(records.numbers[0], 'a number');
    expect(uses.get(must(number.sources[0], 'its source'))?.numbers).toContain(number.id);
    expect(uses.get(records.governance.cncfActivity.source)?.dataSets).toEqual(['governance']);
    const row = must(records.tiers.rows[0], 'a row of the tiers');
    expect(uses.get(row.source_id)?.dataSets).toContain('tiers');
  });
});

describe('leaning on kinds of sources', () => {
  const source = (id: string, kind: 'primary' | 'vendor-linkerd') => ({
    ...must(records.sources[0], 'a source'),
    id,
    kind,
  });
  const claim = (...ids: string[]) => ({
    ...must(records.claims[0], 'a claim'),
    sources: ids.map((id) => ({ id, supports: 'for' as const })),
  });
  const found = leanings({
    sources: [source('a', 'primary'), source('b', 'vendor-linkerd'), source('c', 'primary')],
    claims: [claim('a', 'c'), claim('a', 'b'), claim('b')],
  });

  test('counts sources, claims that cite them, and claims that cite nothing else', () => {
    expect(found.find(({ kind }) => kind === 'primary')).toEqual({
      kind: 'primary',
      sources: 2,
      claims: 2,
      only: 1,
    });
    expect(found.find(({ kind }) => kind === 'vendor-linkerd')?.only).toBe(1);
  });

  test('lists kinds without sources as well', () => {
    expect(found.find(({ kind }) => kind === 'academic')?.sources).toBe(0);
  });
});

describe('publishers', () => {
  test('hold every source once', () => {
    const found = byPublisher(records.sources).flatMap(({ sources }) => sources);
    expect(found).toHaveLength(records.sources.length);
    expect(new Set(found).size).toBe(records.sources.length);
  });

  test('have their newest source first and those without a date last', () => {
    const dates = byPublisher(records.sources).map(({ sources }) =>
      sources.map(({ date }) => date ?? ''),
    );
    for (const list of dates) expect(list).toEqual([...list].sort().reverse());
  });

  test('get slugs that can stand in an address', () => {
    expect(publisherSlug('CNCF TOC (written by Cilium)')).toBe('cncf-toc-written-by-cilium');
    const first = must(records.sources[0], 'a source');
    const twice = ['Go project', 'Go-project'].map((publisher) => ({ ...first, publisher }));
    expect(() => byPublisher(twice)).toThrow('differ only in signs');
  });
});
