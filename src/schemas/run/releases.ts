import { z } from 'astro/zod';
import { id, idOf, isoDate, isoDay, text } from '../common.ts';
import { ground, needsSource } from './common.ts';

const VERSION = /^\d+\.\d+(?:\.\d+)?(?:-[a-z]+(?:\.\d+)*)?$/;

/** A version as records write it. */
export const version = z
  .string()
  .refine((words) => VERSION.test(words), {
    error: 'a version in quotes, such as ‘1.31’ or ‘1.5.1’',
    params: { fix: 'Write numbers joined by dots; what else there is to say belongs in a note.' },
  })
  .describe('A version: numbers joined by dots.');

/** A lowest version, and the reason. */
const atLeast = z.strictObject({
  min: version.describe('Lowest version that is accepted.'),
  note: text.optional().describe('What asks for it.'),
});

const typeVersion = z.strictObject({
  type: text.describe('Type of the Gateway API.'),
  version: text.describe('Version of the type that is asked for.'),
});

/** The channels in which the Gateway API is published. */
const CHANNELS = ['standard', 'experimental'] as const;

const tested = {
  version: version.describe('Version of the Gateway API.'),
  channel: z.enum(CHANNELS).describe('Channel of the Gateway API.'),
};

/** What a release says of Kubernetes. */
const kubernetes = z
  .strictObject({
    documented: z
      .strictObject({
        min: version.describe('Lowest version.'),
        max: version.describe('Highest version.'),
        note: text.optional().describe('Where pages or code say something else.'),
      })
      .optional()
      .describe('Range that the party says its release works with. Left out where it names none.'),
    published: z
      .array(version)
      .optional()
      .describe('Versions that the party publishes as tested: its statement on compatibility.'),
    inTests: z
      .array(version)
      .optional()
      .describe('Versions that the party’s own tests use, without a statement on them.'),
    onClouds: z
      .array(
        z.strictObject({
          cloud: text.describe('The offer, such as AKS.'),
          versions: z.array(version).describe('Versions that are tested there.'),
        }),
      )
      .optional()
      .describe('Versions in the tests of the party on managed clusters.'),
    required: atLeast.describe('What code or chart checks: a cluster below it is refused.'),
    note: text.optional().describe('What else the party says.'),
    ...ground,
  })
  .superRefine(needsSource);

/** What a release says of the Gateway API. */
const gatewayApi = z
  .strictObject({
    documented: z
      .strictObject({
        min: version.describe('Lowest version.'),
        max: version.describe('Highest version.'),
        recommended: version.optional().describe('The version that the party recommends.'),
        note: text.optional().describe('What the party adds.'),
      })
      .optional()
      .describe('Range that the party says its release works with.'),
    asked: z
      .strictObject({
        form: z
          .enum(['exact', 'minimum'])
          .describe('exact = this version; minimum = this version or a newer one.'),
        versions: z.array(version).min(1).describe('Versions that the documentation names.'),
        note: text.describe('Where it names them, and what was not seen.'),
      })
      .optional()
      .describe('Version that the documentation asks to install.'),
    required: z
      .strictObject({
        types: z.array(typeVersion).describe('Types without which it is refused or stays off.'),
        optional: z.array(typeVersion).optional().describe('Types that it uses if they are there.'),
        note: text.describe('Who checks it, and when.'),
      })
      .describe('What the code checks.'),
    inTests: z.array(z.strictObject(tested)).optional().describe('What the party’s own tests use.'),
    conformance: z
      .array(
        z.strictObject({
          ...tested,
          build: text.describe('Build that was tested.'),
          sources: z.array(idOf('sources')).min(1).describe('The report.'),
        }),
      )
      .describe('Reports in the Gateway API project that name this release. Empty = none found.'),
    needs: z.array(text).optional().describe('Settings without which it stays off.'),
    installs: z.boolean().optional().describe('true = the release installs the types by default.'),
    ...ground,
  })
  .superRefine(needsSource);

/** What a release says of the Linux kernel. */
const kernel = z
  .strictObject({
    minimum: version.optional().describe('Lowest version. Left out where none is documented.'),
    equivalent: text.optional().describe('A kernel of a distribution that counts as the same.'),
    functions: z
      .array(
        z.strictObject({
          from: version.describe('First version that has it.'),
          function: text.describe('The function that needs it.'),
        }),
      )
      .optional()
      .describe('Functions that ask for a newer kernel.'),
    note: text.optional().describe('What else is needed.'),
    ...ground,
  })
  .superRefine(needsSource);

/** A release of Linkerd or Cilium, and the versions around it: documented, required and tested, each for itself. */
export const release = z
  .strictObject({
    id,
    project: z.enum(['linkerd', 'cilium']).describe('Which of the two projects.'),
    version: text.describe('Version, or the state of development, as a reader should see it.'),
    released: isoDay.optional().describe('Day of the release. Left out before it.'),
    build: text.describe('Build behind the version, or the newest patch release known.'),
    kubernetes,
    gatewayApi,
    kernel,
    asOf: isoDate.describe('Date of the newest evidence behind the record.'),
  })
  .superRefine(({ gatewayApi: gateway }, context) => {
    if (!gateway.documented === !gateway.asked)
      context.addIssue({
        code: 'custom',
        path: ['gatewayApi'],
        message: 'either documented, a range, or asked, the version to install',
        params: {
          found: gateway.asked ? 'both' : 'neither',
          fix: 'Write what the documentation says; a range and a version to install are two statements.',
        },
      });
  });
export type Release = z.infer<typeof release>;
