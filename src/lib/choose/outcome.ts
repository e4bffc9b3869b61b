import type { Status } from './data.ts';
import type { Need, Needs } from './state.ts';

/** What is asked of every option: a requirement with the status of each. */
export interface Asked {
  id: string;
  statuses: Readonly<Record<string, Status>>;
}

/** Statuses in the order in which they matter: what excludes an option, what nobody knows, what has a condition, what is met. */
export const STATUS_ORDER = [
  'not-met',
  'unknown',
  'met-with-conditions',
  'met',
] as const satisfies readonly Status[];

/** Word of every status. */
export const STATUS_WORDS = {
  met: 'Met',
  'met-with-conditions': 'With conditions',
  'not-met': 'Not met',
  unknown: 'Unknown',
} as const satisfies Record<Status, string>;

/** What the needs of a team say of one option: requirements by need and status. There is no score. */
export type Outcome = Readonly<Record<Need, Readonly<Record<Status, readonly string[]>>>>;

/** What the needs of a team say of an option. An unknown answer stays unknown: it excludes nothing and meets nothing. */
export function outcomeOf(option: string, asked: readonly Asked[], needs: Needs): Outcome {
  const group = (need: Need) =>
    Object.fromEntries(
      STATUS_ORDER.map((status) => [
        status,
        asked
          .filter(({ id, statuses }) => needs.get(id) === need && statuses[option] === status)
          .map(({ id }) => id),
      ]),
    ) as Record<Status, string[]>;
  return { must: group('must'), nice: group('nice') };
}

const count = (ids: readonly string[]): number => ids.length;

/** What the musts say of an option, in a few words. Wishes exclude nothing, so they are not counted here. */
export function outcomeWords({ must }: Outcome): string {
  const all = STATUS_ORDER.reduce((sum, status) => sum + count(must[status]), 0);
  if (all === 0) return 'Nothing must be met';
  const of = `${all === 1 ? 'the one must' : `${String(all)} musts`}`;
  if (count(must['not-met']) > 0)
    return all === 1
      ? 'Excluded by the one must'
      : `Excluded by ${String(count(must['not-met']))} of ${of}`;
  const parts = [
    count(must.unknown) > 0 ? `${String(count(must.unknown))} unknown` : '',
    count(must['met-with-conditions']) > 0
      ? `${String(count(must['met-with-conditions']))} with conditions`
      : '',
    count(must.met) > 0 ? `${String(count(must.met))} met` : '',
  ].filter(Boolean);
  return `Not excluded: of ${of} ${parts.join(', ')}`;
}

/** True where a must is not met. */
export const isExcluded = ({ must }: Outcome): boolean => must['not-met'].length > 0;
