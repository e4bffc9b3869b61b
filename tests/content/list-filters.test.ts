import { describe, expect, test } from 'vitest';
import { filterSheet } from '../../src/evidence/filter-sheet.ts';
import { filterData, filtersOf, shownFilters } from '../../src/evidence/list-filters.ts';
import { recordsOf } from '../../src/evidence/record-files/records.ts';
import { narrowedPath } from '../../src/kinds/addresses.ts';
import { NAMED_KINDS } from '../../src/kinds/named.ts';
import { records } from './records.ts';

const filtered = NAMED_KINDS.filter((kind) => filtersOf(kind).length > 0);
const sheet = filterSheet();

describe('the filters of every kind', () => {
  test('know the value of every record', () => {
    const unknown = filtered.flatMap((kind) =>
      filtersOf(kind).flatMap(({ name, of, values }) =>
        recordsOf(kind, records)
          .filter((record) => !values.some(({ value }) => value === of(record as never)))
          .map(({ id }) => `${kind} ${id}: ${name}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  test('offer only values that some record has, each with a rule or a page that works without script', () => {
    for (const kind of filtered) {
      const items = recordsOf(kind, records);
      for (const { name, options } of shownFilters(kind, items)) {
        expect(options.length, `${kind} ${name}`).toBeGreaterThan(1);
        for (const { value } of options) {
          expect(items.some((item) => filterData(kind, item)[`data-${name}`] === value)).toBe(true);
          if (narrowedPath(kind, name, value) === undefined)
            expect(sheet).toContain(`:has(#only-${name}-${value}:target)`);
        }
      }
    }
  });
});
