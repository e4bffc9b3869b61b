import { expect, test } from 'vitest';
import { shownFilters } from '../../src/evidence/list-filters.ts';
import { advisory, claim } from '../support/small-world.ts';

test('counts stand beside values, but not where they would add up what must not be added', () => {
  const rows = [advisory(), advisory(), advisory({ project: 'linkerd' })];
  const [project, severity] = shownFilters('advisories', rows);
  expect(project?.options).toMatchObject([
    { value: 'linkerd', counts: [1] },
    { value: 'envoy', counts: [2] },
  ]);
  expect(severity?.options).toEqual([{ value: 'medium', text: 'medium' }]);
});

test('points added by us are counted beside the claims of the page, never with them', () => {
  const rows = [
    claim(),
    claim({ origin: 'added' }),
    claim({ origin: 'added', verdict: 'disputed' }),
  ];
  const [verdict] = shownFilters('claims', rows);
  expect(verdict?.options).toMatchObject([
    { value: 'disputed', counts: [0, 1] },
    { value: 'wrong', counts: [1, 1] },
  ]);
});
