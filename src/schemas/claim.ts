import { z } from 'astro/zod';
import {
  DIFFERENCES,
  differs,
  id,
  idOf,
  isoDate,
  shortText,
  text,
  textInParagraphs,
} from './common.ts';

/** Verdicts in the order they are always listed. Their meanings are fixed; see src/evidence/vocabulary.ts. */
export const VERDICTS = [
  'supported',
  'partly-supported',
  'disputed',
  'outdated',
  'wrong',
  'opinion',
  'unverified',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Where on the 2024 page a claim stands: one of the five differences, or another section. */
export const CLAIM_SECTIONS = ['facts', 'overview', ...DIFFERENCES, 'bottom-line'] as const;
export type ClaimSection = (typeof CLAIM_SECTIONS)[number];

/** How much a claim matters to someone who chooses, the most first. The rule is in docs/authoring.md. */
export const WEIGHTS = ['decides', 'informs', 'detail'] as const;
export type Weight = (typeof WEIGHTS)[number];

const claimSource = z.strictObject({
  id: idOf('sources').describe('Id of an entry in content/sources.yaml.'),
  supports: z
    .enum(['for', 'against', 'context'])
    .describe('Relative to the claim, or to our statement where origin is added.'),
  note: text.optional().describe('What this source adds, in a few words.'),
});

/** One claim of the 2024 page, or one point it leaves out, with what the evidence says. */
export const claim = z.strictObject({
  id: id.describe('Permanent id, equal to the name of the file.'),
  difference: z
    .enum(CLAIM_SECTIONS)
    .describe('The difference, or the other section of the page, the claim belongs to.'),
  origin: z
    .enum(['page', 'added'])
    .describe('page = the 2024 page makes or implies it; added = the page is silent, we add it.'),
  weight: z
    .enum(WEIGHTS)
    .describe(
      'decides = were it otherwise, some reader would choose or set up something else; informs = it changes how sure or at what cost, not what; detail = a date, name, title, history or wording.',
    ),
  claimed: shortText(25).describe(
    'What the page says, or the point that it leaves out, in our words, at most 25 words.',
  ),
  statement: text.describe('What holds, in our words.'),
  verdict: z
    .enum(VERDICTS)
    .describe('How far the evidence carries the claim; for added entries, our own statement.'),
  finding: textInParagraphs(80).describe(
    'What was found, with the numbers, in our words, in paragraphs of at most 80 words. Where weight is decides, the first sentence answers.',
  ),
  asOf: isoDate.describe(
    'Date for which the finding holds: that of the newest evidence it turns on, or the day a living document was read; never the day of writing.',
  ),
  quote: z
    .strictObject({
      text: shortText(25).describe('Exact words of the source, at most 25.'),
      source: idOf('sources').describe('Id of the source quoted.'),
    })
    .optional()
    .describe('A quotation that carries the finding.'),
  seeAlso: z.array(idOf('claims')).optional().describe('Ids of related claims.'),
  sources: z
    .array(claimSource)
    .min(1, { error: 'at least one source: a claim without a source cannot be shown' })
    .describe('The evidence on both sides.'),
  differs,
});
export type Claim = z.infer<typeof claim>;
export type ClaimSource = Claim['sources'][number];
