import { expect, it } from 'vitest';
import { claimIds, sourceIds } from '../../src/figures/proxy-failure/index.ts';
import { records } from './records.ts';

it('the figure of a stopped proxy rests on claims and sources that have a record', () => {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  expect(ids(records.claims)).toEqual(expect.arrayContaining([...claimIds]));
  expect(ids(records.sources)).toEqual(expect.arrayContaining([...sourceIds]));
});
