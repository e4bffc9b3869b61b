import { describe, expect, test } from 'vitest';
import {
  byPublisher,
  leanings,
  publisherSlug,
  usesOfSources,
} from '../../src/evidence/bibliography.ts';
import { placesOf, type User } from '../../src/evidence/uses.ts';
import type { Records } from '../../src/kinds/index.ts';
import { claim, source } from '../support/small-world.ts';

/** Records of no kind. */
const records = new Proxy({} as Records, { get: () => [] });

describe('uses of sources', () => {
  test('hold every mention of a claim, on its side', () => {
    const rows = [
      claim({ id: 'one', sources: [{ id: 'a', supports: 'for' }] }),
      claim({
        id: 'two',
        sources: [
          { id: 'a', supports: 'against' },
          { id: 'b', supports: 'context' },
        ],
      }),
    ];
    const sources = ['a', 'b', 'c'].map((id) => source({ id }));
    const uses = usesOfSources({ ...records, claims: rows, sources });
    const found = [...uses].map(([id, use]) => [
      id,
      ...use.claims.map((one) => `${one.side} ${one.claim.id}`),
    ]);
    expect(found).toEqual([['a', 'for one', 'against two'], ['b', 'context two'], ['c']]);
  });

  test('lead to the place of each, and tell many rows of one kind as a number', () => {
    const user = (id: string): User => ({ kind: 'events', id, record: { title: `Title ${id}` } });
    expect(placesOf([user('a'), { document: 'governance' }])).toEqual([
      { path: '/timeline/#event-a', name: 'Event: Title a' },
      { path: '/governance/', name: 'Governance' },
    ]);
    expect(placesOf(['a', 'b', 'c', 'd', 'e'].map(user))).toEqual([
      { path: '/timeline/', name: '5\u00a0events' },
    ]);
    expect(placesOf([{ kind: 'numbers', id: 'n', record: {} }])).toEqual([
      { name: '1\u00a0number in the texts' },
    ]);
  });
});

describe('leaning on kinds of sources', () => {
  const citing = (...ids: string[]) =>
    claim({ sources: ids.map((id) => ({ id, supports: 'for' as const })) });
  const found = leanings({
    sources: [
      source({ id: 'a' }),
      source({ id: 'b', kind: 'vendor-linkerd' }),
      source({ id: 'c' }),
    ],
    claims: [citing('a', 'c'), citing('a', 'b'), citing('b')],
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
  test('have their newest source first and those without a date last', () => {
    const sources = [
      source({ id: 'none', date: null }),
      source({ id: 'old', date: '2019' }),
      source({ id: 'apart', publisher: 'Another' }),
      source({ id: 'new', date: '2025-01' }),
    ];
    const found = byPublisher(sources).map(({ name, sources: own }) => [
      name,
      ...own.map(({ id }) => id),
    ]);
    expect(found).toEqual([
      ['A publisher', 'new', 'old', 'none'],
      ['Another', 'apart'],
    ]);
  });

  test('get slugs that can stand in an address', () => {
    expect(publisherSlug('CNCF TOC (written by Cilium)')).toBe('cncf-toc-written-by-cilium');
    const twice = ['Go project', 'Go-project'].map((publisher) => source({ publisher }));
    expect(() => byPublisher(twice)).toThrow('differ only in signs');
  });
});
