import { REFERENCE_PATHS } from '../lib/navigation.ts';
import { type ReferencePage, referencePage } from '../schemas/reference-page.ts';
import { folder, kind } from './kind.ts';

export const reference = kind({
  noun: ['reference page', 'reference pages'],
  files: folder('content/reference'),
  schema: referencePage,
  shown: { page: '/', paths: REFERENCE_PATHS },
  review: null,
  name: ({ name }: ReferencePage) => name,
});
