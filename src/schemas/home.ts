import { z } from 'astro/zod';
import { text } from './common.ts';

const path = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)*$/, { error: 'a path of this site that starts and ends with /' })
  .describe('Path of a page of this site.');
const titled = z.strictObject({ title: text, text });

/** Texts of the home page. Numbers and dates in them are tokens. */
export const home = z.strictObject({
  kicker: text.describe('Subject line above the question.'),
  question: text.describe('The question of the site.'),
  answer: text.describe('The answer in two or three sentences.'),
  points: z
    .array(z.strictObject({ head: text, text }))
    .min(1)
    .describe('The answer by subject, with run-in heads.'),
  care: z
    .array(z.strictObject({ who: text, text, path }))
    .min(1)
    .describe('Who should care, and where to read on.'),
  columns: z
    .array(
      z.strictObject({
        side: z.enum(['both', 'linkerd', 'cilium', 'neither']),
        title: text,
        text,
        priceLabel: text,
        price: text.describe('What the firm ground costs.'),
      }),
    )
    .length(4)
    .describe('Short answer, firm ground for each side, what nobody has shown.'),
  keyFigure: titled.describe('Words beside the key figure.'),
  bottomLine: titled.describe('Words above the link to the bottom line.'),
});
export type Home = z.infer<typeof home>;
