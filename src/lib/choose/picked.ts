import { askedBy } from '../asked.ts';
import { idsIn } from './state.ts';

/** Kinds of record that can stand on a list. */
const PICKED_KINDS = ['claims', 'features', 'requirements'] as const;
type PickedKind = (typeof PICKED_KINDS)[number];

/** A record on the list of a reader. */
export interface Picked {
  kind: PickedKind;
  id: string;
}

/** Name of the parameter that holds a list. */
const LIST = 'list';

/** Most records that a list holds: a sheet of more helps nobody, and an address has an end. */
const MOST = 100;

const written = ({ kind, id }: Picked): string => `${kind}.${id}`;

/** The query of a list: `?list=claims.blast-radius+features.retries`. Parameters of others are kept. */
export function listed(picked: readonly Picked[], query = ''): string {
  const others = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part && !part.startsWith(`${LIST}=`));
  const parts = [
    ...others,
    ...(picked.length > 0 ? [`${LIST}=${picked.map(written).join('+')}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Reads a list from a query. What is not written as a list has it is left out and returned. */
export function readList(query: string): { picked: Picked[]; ignored: string[] } {
  const picked: Picked[] = [];
  const ignored: string[] = [];
  for (const asked of new Set(idsIn(askedBy(query).getAll(LIST)))) {
    const dot = asked.indexOf('.');
    const kind = PICKED_KINDS.find((one) => one === asked.slice(0, dot));
    const id = asked.slice(dot + 1);
    if (kind && /^[\w.-]+$/.test(id) && picked.length < MOST) picked.push({ kind, id });
    else ignored.push(asked);
  }
  return { picked, ignored };
}

/** The list with one more record, or the same where it is on it. */
export const added = (picked: readonly Picked[], one: Picked): Picked[] =>
  picked.some((other) => written(other) === written(one)) ? [...picked] : [...picked, one];

/** The list without a record. */
export const without = (picked: readonly Picked[], one: Picked): Picked[] =>
  picked.filter((other) => written(other) !== written(one));
