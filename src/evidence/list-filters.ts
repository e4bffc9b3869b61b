import { schemaOf } from '../kinds/columns.ts';
import { NAMED, type NamedKind } from '../kinds/named.ts';
import { wordsAt } from '../kinds/schema-leaves.ts';
import { choose, type Item, type Sorts, tally } from '../lib/filter.ts';
import { capital } from '../lib/typography.ts';
import { type FilterValue, type ListFilter, markOf } from './filter-values.ts';
import { COUNTED_APART, WORDED } from './worded-filters.ts';

/** A filter by a field with a few allowed words, as a kind declares it by the name of the field. */
function byField(kind: NamedKind, field: string): ListFilter {
  const schema = schemaOf(kind);
  const words = schema && wordsAt(schema, field);
  if (!words)
    throw new Error(
      `${kind} cannot be filtered by "${field}": it is no field with a list of words.`,
    );
  return {
    name: field,
    label: capital(field),
    of: (record: Record<string, unknown>) => String(record[field]),
    values: words.map((value) => ({ value, text: capital(value), mark: markOf(value) })),
  } as ListFilter<Record<string, unknown>>;
}

/** The ways to narrow the list of a kind: with words of their own, or by the fields that the kind declares. */
export const filtersOf = (kind: NamedKind): readonly ListFilter[] =>
  WORDED[kind] ?? (NAMED[kind].filters ?? []).map((field) => byField(kind, field));

/** Data attributes by which a row can be filtered. `part` is `item` for rows that are counted, `echo` for what follows them. */
export const filterData = (
  kind: NamedKind,
  record: object,
  part: 'item' | 'echo' = 'item',
): Record<string, string> => ({
  [`data-${part}`]: '',
  ...Object.fromEntries(
    filtersOf(kind).map(({ name, of }) => [`data-${name}`, of(record as never)]),
  ),
});

/** A filter as it is shown: its values that occur among some records, with how many have each. */
export interface ShownFilter {
  name: string;
  label: string;
  /** `counts` are those of each sort that is counted apart, or one number. */
  options: (FilterValue & { counts?: number[] })[];
}

/** Sorts of a kind that are never counted as one; undefined where all its records are of one sort. */
export const countedApart = (kind: NamedKind): Sorts | undefined => COUNTED_APART[kind];

/** Records as entries of a list that is filtered. */
export const itemsOf = (kind: NamedKind, records: readonly object[]): Item[] =>
  records.map((record) => ({
    values: Object.fromEntries(filtersOf(kind).map(({ name, of }) => [name, of(record as never)])),
    text: '',
  }));

/** The filters above a list of records. Values that no record has are left out. */
export function shownFilters(kind: NamedKind, shown: readonly object[]): ShownFilter[] {
  const items = itemsOf(kind, shown);
  return filtersOf(kind).map(({ name, label, values, counted }) => ({
    name,
    label,
    options: values
      .map((option) => ({
        ...option,
        counts: tally(items, choose({}, name, option.value), countedApart(kind)),
      }))
      .filter(({ counts }) => counts.some((count) => count > 0))
      .map(({ counts, ...option }) => (counted === false ? option : { ...option, counts })),
  }));
}
