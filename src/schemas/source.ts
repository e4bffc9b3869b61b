import { z } from 'astro/zod';
import { differs, id, isoDate, text, url } from './common.ts';

/** Whose interest a source serves. A primary source is close to the fact; it is not neutral. */
export const SOURCE_KINDS = [
  'primary',
  'independent',
  'academic',
  'vendor-linkerd',
  'vendor-cilium',
  'vendor-other',
] as const;

/** One document, once. Everything else refers to it by id. */
export const source = z.strictObject({
  id,
  url: url
    .nullable()
    .describe(
      'What a reader should open. null only for our own measurement, which has no address.',
    ),
  altUrls: z
    .array(url)
    .optional()
    .describe('Other addresses of the same text, for example a fixed version in a repository.'),
  title: text.describe('Title of the document, or our own words where note says so.'),
  publisher: text.describe('Who published it, as a reader should see it named.'),
  date: isoDate
    .nullable()
    .describe(
      'Date of publication, or of the version read for a living document. null = not known.',
    ),
  kind: z.enum(SOURCE_KINDS).describe('Whose interest the source serves; printed beside it.'),
  read: z.enum(['full', 'excerpt']).describe('How much was read: all of it, or only a part.'),
  note: text.optional().describe('What a reader should know about this source.'),
  differs,
});
export type Source = z.infer<typeof source>;
export type SourceKind = Source['kind'];
