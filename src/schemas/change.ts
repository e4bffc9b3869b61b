import { z } from 'astro/zod';
import { id, isoDay, text } from './common.ts';

/** Collections whose records a change can name. */
const CHANGED_KINDS = ['claims', 'sources', 'features', 'events', 'facts', 'articles'] as const;

/** One dated change of the published record: something added, changed or corrected. */
export const change = z
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
          kind: z.enum(CHANGED_KINDS).describe('Collection of the record.'),
          id: id.describe('Id of the record.'),
        }),
      )
      .describe('Records the change concerns; empty for changes of the site as a whole.'),
    old: text.optional().describe('The old text, where something was replaced.'),
    new: text.optional().describe('The new text, where something was replaced.'),
    reason: text.describe('Why, with the evidence.'),
    reportedBy: text.describe('Who reported it, as they wish to be named, with their interest.'),
  })
  .refine(
    (value) => value.kind === 'added' || (value.old !== undefined && value.new !== undefined),
    {
      error: 'old and new text, because something was replaced',
      path: ['old'],
    },
  );
export type Change = z.infer<typeof change>;
