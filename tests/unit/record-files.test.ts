import { describe, expect, test } from 'vitest';
import { RECORD_FILES } from '../../src/evidence/record-files/index.ts';
import { toCsv } from '../../src/lib/csv.ts';
import { must, records } from './numbers-fixture.ts';

const address = (path: string): string => `https://site.example/base${path}`;
const counts = {
  facts: records.facts.length,
  features: records.features.length,
  sources: records.sources.length,
  timeline: records.events.length,
  advisories: records.advisories.length,
};

describe.each(Object.keys(RECORD_FILES) as (keyof typeof RECORD_FILES)[])(
  'the files of %s',
  (name) => {
    const file = RECORD_FILES[name];

    test('hold every record once', () => {
      expect(file.json(records, address)).toHaveLength(counts[name]);
      expect(file.rows(records, address)).toHaveLength(counts[name]);
      const ids = file.rows(records, address).map(([id]) => id);
      expect(new Set(ids).size).toBe(counts[name]);
    });

    test('can be written as CSV, with names no column shares', () => {
      expect(() => toCsv(file.columns, file.rows(records, address))).not.toThrow();
      expect(new Set(file.columns).size).toBe(file.columns.length);
    });
  },
);

test('each record leads to its row, and keeps what is written in it', () => {
  const source = must(records.sources[0], 'a source');
  expect(RECORD_FILES.sources.json(records, address)[0]).toEqual({
    ...source,
    entry: address(`/sources/#${source.id}`),
  });
  const row = must(RECORD_FILES.features.rows(records, address)[0], 'a row');
  const feature = must(records.features[0], 'a feature');
  expect(row.at(-1)).toBe(address(`/facts/#feature-${feature.id}`));
  expect(row[RECORD_FILES.features.columns.indexOf('cilium_status')]).toBe(feature.cilium.status);
});
