import { expect, test } from 'vitest';
import { advisoriesOf } from '../../src/evidence/advisory-list.ts';
import { records } from './numbers-fixture.ts';

const SCOPES = ['own', 'dependency', 'related-tool'] as const;

test('every advisory stands in exactly one list', () => {
  const found = SCOPES.flatMap((scope) => advisoriesOf(records, scope));
  expect(found).toHaveLength(records.advisories.length);
  expect(new Set(found.map(({ id }) => id)).size).toBe(records.advisories.length);
});

test.each(SCOPES)('the list of scope %s begins with the newest year', (scope) => {
  const years = advisoriesOf(records, scope).map(({ year }) => year);
  expect(years).toEqual([...years].sort((a, b) => b - a));
});

test('within a year the newest date comes first, and rows without one last', () => {
  const years = Map.groupBy(advisoriesOf(records, 'own'), ({ year }) => year);
  for (const rows of years.values()) {
    const dates = rows.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  }
});
