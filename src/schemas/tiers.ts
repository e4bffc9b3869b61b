import { z } from 'astro/zod';
import { id, idOf, text } from './common.ts';
import { SOURCE_KINDS } from './source.ts';

const measured = z
  .strictObject({
    change_percent: z
      .record(z.string(), z.number())
      .describe('(mesh / reference - 1) x 100, by metric. Throughput: higher is better.'),
    kind: text.describe('How the value came about.'),
    source: text.describe('Study, or file with the computation.'),
    encrypted: z
      .boolean()
      .nullable()
      .optional()
      .describe('Whether traffic was encrypted, where the tier leaves it open. null = not known.'),
    note: text.optional().describe('What the mesh did in this test, or what is not known.'),
  })
  .nullable();

/** Speed studies side by side: what Cilium was asked to do, and the change of each mesh in the same study. */
export const tiers = z.strictObject({
  rules: z
    .array(z.strictObject({ id, text: text.describe('The rule.') }))
    .describe('How the rows may be used.'),
  tiers: z
    .array(
      z.strictObject({
        id: z.enum(['A', 'B', 'C']).describe('Letter of the tier.'),
        name: text.describe('Name of the tier.'),
        work: text.describe('What Cilium does in this tier, and what not.'),
      }),
    )
    .describe('The three tiers of work asked of Cilium.'),
  linkerd_work: text.describe('What Linkerd does in the rows; it has no tiers.'),
  rows: z
    .array(
      z.strictObject({
        id,
        study: text.describe('Short name of the study; rows of one study stand together.'),
        source_id: idOf('sources').describe('Id of the source a reader should open.'),
        by: text.describe('Short name of whoever ran the study, as figures print it.'),
        who: z.enum(SOURCE_KINDS).describe('Interest of whoever ran the study.'),
        year: z.int().nullable().describe('Year of the study. null = not known.'),
        setting: text
          .optional()
          .describe(
            'What tells rows of one study apart, in two or three words. Rows alike in it are drawn together.',
          ),
        load: text.nullable().describe('Kind and amount of traffic. null = not known.'),
        reference: text
          .nullable()
          .describe('What the changes are measured against. null = not known.'),
        linkerd: measured.describe('Linkerd. null = no value.'),
        cilium_a: measured.describe('Cilium in tier A, plain network plugin. null = no value.'),
        cilium_b: measured.describe('Cilium in tier B, encrypted, L3/L4 only. null = no value.'),
        cilium_c: measured.describe('Cilium in tier C, HTTP handled. null = no value.'),
        cilium_tier_unknown: measured.describe('Cilium with settings not known. null = no value.'),
        ahead: text
          .nullable()
          .describe(
            'linkerd, cilium, or words where it depends or is unclear. null = Linkerd was not tested.',
          ),
        evidence_strength: z
          .enum(['strong', 'moderate', 'weak', 'weak-to-moderate'])
          .describe('How far the study can carry a statement about Linkerd against Cilium.'),
        label: text.optional().describe('Words that must stand beside the row.'),
        note: text.optional().describe('What a reader should know about the row.'),
      }),
    )
    .describe('One row per study and load.'),
});
export type Tiers = z.infer<typeof tiers>;
