import { home as schema } from '../schemas/home.ts';
import { document, kind } from './kind.ts';

export const home = kind({
  noun: ['text of the home page', 'texts of the home page'],
  files: document('content/home.yaml'),
  schema,
  shown: { page: '/' },
  review: null,
  file: null,
});
