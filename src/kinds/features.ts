import { feature } from '../schemas/feature.ts';
import { kind, list } from './kind.ts';

export const features = kind({
  noun: ['feature', 'features'],
  files: list('content/features.yaml'),
  schema: feature,
  shown: { page: '/facts/', prefix: 'feature-' },
  review: 'features',
  columns: [
    'id',
    'feature',
    'group',
    ...(['linkerd', 'cilium'] as const).flatMap((side) => [
      `${side}.status`,
      `${side}.since`,
      `${side}.detail`,
      `${side}.sources`,
    ]),
    'asOf',
    'descriptive',
  ],
  name: (row) => row.feature,
});
