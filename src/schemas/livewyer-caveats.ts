import { z } from 'astro/zod';
import { id, idWithin, text } from './common.ts';

const evidence = z.array(text).describe('Paths in the public repository of the study.');
const contradiction = z.strictObject({
  id,
  where: z.array(text).describe('Where the statement stands.'),
  says: text.describe('The statement, in our words.'),
  files_show: text.describe('What the files show.'),
  evidence,
  related_caveats: z
    .array(idWithin('caveats'))
    .describe('Ids of caveats on the same point; may be empty.'),
});

/** One thing to know before using the numbers of the study. */
export const caveat = z.strictObject({
  id,
  number: z.int().positive().describe('Order in the list.'),
  title: text.describe('The point in one line.'),
  text: text.describe('For a platform engineer, 90 words or so.'),
  kind: z
    .array(z.enum(['source-fact', 'computed', 'inference']))
    .min(1)
    .describe('How we know: the files say it, it follows from the numbers, or best reading.'),
  effect: z
    .enum(['favors-linkerd', 'favors-cilium', 'favors-baseline', 'unclear', 'none'])
    .describe('Whom the point flatters if it is not taken into account.'),
  severity: z
    .enum(['high', 'medium', 'low'])
    .describe('high: changes how the ranking may be read.'),
  affects: z.array(text).describe('Ids or patterns of runs or pictures; * stands for any text.'),
  evidence,
  effect_note: text.optional().describe('Size or limits of the effect.'),
  external_evidence: z
    .array(text)
    .optional()
    .describe('Addresses outside the repository of the study, with what they show.'),
});
export type Caveat = z.infer<typeof caveat>;

/** The caveats and the statements of the study that its own files do not bear out. */
export const caveats = z.strictObject({
  about: text.describe('What the file holds.'),
  fields: z.record(z.string(), text).describe('Meaning of the fields of a caveat, by name.'),
  caveats: z.array(caveat).min(1).describe('The caveats, in the order of their numbers.'),
  study_contradictions: z
    .array(contradiction)
    .describe('Statements of the reports that the files contradict or do not support.'),
  study_contradictions_blog_post: z
    .array(contradiction)
    .describe('The same for statements of the blog post.'),
  table_check: z
    .strictObject({
      text: text.describe('What was compared, and the result.'),
      evidence,
    })
    .describe('Check of the printed tables against the raw files.'),
});
export type Caveats = z.infer<typeof caveats>;
