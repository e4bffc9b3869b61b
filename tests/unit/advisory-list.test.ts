import { expect, test } from 'vitest';
import { advisoriesOf } from '../../src/evidence/advisory-list.ts';
import type { Records } from '../../src/kinds/index.ts';
import { advisory } from '../support/small-world.ts';

const advisories = [
  advisory({ id: 'undated', date: null }),
  advisory({ id: 'old', year: 2020, date: '2020-01-01' }),
  advisory({ id: 'late', date: '2024-09-01' }),
  advisory({ id: 'early', date: '2024-02-01' }),
  advisory({ id: 'library', scope: 'dependency' }),
];
const idsOf = (scope: 'own' | 'dependency' | 'related-tool') =>
  advisoriesOf({ advisories } as unknown as Records, scope).map(({ id }) => id);

test('a list holds its scope, newest first, and rows without a date last in their year', () => {
  expect(idsOf('own')).toEqual(['late', 'early', 'undated', 'old']);
  expect(idsOf('dependency')).toEqual(['library']);
  expect(idsOf('related-tool')).toEqual([]);
});
