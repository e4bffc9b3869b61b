import { z } from 'astro/zod';
import { id, isoDate, text } from '../common.ts';
import {
  command,
  footing,
  ground,
  needsSource,
  report,
  seeAlso,
  side,
  statement,
  versions,
} from './common.ts';

/** Parts of the daily work, in the order in which they are shown. */
export const ROUTINE_GROUPS = [
  'upgrades',
  'certificates',
  'monitoring',
  'default-deny',
  'privileges',
  'debugging',
  'start-up',
  'probes',
  'egress',
  'protocols',
  'identity',
  'evidence',
  'compliance',
  'custom-resources',
  'rhythm',
] as const;
export type RoutineGroup = (typeof ROUTINE_GROUPS)[number];

/** One statement on what running a mesh asks of a team. */
export const routine = z
  .strictObject({
    id,
    group: z.enum(ROUTINE_GROUPS).describe('Part of the daily work.'),
    side,
    statement: text.describe('The statement, in our words.'),
    steps: z.array(text).optional().describe('Steps, in their order.'),
    who: text.optional().describe('Who does it.'),
    tool: text.optional().describe('With what.'),
    lifetime: text.optional().describe('How long a certificate lasts.'),
    metric: text.optional().describe('Metric to watch.'),
    urgency: text.optional().describe('How urgent it is; our judgment.'),
    level: text.optional().describe('Pod Security level that it needs.'),
    whatItShows: text.optional().describe('What kind of evidence it gives.'),
    certificates: z.array(text).optional().describe('Numbers of certificates of validation.'),
    words: z.array(text).optional().describe('Exact words of the source, at most 25.'),
    commands: z.array(command).optional().describe('Commands that belong to it.'),
    reports: z.array(report).optional().describe('Cases that users report.'),
    seeAlso: seeAlso.describe('Related records.'),
    ...footing,
  })
  .superRefine(needsSource);
export type Routine = z.infer<typeof routine>;

const statements = z.array(statement);

/** A minor upgrade of one project, as documented. */
export const upgrade = z.strictObject({
  id,
  title: text.describe('What is upgraded.'),
  side,
  before: statements.describe('What to do before.'),
  steps: z
    .array(
      z.strictObject({
        what: text.describe('What is done.'),
        commands: z.array(command).optional().describe('Commands of the step.'),
        restarts: text.describe('What restarts, or nothing.'),
        ...ground,
      }),
    )
    .describe('Steps, in their order.'),
  disconnects: statements.describe('What loses its connections.'),
  skew: statement.describe('How far versions may lie apart.'),
  rollback: statement.describe('The way back.'),
  support: statements.describe('How long versions are supported.'),
  versionNotes: statements.describe('What single versions change.'),
  versions,
  asOf: isoDate.describe('Date of the newest evidence behind the record.'),
});
export type Upgrade = z.infer<typeof upgrade>;
