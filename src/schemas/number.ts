import { z } from 'astro/zod';
import { id, isoDate, sourceIds, text } from './common.ts';

/** A number, date or version that running text prints, with where it comes from. */
export const number = z.strictObject({
  id,
  text: text.describe('Exactly what is printed, with its unit.'),
  meaning: text.describe('What the number is, for the reader who asks.'),
  asOf: isoDate.describe('Date of the evidence.'),
  sources: sourceIds,
});
export type NumberRecord = z.infer<typeof number>;
