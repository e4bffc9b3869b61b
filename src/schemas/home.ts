import { z } from 'astro/zod';
import { prose } from './common.ts';

const path = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)*$/, { error: 'a path of this site that starts and ends with /' })
  .describe('Path of a page of this site.');
const heading = prose.describe('Heading.');
const body = prose.describe('The text below it.');
const titled = z.strictObject({ title: heading, text: body });

/** Texts of the home page. Numbers and dates in them are tokens. */
export const home = z.strictObject({
  kicker: prose.describe('Subject line above the question.'),
  question: prose.describe('The question of the site.'),
  answer: prose.describe('The answer in two or three sentences.'),
  points: z
    .array(
      z.strictObject({
        head: prose.describe('Run-in head: the subject.'),
        text: prose.describe('What can be said about it.'),
      }),
    )
    .min(1)
    .describe('The answer by subject, with run-in heads.'),
  care: z
    .array(
      z.strictObject({
        who: prose.describe('The reader, addressed as you.'),
        text: prose.describe('What this reader should weigh.'),
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
        priceLabel: prose.describe('Run-in head of the price.'),
        price: prose.describe(
          'What the firm ground costs, how to choose, or what would settle it.',
        ),
      }),
    )
    .length(4)
    .describe('Short answer, firm ground for each side, what nobody has shown.'),
  keyFigure: titled.describe('Words beside the key figure.'),
  bottomLine: titled.describe('Words above the link to the bottom line.'),
});
export type Home = z.infer<typeof home>;
