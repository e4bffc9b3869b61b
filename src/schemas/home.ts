import { z } from 'astro/zod';
import { prose } from './common.ts';

const heading = prose.describe('Heading.');
const body = prose.describe('The text below it.');
const titled = z.strictObject({ title: heading, text: body });

/** Texts of the home page. Numbers and dates in them are tokens. */
export const home = z.strictObject({
  kicker: prose.describe('Subject line above the question.'),
  question: prose.describe('The question of the site.'),
  answer: prose.describe('The answer in two or three sentences.'),
  columns: z
    .array(
      z.strictObject({
        side: z
          .enum(['linkerd', 'cilium', 'neither'])
          .describe('Whose ground it is: neither = what nobody has shown.'),
        title: heading,
        text: body,
        priceLabel: prose.describe('Run-in head of the price.'),
        price: prose.describe('What the firm ground costs, or what would settle it.'),
      }),
    )
    .length(3)
    .describe('Firm ground for each side, what nobody has shown.'),
  keyFigure: titled.describe('Words beside the key figure.'),
  board: titled.describe('Words beside the board of verdicts: how the 2024 page held up.'),
});
export type Home = z.infer<typeof home>;
