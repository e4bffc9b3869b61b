import { z } from 'astro/zod';
import { id, idOf, isoDate, shortText, sourceIds, text } from './common.ts';

const cell = z.strictObject({
  entry: shortText(25).describe(
    'What the 2024 page has in this cell, in our words; the mark of the claim rates it.',
  ),
  text: text.describe('What holds today, one or two short sentences.'),
  brief: text
    .max(64, { error: 'at most 64 characters' })
    .describe('The same in a phrase, for the home page.'),
  claim: idOf('claims').describe('Claim record that rates what the 2024 page says in this cell.'),
  sources: sourceIds,
  asOf: isoDate.describe('Date of the newest evidence behind the cell.'),
});

/** One row of the facts table: the same question asked of both projects. */
export const fact = z.strictObject({
  id,
  label: text.describe('Name of the row, as the 2024 page has it.'),
  note: text.describe('What exactly is asked, in a few words.'),
  linkerd: cell.describe('The cell for Linkerd.'),
  cilium: cell.describe('The cell for Cilium.'),
});
export type Fact = z.infer<typeof fact>;
