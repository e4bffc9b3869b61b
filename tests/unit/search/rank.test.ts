import { expect, test } from 'vitest';
import { byKind, joinScores, titleFactor } from '../../../src/lib/search/rank';

const scores = (of: Record<string, number>) => new Map(Object.entries(of));

test('an entry with all words goes before one that repeats a common one', () => {
  const joined = joinScores([scores({ both: 1, loud: 4 }), scores({ both: 1 })], [1, 2]);
  expect(joined.get('both')).toBeGreaterThan(joined.get('loud') ?? Infinity);
  expect(joined.get('loud')).toBeGreaterThan(0);
});

test('a word that occurs nowhere takes nothing from the others', () => {
  const joined = joinScores([scores({ one: 2 }), scores({})], [1, 0]);
  expect(joined.get('one')).toBe(2);
});

test('entries stand by kind, weighed by it: an answer before a source that scores the same', () => {
  const kinds = new Map([
    ['a', 'source'],
    ['b', 'answer'],
    ['c', 'answer'],
  ] as const);
  const [answers, sources, ...others] = byKind(scores({ a: 1, b: 1, c: 2, unknown: 100 }), kinds);
  expect(others).toEqual([]);
  expect(answers?.entries.map(({ id }) => id)).toEqual(['c', 'b']);
  expect(answers?.entries[1]?.score).toBeGreaterThan(sources?.entries[0]?.score ?? Infinity);
});

test('a title counts for the words that it says in any form, rare ones most', () => {
  const words = ['encrypts', 'policies'];
  expect(titleFactor('Nothing of it', words, [1, 1])).toBe(1);
  const one = titleFactor('What is encrypted', words, [1, 3]);
  const other = titleFactor('A policy', words, [1, 3]);
  expect(one).toBeGreaterThan(1);
  expect(other).toBeGreaterThan(one);
  expect(titleFactor('anything', [], [])).toBe(1);
});
