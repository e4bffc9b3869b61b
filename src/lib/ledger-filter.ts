/** The ways the ledger can be narrowed, in the order in which they stand in an address. */
export const FILTER_KEYS = ['verdict', 'difference', 'origin'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** What is chosen. A key that is not there does not narrow. */
export type LedgerFilter = Partial<Record<FilterKey, string>>;

/** What the ledger needs to know of a record to choose it. */
export type Filterable = Record<FilterKey, string>;

/** How many records are chosen: claims of the 2024 page, and points added by us. Never one sum. */
export interface LedgerCounts {
  page: number;
  added: number;
}

/**
 * Reads a filter from the query of an address. Values that are not `known` are left out and returned,
 * so that the page can say that it ignored them.
 */
export function readFilter(
  query: URLSearchParams,
  known: Record<FilterKey, readonly string[]>,
): { filter: LedgerFilter; unknown: string[] } {
  const asked = FILTER_KEYS.map((key) => ({ key, value: query.get(key) }));
  const isKnown = ({ key, value }: (typeof asked)[number]): boolean =>
    value !== null && known[key].includes(value);
  return {
    filter: Object.fromEntries(asked.filter(isKnown).map(({ key, value }) => [key, value])),
    unknown: asked.filter((item) => item.value && !isKnown(item)).map(({ value }) => String(value)),
  };
}

/** The query of an address for a filter, with its question mark; empty where nothing is chosen. */
export function filterQuery(filter: LedgerFilter): string {
  const query = new URLSearchParams(
    FILTER_KEYS.flatMap((key) => (filter[key] === undefined ? [] : [[key, filter[key]]])),
  ).toString();
  return query && `?${query}`;
}

/** The filter with one key set, or without it where the value is empty. */
export function withChoice(filter: LedgerFilter, key: FilterKey, value: string): LedgerFilter {
  const { [key]: _, ...rest } = filter;
  return value === '' ? rest : { ...rest, [key]: value };
}

/** True where a record has every value that the filter asks for. */
export const matches = (filter: LedgerFilter, record: Filterable): boolean =>
  FILTER_KEYS.every((key) => filter[key] === undefined || filter[key] === record[key]);

/** How many of the records a filter chooses. */
export function countMatches(filter: LedgerFilter, records: readonly Filterable[]): LedgerCounts {
  const chosen = records.filter((record) => matches(filter, record));
  const added = chosen.filter(({ origin }) => origin === 'added').length;
  return { page: chosen.length - added, added };
}

const NBSP = '\u00a0';
const count = (number: number, one: string, many: string): string =>
  `${String(number)}${NBSP}${number === 1 ? one : many}`;

/** "19 claims of the page, 4 added points": one part where the other is zero, "no record" where both are. */
export function countWords({ page, added }: LedgerCounts): string {
  const parts = [
    ...(page > 0 ? [count(page, 'claim of the page', 'claims of the page')] : []),
    ...(added > 0 ? [count(added, 'added point', 'added points')] : []),
  ];
  return parts.join(', ') || 'no record';
}

/** The line that tells how much is shown, out of how many records. */
export function shownWords(counts: LedgerCounts, total: number): string {
  const shown = counts.page + counts.added;
  const all = count(total, 'record', 'records');
  if (shown === 0) return `None of ${all}`;
  return `${shown === total ? 'All' : `${String(shown)} of`} ${all}: ${countWords(counts)}`;
}

/** What is said where nothing matches: the words of the filters, as the page names them. */
export const emptyWords = (words: readonly string[]): string =>
  words.length === 0
    ? 'There is no record.'
    : `No record matches ${words.map((word) => `“${word}”`).join(' and ')}${words.length > 1 ? ' together' : ''}.`;
