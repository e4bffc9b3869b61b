import { term } from '../schemas/term.ts';
import { kind, list } from './kind.ts';

export const terms = kind({
  noun: ['term', 'terms'],
  files: list('content/glossary.yaml'),
  schema: term,
  shown: { page: '/glossary/' },
  review: 'glossary',
  file: 'glossary',
  name: (record) => record.term,
});
