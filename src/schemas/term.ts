import { z } from 'astro/zod';
import { id, idOf, isoDate, shortText, text } from './common.ts';

/** Groups of the glossary, in the order in which they are listed. */
export const TERM_GROUPS = [
  'mesh',
  'network',
  'security',
  'routing',
  'performance',
  'operation',
  'multicluster',
  'project',
] as const;

/** A word that someone who runs Kubernetes and is new to meshes may not know, explained once. */
export const term = z.strictObject({
  id,
  term: text.describe('The term as a heading.'),
  synonyms: z.array(text).optional().describe('Other names for the same thing.'),
  spellings: z
    .array(text)
    .describe(
      'How texts write it. The first of them on a page must stand in <Term>. Small letters match any case. Empty = readers who run Kubernetes know the word.',
    ),
  group: z.enum(TERM_GROUPS).describe('Group in the glossary.'),
  definition: shortText(35).describe(
    'What it is and why it matters here, in plain words, at most 35.',
  ),
  seeAlso: z.array(idOf('terms')).optional().describe('Ids of related terms.'),
  sources: z
    .array(idOf('sources'))
    .describe('Ids of sources. Empty = common knowledge of the trade.'),
  asOf: isoDate.describe('Date for which the definition holds.'),
});
export type Term = z.infer<typeof term>;
