import { review } from '../schemas/review.ts';
import { kind, list } from './kind.ts';

export const reviews = kind({
  noun: ['review', 'reviews'],
  files: list('content/reviews.yaml'),
  schema: review,
  shown: null,
  review: null,
});
