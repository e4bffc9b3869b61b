import { describe, expect, test } from 'vitest';
import {
  byPublisher,
  leanings,
  publisherSlug,
  usesOfSources,
} from '../../src/evidence/bibliography.ts';
import { placesOf, type User } from '../../src/evidence/uses.ts';
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

  /** Kinds and ids of what rests on a source, claims aside. */
  const othersOf = (id: string, from = uses): string[] =>
    must(from.get(id), 'its uses').others.map((user) =>
      'document' in user ? user.document : `${user.kind} ${user.id}`,
    );

  test('name a row once, also where both sides cite the source', () => {
    const row = must(records.features[0], 'a feature');
    const id = must(records.sources[0], 'a source').id;
    const shared = {
      ...row,
      linkerd: { ...row.linkerd, sources: [id] },
      cilium: { ...row.cilium, sources: [id] },
    };
    const found = usesOfSources({ ...records, features: [shared] });
    expect(othersOf(id, found).filter((name) => name.startsWith('features'))).toEqual([
      `features ${row.id}`,
    ]);
  });

  test('reach every kind of record with sources: lists, items of documents, documents', () => {
    const event = must(records.events[0], 'an event');
    expect(othersOf(must(event.sources[0], 'its source'))).toContain(`events ${event.id}`);
    const number = must(records.numbers[0], 'a number');
    expect(othersOf(must(number.sources[0], 'its source'))).toContain(`numbers ${number.id}`);
    const row = must(records.tiers.rows[0], 'a row of the tiers');
    expect(othersOf(row.source_id)).toContain(`studies ${row.id}`);
    const survey = must(records.governance.surveys[0], 'a survey');
    expect(othersOf(must(survey.sources[0], 'its source'))).toContain(`surveys ${survey.id}`);
    expect(othersOf(records.governance.cncfActivity.source)).toContain('governance');
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
