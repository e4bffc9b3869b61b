import { z } from 'astro/zod';
import { prose } from './common.ts';

const heading = prose.describe('Heading.');
const titled = z.strictObject({ title: heading, text: prose.describe('The text below it.') });

/** Texts of the home page, in its order. Numbers and dates in them are tokens. */
export const home = z.strictObject({
  kicker: prose.describe('Subject line above the question.'),
  question: prose.describe('The question of the site.'),
  answer: prose.describe('The answer in a few sentences.'),
  keyFigure: titled.describe('Words beside the key figure.'),
  facts: titled.describe('Words beside the facts in brief.'),
  differences: titled.describe('Words beside the five differences.'),
  board: titled.describe('Words beside the board of verdicts: how the 2024 page held up.'),
  unshown: titled
    .extend({
      points: z
        .array(
          z.strictObject({
            question: prose.describe('What is not known, as a reader would ask.'),
            text: prose.describe('Why it is not known, one sentence.'),
          }),
        )
        .min(2)
        .max(4)
        .describe('What is not known.'),
      settle: prose.describe('What would settle it.'),
    })
    .describe('What nobody has shown.'),
  footer: prose.describe('At the foot of every page: what this site is, and what it does not do.'),
});
export type Home = z.infer<typeof home>;
