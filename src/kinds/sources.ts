import { spaced } from '../lib/column.ts';
import { source } from '../schemas/source.ts';
import { kind, list } from './kind.ts';

export const sources = kind({
  noun: ['source', 'sources'],
  files: list('content/sources.yaml'),
  schema: source,
  shown: { page: '/sources/', letters: true },
  review: 'sources',
  columns: [
    'id',
    'title',
    'publisher',
    'date',
    'kind',
    'read',
    'url',
    { key: 'other_urls', value: ({ altUrls }) => spaced(altUrls ?? []) },
    'note',
  ],
  name: ({ title }) => title,
});
