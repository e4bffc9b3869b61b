import { number } from '../schemas/number.ts';
import { kind, lists } from './kind.ts';

export const numbers = kind({
  noun: ['number', 'numbers'],
  files: lists('content/numbers'),
  schema: number,
  shown: null,
  review: null,
  name: ({ meaning }) => meaning,
});
