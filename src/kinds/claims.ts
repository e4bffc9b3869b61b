import { claim } from '../schemas/claim.ts';
import { folder, kind } from './kind.ts';

export const claims = kind({
  noun: ['claim', 'claims'],
  files: folder('content/claims'),
  schema: claim,
  shown: { page: '/claims/', own: true },
  review: 'claims',
  name: ({ claimed }) => claimed,
});
