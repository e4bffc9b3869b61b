import { z } from 'astro/zod';
import { hiddenCharacters } from '../lib/hidden-characters.ts';
import { paragraphs } from '../lib/paragraphs.ts';
import { sentencesOf } from '../lib/prose.ts';

const ID = /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/;
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

// Messages in schemas say what is allowed. A rule may add params to them: `found`, in place of the
// value, and `fix`, the remedy. The reader of content prints all three.

/** Words of a text, counted the way an editor counts them: runs without white space. */
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** True for a real calendar date written YYYY, YYYY-MM or YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  if (!ISO.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A permanent, hand-given id. Letters, digits and single hyphens; part of public addresses, so never renamed. */
export const id = z
  .string()
  .regex(ID, { error: 'an id of letters and digits joined by single hyphens' })
  .describe('Permanent id. Part of public addresses: never renamed, never reused.');

/** The id of a record of another kind, by the name of that kind. That the record exists is checked from this mark. */
export const idOf = (kind: string) => id.meta({ idOf: kind });

/** The id of an item of a list in the same document, given as the path of that list. */
export const idWithin = (list: string) => id.meta({ idWithin: list });

/** A date as exact as the record allows. Dates say when something was or was read: none lies ahead. */
export const isoDate = z
  .string()
  .refine(isIsoDate, {
    error: 'a real date written YYYY, YYYY-MM or YYYY-MM-DD, in quotes',
    params: { fix: "Write it like '2024-05-22', as exact as the source gives it." },
  })
  .meta({ past: true })
  .describe('ISO date: YYYY, YYYY-MM or YYYY-MM-DD, as exact as the record allows.');

/** A whole day. */
export const isoDay = z
  .string()
  .refine((text) => text.length === 10 && isIsoDate(text), {
    error: 'a real day written YYYY-MM-DD, in quotes',
    params: { fix: "Write it like '2024-05-22'." },
  })
  .meta({ past: true })
  .describe('ISO day: YYYY-MM-DD.');

/** An address a reader can open. Only http and https: anything else could run code or point at a private disk. */
export const url = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: 'an absolute address that starts with https:// or http://',
    params: { fix: 'Copy the whole address from the address bar of a browser.' },
  })
  .describe('Absolute http or https address.');

/** A sentence or more of plain text. */
export const text = z
  .string()
  .min(1, { error: 'a text that is not empty' })
  .superRefine((value, context) => {
    // An escape such as "\u200b" puts a character into the text that the file itself does not hold.
    const [hidden] = hiddenCharacters(value);
    if (hidden)
      context.addIssue({
        code: 'custom',
        message: 'characters that a reader sees, spaces and line ends',
        params: { found: hidden.name, fix: 'Write the text anew, without escapes.' },
      });
    else if (value !== '' && value.trim() === '')
      context.addIssue({
        code: 'custom',
        message: 'a text that is not empty',
        params: { found: 'nothing but spaces', fix: 'Write the text.' },
      });
  });

/** A text for readers in which numbers and dates are tokens: {num:<id>} and {when:<event id>}. Checked from this mark. */
export const prose = text.meta({ tokens: true });

/** A text for readers that may hold links, written [words](/path/), beside tokens. */
export const linked = text.meta({ links: true });

/** A text that is a name or a finding, or one clause of a list: it ends without a full stop. */
export const withoutStop = text.refine((value) => !/[^.]\.$/.test(value.trim()), {
  error: 'a text without a full stop at its end',
  params: { fix: 'Take the full stop away.' },
});

const COUNTS = ['no', 'one', 'two', 'three'] as const;

/** A text of at most so many sentences, with tokens. */
export const sentences = (most: 1 | 2 | 3) =>
  prose.superRefine((value, context) => {
    const count = sentencesOf(value).length;
    if (count <= most) return;
    context.addIssue({
      code: 'custom',
      message: most === 1 ? 'one sentence' : `one to ${COUNTS[most]} sentences`,
      params: { found: `${String(count)} sentences`, fix: 'Shorten it; the body has room.' },
    });
  });

/** Text of at most `max` words. */
export const shortText = (max: number) =>
  text.superRefine((value, context) => {
    const words = wordCount(value);
    if (words <= max) return;
    context.addIssue({
      code: 'custom',
      message: `at most ${String(max)} words`,
      params: { found: `${String(words)} words`, fix: 'Shorten it.' },
    });
  });

/** Text in paragraphs of at most `max` words, parted by empty lines in a folded block. */
export const textInParagraphs = (max: number) =>
  text.superRefine((value, context) => {
    for (const paragraph of paragraphs(value)) {
      const words = wordCount(paragraph);
      if (words <= max) continue;
      const [first = ''] = paragraph.split(/(?<=[.:?])\s/);
      context.addIssue({
        code: 'custom',
        message: `paragraphs of at most ${String(max)} words`,
        params: {
          found: `${String(words)} words in the one that begins "${first.slice(0, 40)}"`,
          fix: 'Write the text as a folded block (>-), with an empty line between two paragraphs.',
        },
      });
    }
  });

/** Ids of sources, at least one. */
export const sourceIds = z
  .array(idOf('sources'))
  .min(1, { error: 'at least one source id' })
  .superRefine((ids, context) => {
    for (const [i, id] of ids.entries())
      if (ids.indexOf(id) < i)
        context.addIssue({
          code: 'custom',
          path: [i],
          message: 'each source once',
          params: { found: `"${id}" a second time`, fix: 'Keep one of the two.' },
        });
  })
  .describe('Ids of entries in content/sources.yaml.');

/** Fields of a record that do not agree with others, each with the reason. */
export const differs = z
  .array(
    z.strictObject({
      field: text.describe('The field as the check names it, such as severity or sources.2.id.'),
      why: text.describe('Why the record is right all the same.'),
    }),
  )
  .min(1)
  .optional()
  .describe(
    'Fields that rightly do not agree with others. The check lets them be, and tells where nothing differs.',
  );
export type Differs = z.infer<typeof differs>;

/** The two projects compared. */
const side = z.enum(['linkerd', 'cilium']).describe('Which of the two projects.');
export type Side = z.infer<typeof side>;

/** Slugs of the five differences, in the order of the 2024 page. */
export const DIFFERENCES = [
  'proxies',
  'security',
  'performance',
  'future-proofing',
  'complexity',
] as const;
export type DifferenceSlug = (typeof DIFFERENCES)[number];
