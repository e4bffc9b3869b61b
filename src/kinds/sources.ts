import { source } from '../schemas/source.ts';
import { kind, list } from './kind.ts';

export const sources = kind({
  noun: ['source', 'sources'],
  files: list('content/sources.yaml'),
  schema: source,
  shown: { page: '/sources/' },
  review: 'sources',
  name: ({ title }) => title,
});
