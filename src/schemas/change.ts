import { z } from 'astro/zod';
import { id, isoDay, text } from './common.ts';

/** One dated change of the published record: something added, changed or corrected. `kinds` are those it can name. */
export const changeOf = <K extends string>(kinds: readonly K[]) =>
  z
    .strictObject({
      id,
      date: isoDay.describe('Day the change was published.'),
      kind: z
        .enum(['added', 'changed', 'corrected'])
        .describe('corrected = the old text was wrong; changed = the world moved on; added = new.'),
      title: text.describe('The change in one line.'),
      records: z
        .array(
          z.strictObject({
            kind: z.enum(kinds).describe('Kind of the record.'),
            id: id.describe('Id of the record.'),
          }),
        )
        .describe('Records the change concerns; empty for changes of the site as a whole.'),
      old: text.optional().describe('The old text, where something was replaced.'),
      new: text.optional().describe('The new text, where something was replaced.'),
      reason: text.describe('Why, with the evidence.'),
      reportedBy: text.describe('Who reported it, as they wish to be named, with their interest.'),
    })
    .superRefine((value, context) => {
      if (value.kind === 'added') return;
      for (const field of ['old', 'new'] as const)
        if (value[field] === undefined)
          context.addIssue({
            code: 'custom',
            path: [field],
            message: `the ${field} text, because something was replaced`,
          });
    });
