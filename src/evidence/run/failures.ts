import type { Effect, Failure, FailureOutcome } from '../../schemas/run/failures.ts';
import { EFFECTS } from '../../schemas/run/failures.ts';
import { type Detail, type Entry, reportDetails, said } from './entry.ts';

/** What a stopped component can touch, in words. */
export const EFFECT_WORDS = {
  runningConnections: 'Running connections',
  newConnections: 'New connections',
  newPods: 'New pods',
  servicesEndpoints: 'New or changed Services',
  certificates: 'Certificates',
  policyChanges: 'Changes of policy',
  telemetry: 'Telemetry',
} as const satisfies Record<Effect, string>;

/** Word and sign of an outcome; the signs are those of the feature matrix. */
export const OUTCOME_WORDS = {
  'goes-on': { word: 'Goes on', sign: 'yes' },
  'in-part': { word: 'In part', sign: 'partial' },
  stops: { word: 'Stops', sign: 'no' },
  'not-known': { word: 'Not known', sign: 'unknown' },
} as const satisfies Record<FailureOutcome, { word: string; sign: string }>;

/** Statements of documents that differ, each under its name, then our reading. */
const disagreements = (list: Failure['disagreements']): Detail[] =>
  (list ?? []).flatMap(({ about, says, ourReading }) => [
    { label: 'They disagree', text: `${about}.` },
    ...says.map(({ who, text, sources }) => ({
      label: who,
      text,
      ground: { sources: sources ?? [] },
    })),
    { label: 'Our reading', text: ourReading },
  ]);

/** A component that fails as the page shows it: effects, time, reports and what the documents disagree on. */
export const failureEntry = (record: Failure): Entry => ({
  kind: 'failures',
  id: record.id,
  title: record.title,
  side: record.side,
  lead: record.statement,
  details: said(
    ...EFFECTS.map((effect) => {
      const { text, versions, outcome: _, ...ground } = record.effects[effect];
      return {
        label: EFFECT_WORDS[effect],
        text: versions ? `${text} (${versions})` : text,
        ground,
      };
    }),
    ...(record.overTime ?? []).map(({ after, text, ...ground }) => ({
      label: `After ${after}`,
      text,
      ground,
    })),
    ...disagreements(record.disagreements),
    (({ text, versions: _, ...ground }) => ({ label: 'How it comes back', text, ground }))(
      record.recovery,
    ),
    { label: 'How it runs', text: record.runs },
    { label: 'Not found', list: record.notFound },
  ),
  reported: reportDetails(record.reports),
  footing: record,
});

const UNITS = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
] as const;

/** A time in the largest unit that gives at least one and a half of it: "7.2 h", "90 s". */
export function durationWords(seconds: number): string {
  const [unit, size] = UNITS.find(([, one]) => seconds >= 1.5 * one) ?? (['s', 1] as const);
  return `${String(Math.round((seconds / size) * 10) / 10)} ${unit}`;
}
