import { ENVOY_COUNTED_FROM, memoryCounts } from '../../evidence/advisories.ts';
import type { Records } from '../../kinds/index.ts';
import { inWords } from '../../lib/numbers.ts';
import type { Advisory } from '../../schemas/advisory.ts';
import type { Note } from '../spec.ts';
import { percent } from './advisory-classes.ts';

/** The finding, as the records have it. */
export function title(rows: readonly Advisory[], high: boolean): string {
  const { total, memory, memoryOrNull } = memoryCounts(rows);
  const rated = high ? ' and rated high or critical' : '';
  return `Of ${String(total)} CVE ids recorded for Envoy${rated}, ${String(memory)} are memory corruption or lifetime errors, ${String(memoryOrNull)} counting null pointers too`;
}

/** What a reader must know of the counts. */
export function notes(envoy: readonly Advisory[], records: Pick<Records, 'advisories'>): Note[] {
  const { total, memory, upper } = memoryCounts(envoy);
  const first = records.advisories.filter(
    (row) => row.project === 'envoy' && row.year < ENVOY_COUNTED_FROM,
  ).length;
  return [
    {
      head: 'A count is not a score.',
      text: 'It follows size, scope, searching and disclosure. The two projects differ in all four.',
    },
    {
      head: 'One reader, no code review.',
      text: `The public description decides the class; where it names no cause, the weakness type does, where read. So ${percent(memory, total).toFixed(0)} percent is a lower bound. With every null pointer and every unclear crash it would be ${percent(upper, total).toFixed(0)}.`,
    },
    {
      head: `From ${String(ENVOY_COUNTED_FROM)}, and not to the end.`,
      text: `The year is the year in the id. The ${inWords(first)} ids of the year before are left out, because that year is only partly covered. Of the last year Envoy is counted to September, Linkerd to August.`,
    },
    {
      head: 'Linkerd’s own code only.',
      text: 'Its libraries, such as the HTTP/2 library, have advisories too. They are a selection and are not counted here. Advisories for Rust code would not always be in the database read.',
    },
  ];
}
