import { askedBy } from '../asked.ts';

/** How much a requirement counts for a team. */
export type Need = 'must' | 'nice';
export const NEEDS: readonly Need[] = ['must', 'nice'];

/** What a team ticked, by the id of the requirement. A requirement that is not needed is left out. */
export type Needs = ReadonlyMap<string, Need>;

/** Name of the parameter that narrows the list to what is ticked. */
const SHOW = 'show';
const MINE = 'mine';

/** A choice as it stands in an address. */
export interface ChoiceState {
  needs: Needs;
  /** true = only what is ticked is shown. */
  mine: boolean;
}

/** Ids in a list of an address, which are apart by spaces or commas. */
export const idsIn = (values: readonly string[]): string[] =>
  values.flatMap((value) => value.split(/[\s,]+/)).filter(Boolean);

/** Reads a choice from a query: `?must=a+b&nice=c`. What it does not know, or finds a second time, is left out and returned. */
export function readState(
  query: string,
  known: ReadonlySet<string>,
): { state: ChoiceState; ignored: string[] } {
  const params = askedBy(query);
  const needs = new Map<string, Need>();
  const ignored: string[] = [];
  for (const need of NEEDS)
    for (const id of new Set(idsIn(params.getAll(need)))) {
      if (known.has(id) && !needs.has(id)) needs.set(id, need);
      else ignored.push(id);
    }
  const show = params.getAll(SHOW);
  ignored.push(...show.filter((value) => value !== MINE));
  return { state: { needs, mine: show.includes(MINE) && needs.size > 0 }, ignored };
}

/** A query value in which ids stay readable: they need no escapes, and the space between them is a plus sign. */
const listed = (name: string, ids: readonly string[]): string =>
  ids.length > 0 ? `${name}=${ids.join('+')}` : '';

/** The query of a choice, ids in the order in which they are asked: "" where nothing is ticked. Parameters of others are kept. */
export function writeState(
  { needs, mine }: ChoiceState,
  order: readonly string[],
  query = '',
): string {
  const others = askedBy(query);
  for (const name of [...NEEDS, SHOW]) others.delete(name);
  const parts = [
    ...NEEDS.map((need) =>
      listed(
        need,
        order.filter((id) => needs.get(id) === need),
      ),
    ),
    mine && needs.size > 0 ? `${SHOW}=${MINE}` : '',
    others.toString(),
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The same needs with one of them changed; undefined takes it back. */
export function withNeed(needs: Needs, id: string, need: Need | undefined): Needs {
  const next = new Map(needs);
  if (need) next.set(id, need);
  else next.delete(id);
  return next;
}
