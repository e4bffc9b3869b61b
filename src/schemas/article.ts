import { z } from 'astro/zod';
import { idOf, isoDay, text } from './common.ts';

/** Astro's reader of frontmatter turns an unquoted day into a Date; both forms mean the same day. */
const reviewedOn = z
  .preprocess((day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day), isoDay)
  .describe('Day a person last read the whole text.');
const title = text.max(90, { error: 'at most 90 characters' });
const description = text
  .min(80, { error: '80 to 180 characters' })
  .max(180, { error: '80 to 180 characters' })
  .describe('For search engines and link previews.');

/** Frontmatter of one of the five articles. */
export const difference = z.strictObject({
  number: z.int().min(1).max(5).describe('Place among the five differences.'),
  name: text.max(24).describe('Name in navigation.'),
  kicker: text.max(60).describe('Subject line above the title.'),
  title: title.describe('The finding.'),
  description,
  verdict: z
    .array(text)
    .length(3, { error: 'exactly three sentences' })
    .describe('The verdict in three sentences, first screen.'),
  position: text.describe('The position of the 2024 page, in our words.'),
  evidence: text.describe('What the evidence says, for the list of differences.'),
  changed: text.describe('What changed since 2024, one sentence.'),
  linkerd: text.max(120).describe('One line for Linkerd.'),
  cilium: text.max(120).describe('One line for Cilium.'),
  mind: z.array(text).min(3).max(6).describe('What would change our mind.'),
  reading: z
    .array(
      z.strictObject({
        source: idOf('sources').describe('Id of a source.'),
        note: text.describe('Why read it.'),
      }),
    )
    .min(2)
    .describe('Further reading: links of the 2024 page and the best replies.'),
  reviewedOn,
});
export type DifferenceMeta = z.infer<typeof difference>;

/** Frontmatter of a prose page. */
export const page = z.strictObject({
  title: title.describe('Title of the page.'),
  name: text.max(32).describe('Name in navigation.'),
  kicker: text.max(60).describe('Subject line above the title.'),
  description,
  standfirst: text.describe('One to three sentences under the title.'),
  reviewedOn,
});
export type PageMeta = z.infer<typeof page>;
