import type { Entry } from '../records/entries.ts';
import type { Problem } from '../records/problem.ts';
import type { Reading } from '../records/read.ts';
import type { Feature, FeatureStatus } from '../schemas/feature.ts';
import type { Answer, AnswerStatus, Requirement } from '../schemas/requirement.ts';

/** What an answer may say where the row it rests on has a status. Rows without yes or no agree with every answer. */
const AGREES: Readonly<Partial<Record<FeatureStatus, readonly AnswerStatus[]>>> = {
  yes: ['met', 'met-with-conditions'],
  no: ['not-met'],
  partial: ['met-with-conditions', 'not-met'],
  beta: ['met-with-conditions', 'not-met'],
  'enterprise-only': ['met-with-conditions', 'not-met'],
  unknown: ['unknown'],
};

/** The two projects, which have cells of their own in the feature matrix. */
const SIDES = ['linkerd', 'cilium'] as const;
const isMet = ({ status }: Answer): boolean => status.startsWith('met');

const agrees = (status: FeatureStatus, answer: AnswerStatus): boolean =>
  AGREES[status]?.includes(answer) ?? true;

/** What is wrong with one field of a requirement. */
type Fault = Pick<Problem, 'found' | 'allowed' | 'fix'> & { at: string };

function faultsOf(
  { answers }: Requirement,
  row: (id: string) => Feature | undefined,
): readonly Fault[] {
  const sides = SIDES.flatMap((side): Fault[] => {
    const { status, features = [], apart = [] } = answers[side];
    const against = features.flatMap((id): Fault[] => {
      const cell = row(id)?.[side].status;
      if (!cell || agrees(cell, status)) return [];
      return [
        {
          at: `answers.${side}.status`,
          found: `"${status}", but the row "${id}" of the feature matrix says "${cell}" for ${side}`,
          allowed: `${AGREES[cell]?.join(' or ') ?? ''}, as the row says`,
          fix: 'Read the sources of both and correct the one that is wrong. If they are two questions, move the row to apart and say why.',
        },
      ];
    });
    const idle = apart.flatMap(({ feature }, i): Fault[] => {
      const cell = row(feature)?.[side].status;
      if (!cell || !agrees(cell, status)) return [];
      return [
        {
          at: `answers.${side}.apart.${String(i)}.feature`,
          found: `"${feature}", whose status "${cell}" agrees with "${status}"`,
          allowed: 'a row whose status differs from that of the answer',
          fix: 'Move the row to features.',
        },
      ];
    });
    return [...against, ...idle];
  });
  const alone = SIDES.some((side) => isMet(answers[side]));
  if (alone || !isMet(answers.both)) return sides;
  return [
    ...sides,
    {
      at: 'answers.both.status',
      found: `"${answers.both.status}", but neither Linkerd nor Cilium meets it alone`,
      allowed: 'not-met or unknown, where neither of the two meets it',
      fix: 'Correct the answer of both, or that of the project which meets it.',
    },
  ];
}

/** Requirements whose answers contradict the rows of the feature matrix that they rest on, or each other. */
export function checkRequirements({
  entries,
  records,
}: Pick<Reading, 'entries' | 'records'>): Problem[] {
  const row = (id: string): Feature | undefined => records.features.find((one) => one.id === id);
  return entries.requirements.flatMap((entry: Entry) =>
    faultsOf(entry.data as unknown as Requirement, row).map(({ at, ...fault }) => ({
      file: entry.file,
      line: entry.lineOf(at),
      field: `${at} (in ${entry.id})`,
      ...fault,
    })),
  );
}
