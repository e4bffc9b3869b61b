import { z } from 'astro/zod';
import { RUN_PAGES } from '../lib/navigation.ts';
import { id, idOf, isoDate, prose } from './common.ts';

/** Which way the evidence leans for a need. neither = none of them has it; unknown = the sources read do not tell. */
const LEANINGS = ['linkerd', 'cilium', 'both', 'neither', 'unknown'] as const;
export type Leaning = (typeof LEANINGS)[number];

/** What one reader needs, which way the evidence leans for it, why, and what that costs. No score, no winner. */
export const choice = z.strictObject({
  id,
  need: prose.describe('The need, as the reader would say it.'),
  leans: z
    .enum(LEANINGS)
    .describe('Which way the evidence leans: one of the two, both together, neither, or unknown.'),
  short: prose
    .optional()
    .describe(
      'Why, in one sentence for the first screen of the site. Left out for needs not shown there.',
    ),
  because: prose.describe('Why, in one to three sentences.'),
  cost: prose.describe(
    'What that choice costs, or what to do where the evidence leans to neither.',
  ),
  features: z.array(idOf('features')).describe('Rows of the feature matrix that it rests on.'),
  claims: z.array(idOf('claims')).describe('Claims that it rests on.'),
  requirements: z
    .array(idOf('requirements'))
    .optional()
    .describe('Requirements on which it says more, with options that are pointers only.'),
  asOf: isoDate.describe('Date of the newest evidence behind the choice.'),
  living: z
    .enum(RUN_PAGES)
    .optional()
    .describe('Page of the chapter on living with the choice that says more.'),
});
export type Choice = z.infer<typeof choice>;
