import { z } from 'astro/zod';
import { RUN_PAGES } from '../lib/navigation.ts';
import { idOf, isoDay, prose, sentences, text, withoutStop } from './common.ts';

/** Astro's reader of frontmatter turns an unquoted day into a Date; both forms mean the same day. */
const reviewedOn = z
  .preprocess((day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day), isoDay)
  .describe('Day a person last read the whole text.');
const title = withoutStop.max(90, { error: 'at most 90 characters' });
const description = text
  .min(80, { error: '80 to 180 characters' })
  .max(180, { error: '80 to 180 characters' })
  .describe('For search engines and link previews.');

/** The layers of a page, outermost first. Every part of a page belongs to one; its element says so in data-layer. */
const LAYERS = ['answer', 'explanation', 'evidence'] as const;
export type Layer = (typeof LAYERS)[number];

/** How sure an answer can be. */
const CONFIDENCE = ['strong', 'mixed', 'thin'] as const;
export type Confidence = (typeof CONFIDENCE)[number];

/** Objects to a source that stands under further reading already. */
const onceEach = (items: readonly { source: string }[], context: z.RefinementCtx): void => {
  for (const [i, { source }] of items.entries()) {
    if (items.findIndex((item) => item.source === source) === i) continue;
    context.addIssue({
      code: 'custom',
      path: [i, 'source'],
      message: 'each source once',
      params: { found: `"${source}" a second time`, fix: 'Keep one of the two.' },
    });
  }
};

/** Frontmatter of one of the five articles. */
export const difference = z.strictObject({
  number: z.int().min(1).max(5).describe('Place among the five differences.'),
  name: text.max(24).describe('Name in navigation.'),
  kicker: text.max(60).describe('Subject line above the title.'),
  title: title.describe('The finding.'),
  description,
  answer: prose.describe(
    'What happens, at most 60 words, no sentence over 22; the first thing a reader sees.',
  ),
  you: z
    .array(
      prose.regex(/^If .+, /, { error: 'a line that begins with "If …, " and says what follows' }),
    )
    .min(2)
    .max(3)
    .describe(
      'What it means for the reader: two or three lines, "If …, …". The first two, one for each side, stand on the home page too.',
    ),
  confidence: z
    .strictObject({
      level: z.enum(CONFIDENCE).describe('How sure the answer is.'),
      reason: sentences(1).describe('Why, one sentence.'),
    })
    .describe('How sure the answer is, and why.'),
  living: z
    .enum(RUN_PAGES)
    .describe('Page of the chapter on living with the choice to which the answer leads.'),
  mind: z.array(prose).min(3).max(6).describe('What would change our mind.'),
  reading: z
    .array(
      z.strictObject({
        source: idOf('sources').describe('Id of a source.'),
        note: withoutStop.describe('Why read it, one clause.'),
      }),
    )
    .min(2)
    .superRefine(onceEach)
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
  standfirst: sentences(3).describe('One to three sentences under the title.'),
  reviewedOn,
});
export type PageMeta = z.infer<typeof page>;
