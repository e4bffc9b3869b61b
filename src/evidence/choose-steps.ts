import { pathOf } from '../kinds/addresses.ts';
import type { Records } from '../kinds/index.ts';
import type * as Choose from '../lib/choose/data.ts';
import { capital } from '../lib/typography.ts';
import type { Setting } from '../schemas/run/common.ts';

const STEP_KINDS = ['conflict', 'required-setting', 'choice'] as const;
const isStep = (kind: string): kind is Choose.Step['kind'] =>
  STEP_KINDS.some((one) => one === kind);

/** A setting as a line of a list: an object to copy is too long for one, so its page holds it. */
const settingOf = ({
  where,
  chart,
  key,
  value,
  words,
}: Setting): Choose.Step['settings'][number] => ({
  ...(value ? { code: `${key}=${value}` } : key && { code: key }),
  ...(words ? { words } : !value && { words: 'the object on the page of the record' }),
  where: chart ? `${where === 'helm' ? 'Helm' : where} chart ${chart}` : where,
});

/** Steps of running both, each with when it is needed, what to set and how to check it. */
export const stepsOf = ({ together }: Pick<Records, 'together'>): Choose.Step[] =>
  together.flatMap((record) =>
    isStep(record.kind)
      ? [
          {
            id: record.id,
            path: pathOf('together', record.id),
            kind: record.kind,
            title: record.title,
            why: record.why,
            when: record.when ?? [],
            settings: (record.setting ?? []).map(settingOf),
            checks: (record.check ?? []).map(({ command }) => command),
            ...(record.symptomIfMissing && { symptom: record.symptomIfMissing }),
            asOf: record.asOf,
            sources: record.sources,
          },
        ]
      : [],
  );

/** The name of a condition, from its id: abbreviations are written in capitals, and kube-proxy as one word. */
const conditionName = (id: string): string =>
  capital(id.replaceAll('-', ' '))
    .replace(/\b(api|http|l7)\b/gi, (word) => word.toUpperCase())
    .replace(/^Kube proxy/, 'kube-proxy');

/** Conditions that a step asks for, with the values it asks for. One that always holds alike is no question. */
export function conditionsOf(
  { conditions }: Pick<Records, 'conditions'>,
  steps: readonly Choose.Step[],
): Choose.Condition[] {
  const asked = steps.flatMap(({ when }) => when);
  return conditions.flatMap(({ id, values }) => {
    const found = new Set(
      asked.filter(({ condition }) => condition === id).flatMap(({ is }) => is),
    );
    return found.size === 0
      ? []
      : [{ id, name: conditionName(id), meaning: values, values: [...found] }];
  });
}
