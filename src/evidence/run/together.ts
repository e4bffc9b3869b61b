import { pathOf } from '../../kinds/addresses.ts';
import type { Together } from '../../schemas/run/together.ts';
import { type Entry, said } from './entry.ts';

/** What a kind of record of running both is called. */
const TOGETHER_WORDS = {
  conflict: 'Conflict',
  'required-setting': 'Required setting',
  choice: 'Choice',
  note: 'Note',
} as const satisfies Record<Together['kind'], string>;

const conditionWords = ({ condition, is }: NonNullable<Together['when']>[number]) => ({
  path: pathOf('conditions', condition),
  name: `${condition.replaceAll('-', ' ')}: ${is.join(' or ')}`,
});

/** A record of running both as the page shows it. */
export const togetherEntry = (record: Together): Entry => ({
  kind: 'together',
  id: record.id,
  title: record.title,
  side: record.side,
  tag: TOGETHER_WORDS[record.kind],
  lead: record.why,
  details: said(
    { label: 'Applies when', links: record.when?.map(conditionWords) },
    { label: 'Set', settings: record.setting },
    { label: 'Without it you see', text: record.symptomIfMissing },
    { label: 'Works all the same', text: record.worksWithoutIt },
    { label: 'Check', commands: record.check },
    { label: 'Remark', text: record.note },
  ),
  footing: record,
});
