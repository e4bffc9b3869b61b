import { z } from 'astro/zod';
import { id, idOf, text } from '../common.ts';
import { command, footing, needsSource, seeAlso, side } from './common.ts';

/** An error text or a symptom, what it comes from and what to do first. */
export const symptom = z
  .strictObject({
    id,
    title: text.describe('The exact error text, or the symptom in our words.'),
    kind: z
      .enum(['message', 'symptom'])
      .describe('message = an exact text of a log or an answer; symptom = in our words.'),
    side,
    seenIn: text.describe('Where it is seen.'),
    cause: text.describe('What it comes from.'),
    firstCommand: command.describe('The first thing to run.'),
    whatHelps: text.describe('What helps.'),
    docsPage: idOf('sources').optional().describe('Page of the documentation about it.'),
    alsoSeen: z.array(text).optional().describe('Other forms of the text.'),
    seeAlso: seeAlso.describe('Related records.'),
    ...footing,
  })
  .superRefine(needsSource);
export type Symptom = z.infer<typeof symptom>;
