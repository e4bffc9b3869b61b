import { complexity as schema } from '../schemas/complexity.ts';
import { document, kind } from './kind.ts';

export const complexity = kind({
  noun: ['count of code', 'counts of code'],
  files: document('content/complexity.yaml'),
  schema,
  shown: { page: '/differences/complexity/' },
  review: 'complexity',
});
