import { counted } from '../lib/numbers.ts';
import type { Governance } from '../schemas/governance.ts';
import { employersOf } from './governance.ts';

type List = Governance['maintainers'][number];

/** Who employs most of a list: "39 of 48 at Isovalent/Cisco". */
export const leadWords = ({ leadCount, total, leadCompany }: List): string =>
  leadCount === total
    ? `All ${String(total)} at ${leadCompany}`
    : `${String(leadCount)} of ${String(total)} at ${leadCompany}`;

/** The other employers by name and count, or how many there are where the list does not name them. */
export function otherWords(list: List): string {
  if (list.leadCount === list.total) return 'no other employer';
  const others = list.employers?.filter(({ name }) => name !== list.leadCompany);
  if (!others) return counted(employersOf(list) - 1, 'other employer');
  return others
    .map(({ name, count }) => (count > 1 ? `${name} ${String(count)}` : name))
    .join(', ');
}
