import { spaced } from '../lib/column.ts';
import { type Claim, claim } from '../schemas/claim.ts';
import { folder, kind } from './kind.ts';

const SIDES = ['for', 'against', 'context'] as const;
const idsOn = (record: Claim, side: (typeof SIDES)[number]): string[] =>
  record.sources.filter(({ supports }) => supports === side).map(({ id }) => id);

export const claims = kind({
  noun: ['claim', 'claims'],
  files: folder('content/claims'),
  schema: claim,
  shown: { page: '/claims/', own: true, narrowed: true },
  review: 'claims',
  columns: [
    'id',
    'difference',
    'origin',
    'verdict',
    'claimed',
    'statement',
    'finding',
    'asOf',
    ...SIDES.map((side) => ({
      key: `sources_${side}`,
      value: (record: Claim) => idsOn(record, side).length,
    })),
    ...SIDES.map((side) => ({
      key: `source_ids_${side}`,
      value: (record: Claim) => spaced(idsOn(record, side)),
    })),
    'weight',
  ],
  name: ({ claimed }) => claimed,
});
