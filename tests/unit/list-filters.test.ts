import { describe, expect, test } from 'vitest';
import { filterSheet } from '../../src/evidence/filter-sheet.ts';
import { filterData, filtersOf, shownFilters } from '../../src/evidence/list-filters.ts';
import { recordsOf } from '../../src/evidence/record-files/records.ts';
import { NAMED_KINDS } from '../../src/kinds/named.ts';
import { must, records } from './numbers-fixture.ts';

const filtered = NAMED_KINDS.filter((kind) => filtersOf(kind).length > 0);
const sheet = filterSheet();

describe.each(filtered)('the filters of %s', (kind) => {
  const items = recordsOf(kind, records);

  test('know the value of every record', () => {
    for (const { name, of, values } of filtersOf(kind)) {
      const unknown = items.filter(
        (record) => !values.some(({ value }) => value === of(record as never)),
      );
      expect(
        unknown.map(({ id }) => id),
        name,
      ).toEqual([]);
    }
  });

  test('offer only values that some record has, each with a rule that works without script', () => {
    for (const { name, options } of shownFilters(kind, items)) {
      expect(options.length, name).toBeGreaterThan(1);
      for (const { value } of options) {
        expect(items.some((item) => filterData(kind, item)[`data-${name}`] === value)).toBe(true);
        expect(sheet).toContain(`:has(#only-${name}-${value}:target)`);
      }
    }
  });
});

test('counts stand beside values, but not where they would add up what must not be added', () => {
  const [project, severity] = shownFilters('advisories', records.advisories);
  const linkerd = must(project, 'projects').options[0];
  expect(linkerd).toMatchObject({
    value: 'linkerd',
    count: records.advisories.filter((row) => row.project === 'linkerd').length,
  });
  expect(must(severity, 'severities').options.every((option) => !('count' in option))).toBe(true);
});
