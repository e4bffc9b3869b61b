import { z } from 'astro/zod';
import { id, idOf, isoDate, shortText, text } from '../common.ts';
import { basis, basisNote, footing, ground, report, side, statement, versions } from './common.ts';

/** What a stopped component can touch, in the order in which a reader asks. */
export const EFFECTS = [
  'runningConnections',
  'newConnections',
  'newPods',
  'servicesEndpoints',
  'certificates',
  'policyChanges',
  'telemetry',
] as const;
export type Effect = (typeof EFFECTS)[number];

/** What becomes of an effect, in one word. */
const FAILURE_OUTCOMES = ['goes-on', 'in-part', 'stops', 'not-known'] as const;
export type FailureOutcome = (typeof FAILURE_OUTCOMES)[number];

const effect = statement.extend({
  outcome: z
    .enum(FAILURE_OUTCOMES)
    .describe(
      'Our word for the statement: goes-on, in-part (some of it, or changed), stops, or not-known.',
    ),
  brief: shortText(5)
    .optional()
    .describe(
      'Which part, in at most five words. It stands in the table in place of the word for in-part.',
    ),
});

/** A component of Linkerd or Cilium, and what stops and goes on while it is away. */
export const failure = z.strictObject({
  id,
  title: text.describe('The component, or what ends.'),
  side,
  runs: text.optional().describe('How it runs: pods, replicas, limits.'),
  statement: text.describe('What happens, in one to three sentences.'),
  effects: z
    .strictObject({
      runningConnections: effect,
      newConnections: effect,
      newPods: effect,
      servicesEndpoints: effect,
      certificates: effect,
      policyChanges: effect,
      telemetry: effect,
    })
    .describe('What happens to each while the component is away.'),
  moreStops: text
    .optional()
    .describe(
      'Time after the stop at which more stops, for the table. Left out where all stops at once, or no time was found.',
    ),
  overTime: z
    .array(
      z.strictObject({
        after: text.describe('How long it has been away.'),
        text: text.describe('What changes then.'),
        ...ground,
      }),
    )
    .optional()
    .describe('What changes as the outage lasts.'),
  recovery: statement.describe('How it comes back.'),
  reports: z.array(report).optional().describe('Cases that users or maintainers report.'),
  disagreements: z
    .array(
      z.strictObject({
        about: text.describe('What they disagree about.'),
        says: z
          .array(
            z.strictObject({
              who: text.describe('Who says it.'),
              text: text.describe('What they say.'),
              sources: z
                .array(idOf('sources'))
                .optional()
                .describe('Ids of entries in content/sources.yaml.'),
            }),
          )
          .describe('Each statement as it stands.'),
        ourReading: text.describe('How we read it.'),
      }),
    )
    .optional()
    .describe('Where documents, or documents and reports, disagree. Both are kept.'),
  notFound: z.array(text).optional().describe('What the sources read do not say.'),
  versions,
  asOf: isoDate.describe('Date of the newest evidence behind the record.'),
  basis,
  basisNote,
});
export type Failure = z.infer<typeof failure>;

/** A time after which something changes once a component is away. */
export const horizon = z.strictObject({
  id,
  side,
  seconds: z.number().positive().describe('Seconds since the component stopped.'),
  text: text.describe('What changes then.'),
  key: text.optional().describe('Setting that holds the time.'),
  ...footing,
});
export type Horizon = z.infer<typeof horizon>;
