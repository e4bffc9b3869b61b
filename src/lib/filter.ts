import { askedBy } from './asked.ts';
import { groupsOf } from './groups.ts';
import { grouped } from './numbers.ts';

/** A filter that a list offers: its short name in the address, and the values it knows. */
export interface Filter {
  name: string;
  values: readonly string[];
}

/** Values chosen, by name of the filter. A filter that is not set is left out. */
export type Choice = Readonly<Record<string, string>>;

/** Name of the parameter that holds the words searched for. */
export const SEARCH = 'find';

/** Reads a choice from the query of an address. Values that no filter knows are left out and returned. */
export function readChoice(
  query: string,
  filters: readonly Filter[],
): { choice: Choice; unknown: string[] } {
  const params = askedBy(query);
  const named = filters.flatMap(({ name, values }) => {
    const value = params.get(name);
    return value ? [{ name, value, known: values.includes(value) }] : [];
  });
  const words = params.get(SEARCH)?.trim();
  return {
    choice: Object.fromEntries([
      ...named.filter(({ known }) => known).map(({ name, value }) => [name, value]),
      ...(words ? [[SEARCH, words]] : []),
    ]),
    unknown: named.filter(({ known }) => !known).map(({ value }) => value),
  };
}

/** The query for a choice, in the order of the filters: "" where nothing is chosen. Parameters of others are kept. */
export function writeChoice(choice: Choice, filters: readonly Filter[], query = ''): string {
  const params = askedBy(query);
  for (const name of [...filters.map((filter) => filter.name), SEARCH]) {
    params.delete(name);
    const value = choice[name];
    if (value) params.set(name, value);
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** The choice with one filter set, or unset for an empty value. */
export function choose(choice: Choice, name: string, value: string): Choice {
  const rest = Object.fromEntries(Object.entries(choice).filter(([key]) => key !== name));
  return value ? { ...rest, [name]: value } : rest;
}

/** One entry of a list: its values by name of the filter, and its text, as `searchText` gives it. */
export interface Item {
  values: Readonly<Record<string, string | undefined>>;
  text: string;
}

/** A text as the search compares it: small letters, and the quotes and dashes that a keyboard has. */
export const searchText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-—−]/g, '-');

const wordsOf = (text: string): string[] => searchText(text).split(/\s+/).filter(Boolean);

/** Tells of an entry whether it has every chosen value and holds every word searched for, whatever their case and the form of quotes and dashes. */
export function matcher(choice: Choice): (item: Item) => boolean {
  const words = wordsOf(choice[SEARCH] ?? '');
  const chosen = Object.entries(choice).filter(([name]) => name !== SEARCH);
  return (item) =>
    chosen.every(([name, value]) => item.values[name] === value) &&
    words.every((word) => item.text.includes(word));
}

/** What is said of one thing and of several: "source", "sources". */
export type Noun = readonly [one: string, many: string];

/** Sorts of records that are counted apart, told by the value of a filter: one sum of them would say something wrong. */
export interface Sorts {
  by: string;
  sorts: readonly { value: string; noun: Noun }[];
}

/** How many entries match a choice: of each sort, or one number where all are of one sort. */
export function tally(items: readonly Item[], choice: Choice, apart?: Sorts): number[] {
  return countSorts(items.filter(matcher(choice)), apart);
}

function countSorts(found: readonly Item[], apart?: Sorts): number[] {
  if (!apart) return [found.length];
  return apart.sorts.map(
    ({ value }) => found.filter(({ values }) => values[apart.by] === value).length,
  );
}

/** How many entries each value of a filter would leave, the rest of a choice given: `tally` of them all in one go. */
export function tallies(
  items: readonly Item[],
  choice: Choice,
  name: string,
  apart?: Sorts,
): (value: string) => number[] {
  const found = items.filter(matcher(choose(choice, name, '')));
  const byValue = groupsOf(found, ({ values }) => values[name]);
  return (value) => countSorts(value ? (byValue.get(value) ?? []) : found, apart);
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** "19 claims of the page, 4 added points": only the sorts that there are; empty where there are none. */
export const sortWords = (counts: readonly number[], { sorts }: Sorts): string =>
  sorts
    .flatMap(({ noun: [one, many] }, i) => {
      const count = counts[i] ?? 0;
      return count > 0 ? `${grouped(count)}\u00a0${count === 1 ? one : many}` : [];
    })
    .join(', ');

/** How much of a list is shown: "12 of 116 records: 9 claims of the page, 3 added points". */
export function shownWords(
  counts: readonly number[],
  total: number,
  [, many]: Noun,
  apart?: Sorts,
): string {
  const shown = sum(counts);
  const part = shown === total ? '' : `${grouped(shown)} of `;
  const sorts = apart && sortWords(counts, apart);
  return `${part}${grouped(total)} ${many}${sorts ? `: ${sorts}` : ''}`;
}

/** What is said where nothing matches: the words of the filters, as the page names them. */
export const emptyWords = (words: readonly string[], [one]: Noun): string =>
  words.length === 0
    ? `There is no ${one}.`
    : `No ${one} matches ${words.map((word) => `“${word}”`).join(' and ')}${words.length > 1 ? ' together' : ''}.`;
