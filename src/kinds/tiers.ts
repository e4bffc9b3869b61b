import { tiers as schema } from '../schemas/tiers.ts';
import { document, kind } from './kind.ts';

const shown = { page: '/benchmarks/' };

export const tiers = kind({
  noun: ['comparison of studies', 'comparison of studies'],
  files: document('content/benchmarks/tiers.yaml'),
  schema,
  shown,
  review: 'benchmarks',
  file: 'benchmarks/tiers',
  parts: {
    studies: {
      noun: ['study', 'studies'],
      list: 'rows',
      shown,
      file: 'benchmarks/studies',
      name: ({ study, load }: { study: string; load: string | null }) => load ?? study,
    },
  },
});
