import { pathOf } from '../../kinds/addresses.ts';
import type { Condition, Together } from '../../schemas/run/together.ts';
import { type Entry, said } from './entry.ts';

/** What a kind of record of running both is called. */
const TOGETHER_WORDS = {
  conflict: 'Conflict',
  'required-setting': 'Required setting',
  choice: 'Choice',
  note: 'Note',
} as const satisfies Record<Together['kind'], string>;

/** One condition with the values that hold, as a clause: "If kube-proxy runs". Throws for a value without one. */
const conditionWords =
  (conditions: readonly Condition[]) =>
  ({ condition: id, is }: NonNullable<Together['when']>[number]) => {
    const clauses = conditions.find((condition) => condition.id === id)?.clauses ?? {};
    const said = is.map((value) => {
      const clause = clauses[value];
      if (!clause)
        throw new Error(`content/run/conditions.yaml has no clause for "${value}" of "${id}".`);
      return clause;
    });
    return { path: pathOf('conditions', id), name: `If ${said.join(', or ')}` };
  };

/** A record of running both as the page shows it. */
export const togetherEntry =
  (conditions: readonly Condition[]) =>
  (record: Together): Entry => ({
    kind: 'together',
    id: record.id,
    title: record.title,
    side: record.side,
    tag: TOGETHER_WORDS[record.kind],
    lead: record.why,
    details: said(
      { label: 'Applies when', links: record.when?.map(conditionWords(conditions)) },
      { label: 'Set', settings: record.setting },
      { label: 'Without it you see', text: record.symptomIfMissing },
      { label: 'Works all the same', text: record.worksWithoutIt },
      { label: 'Check', commands: record.check },
      { label: 'Remark', text: record.note },
    ),
    footing: record,
  });
