import { z } from 'astro/zod';
import { text } from './common.ts';

const path = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)*$/, { error: 'a path of this site that starts and ends with /' })
  .describe('Path of a page of this site.');
const heading = text.describe('Heading.');
const body = text.describe('The text below it.');
const titled = z.strictObject({ title: heading, text: body });

/** Texts of the home page. Numbers and dates in them are tokens. */
export const home = z.strictObject({
  kicker: text.describe('Subject line above the question.'),
  question: text.describe('The question of the site.'),
  answer: text.describe('The answer in two or three sentences.'),
  points: z
    .array(
      z.strictObject({
        head: text.describe('Run-in head: the subject.'),
        text: text.describe('What can be said about it.'),
      }),
    )
    .min(1)
    .describe('The answer by subject, with run-in heads.'),
  care: z
    .array(
      z.strictObject({
        who: text.describe('The reader, addressed as you.'),
        text: text.describe('What this reader should weigh.'),
        path,
      }),
    )
    .min(1)
    .describe('Who should care, and where to read on.'),
  columns: z
    .array(
      z.strictObject({
        side: z
          .enum(['both', 'linkerd', 'cilium', 'neither'])
          .describe(
            'Whose ground it is: both = the short answer, neither = what nobody has shown.',
          ),
        title: heading,
        text: body,
        priceLabel: text.describe('Run-in head of the price.'),
        price: text.describe('What the firm ground costs, how to choose, or what would settle it.'),
      }),
    )
    .length(4)
    .describe('Short answer, firm ground for each side, what nobody has shown.'),
  keyFigure: titled.describe('Words beside the key figure.'),
  bottomLine: titled.describe('Words above the link to the bottom line.'),
});
export type Home = z.infer<typeof home>;
