import type { Fact } from '../../schemas/fact.ts';
import type { Feature } from '../../schemas/feature.ts';
import { type Column, recordFile, spaced } from './table.ts';

const SIDES = ['linkerd', 'cilium'] as const;

export const facts = recordFile<Fact>('/facts/', {
  of: (records) => records.facts,
  prefix: 'fact-',
  columns: [
    ['id', ({ id }) => id],
    ['label', ({ label }) => label],
    ['note', ({ note }) => note],
    ...SIDES.flatMap((side): Column<Fact>[] => [
      [`${side}_text`, (fact) => fact[side].text],
      [`${side}_claim`, (fact) => fact[side].claim],
      [`${side}_source_ids`, (fact) => spaced(fact[side].sources)],
      [`${side}_as_of`, (fact) => fact[side].asOf],
    ]),
  ],
});

export const features = recordFile<Feature>('/facts/', {
  of: (records) => records.features,
  prefix: 'feature-',
  columns: [
    ['id', ({ id }) => id],
    ['feature', ({ feature }) => feature],
    ['group', ({ group }) => group],
    ...SIDES.flatMap((side): Column<Feature>[] => [
      [`${side}_status`, (row) => row[side].status],
      [`${side}_since`, (row) => row[side].since],
      [`${side}_detail`, (row) => row[side].detail],
      [`${side}_source_ids`, (row) => spaced(row[side].sources)],
    ]),
    ['as_of', ({ asOf }) => asOf],
  ],
});
