import { z } from 'astro/zod';
import { id, isoDate, isoDay, text } from '../common.ts';
import { basis, basisNote, footing, needsSource, side } from './common.ts';
import { version } from './releases.ts';

/** Types that a channel of a release of the Gateway API serves. */
const served = z.array(
  z.strictObject({
    type: text.describe('Type of the Gateway API.'),
    versions: z.array(text).min(1).describe('Versions of the type that are served.'),
  }),
);

/** A release of the Gateway API, and which types it serves. */
export const gatewayRelease = z
  .strictObject({
    id,
    version: version.describe('Version of the Gateway API.'),
    standard: served.describe('Types of the standard channel.'),
    experimental: served.describe(
      'Types that the experimental channel serves in addition, or in other versions.',
    ),
    ...footing,
  })
  .superRefine(needsSource);
export type GatewayRelease = z.infer<typeof gatewayRelease>;

/** How long releases of a party are repaired. */
export const supportTerm = z
  .strictObject({
    id,
    side,
    publisher: text.describe('Who publishes the releases.'),
    statement: text.describe('What is said on support.'),
    ends: z
      .array(
        z.strictObject({
          version: text.describe('The version.'),
          ended: isoDay.optional().describe('Day on which it ended.'),
          endsWith: text.optional().describe('Release that ends it, where no day is known.'),
        }),
      )
      .describe('Versions whose end is known.'),
    ...footing,
  })
  .superRefine(needsSource);
export type SupportTerm = z.infer<typeof supportTerm>;

/** A remark on versions that a table cannot say. */
export const versionNote = z
  .strictObject({
    id,
    text: text.describe('The remark.'),
    asOf: isoDate.describe('Date of the newest evidence behind the record.'),
    basis,
    basisNote,
    sources: footing.sources,
  })
  .superRefine(needsSource);
export type VersionNote = z.infer<typeof versionNote>;
