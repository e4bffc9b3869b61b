import { z } from 'astro/zod';
import { id, isoDay, text } from './common.ts';

/** When the records of one kind were last read against their sources, and how long that holds. */
export const review = z.strictObject({
  id: id.describe('Kind of record, for example claims or advisories.'),
  label: text.describe('The kind in words, as the site names it.'),
  reviewedOn: isoDay.describe(
    'Day on which the records of this kind were last reviewed as a whole.',
  ),
  windowMonths: z
    .int()
    .min(1)
    .max(60)
    .describe('Months after which the site says that the records may be stale.'),
  reason: text.describe('Why this window.'),
});
export type Review = z.infer<typeof review>;
