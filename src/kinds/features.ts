import { feature } from '../schemas/feature.ts';
import { kind, list } from './kind.ts';

export const features = kind({
  noun: ['feature', 'features'],
  files: list('content/features.yaml'),
  schema: feature,
  shown: { page: '/facts/', prefix: 'feature-' },
  review: 'features',
  name: (row) => row.feature,
});
