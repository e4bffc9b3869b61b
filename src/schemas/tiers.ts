import { z } from 'astro/zod';
import { id, text } from './common.ts';
import { SOURCE_KINDS } from './source.ts';

const measured = z
  .strictObject({
    change_percent: z
      .record(z.string(), z.number())
      .describe('(mesh / no mesh - 1) x 100, by metric. Throughput: higher is better.'),
    kind: text.describe('How the value came about.'),
    source: text.describe('Study, or file with the computation.'),
    encrypted: z.boolean().nullable().optional(),
    note: text.optional(),
  })
  .nullable();

/** Speed studies side by side: what Cilium was asked to do, and the change of each mesh in the same study. */
export const tiers = z.strictObject({
  rules: z.array(z.strictObject({ id, text })).describe('How the rows may be used.'),
  tiers: z.array(z.strictObject({ id: z.enum(['A', 'B', 'C']), name: text, work: text })),
  linkerd_work: text,
  rows: z.array(
    z.strictObject({
      id,
      study: text,
      source_id: id.describe('Id of the source a reader should open.'),
      who: z.enum(SOURCE_KINDS).describe('Interest of whoever ran the study.'),
      year: z.int(),
      load: text.nullable(),
      reference: text.nullable(),
      linkerd: measured,
      cilium_a: measured.describe('Plain network plugin.'),
      cilium_b: measured.describe('Encrypted, L3/L4 only.'),
      cilium_c: measured.describe('HTTP handled.'),
      cilium_tier_unknown: measured,
      ahead: text.nullable(),
      evidence_strength: z.enum(['strong', 'moderate', 'weak', 'weak-to-moderate']),
      label: text.optional().describe('Words that must stand beside the row.'),
      note: text.optional(),
    }),
  ),
});
export type Tiers = z.infer<typeof tiers>;
