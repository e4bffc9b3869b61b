import { z } from 'astro/zod';
import { id, idOf, isoDate, text } from './common.ts';

export const FEATURE_STATUSES = [
  'yes',
  'no',
  'partial',
  'beta',
  'enterprise-only',
  'unknown',
  'not-applicable',
  'descriptive',
] as const;
export const FEATURE_GROUPS = [
  'architecture',
  'traffic',
  'security',
  'observability',
  'protocols',
  'networking',
  'distribution',
  'governance',
] as const;

const cell = z.strictObject({
  status: z
    .enum(FEATURE_STATUSES)
    .describe(
      'unknown = the sources read do not say, which is not no. descriptive = no yes or no.',
    ),
  since: text
    .nullable()
    .describe('First version with the feature, with its year. null = not known.'),
  detail: text.describe('What exactly there is, in one or two sentences.'),
  sources: z.array(idOf('sources')).describe('Ids of sources. Empty only where nothing was found.'),
});

/** One feature, in the newest version examined of both projects. */
export const feature = z
  .strictObject({
    id,
    feature: text.describe('Name of the feature.'),
    group: z.enum(FEATURE_GROUPS).describe('Group in the feature matrix.'),
    descriptive: z.boolean().describe('true = the row compares facts that have no yes or no.'),
    linkerd: cell.describe('The cell for Linkerd.'),
    cilium: cell.describe('The cell for Cilium.'),
    asOf: isoDate.describe('Date of the newest evidence behind the row.'),
  })
  .superRefine((row, context) => {
    for (const side of ['linkerd', 'cilium'] as const) {
      const { status } = row[side];
      if (status === 'unknown' || row.descriptive === (status === 'descriptive')) continue;
      context.addIssue({
        code: 'custom',
        path: [side, 'status'],
        message: row.descriptive
          ? 'descriptive or unknown, because descriptive is true for the row'
          : 'any status but descriptive, because descriptive is false for the row',
        params: { fix: 'Change the status, or the field descriptive of the row.' },
      });
    }
  });
export type Feature = z.infer<typeof feature>;
export type FeatureStatus = (typeof FEATURE_STATUSES)[number];
