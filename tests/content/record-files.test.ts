import { describe, expect, test } from 'vitest';
import { joinEvidence } from '../../src/evidence/join.ts';
import { tableOf } from '../../src/evidence/record-files/csv.ts';
import { CSV_FILES, JSON_FILES } from '../../src/evidence/record-files/index.ts';
import { jsonOf } from '../../src/evidence/record-files/json.ts';
import { recordsOf } from '../../src/evidence/record-files/records.ts';
import { KIND_NAMES, KINDS } from '../../src/kinds/index.ts';
import { toCsv } from '../../src/lib/csv.ts';
import { must, records } from './records.ts';

const address = (path: string): string => `https://site.example/base${path}`;
const evidence = joinEvidence(records, []);

test('every kind of record is published, but for texts of the home page and the registry of ids', () => {
  const published = new Set(
    [...JSON_FILES.values()].map((file) => ('document' in file ? file.document : file.records)),
  );
  const missing = KIND_NAMES.filter((name) => !published.has(name as never));
  // The list of caveats is part of its document.
  expect(missing.filter((name) => KINDS[name].file !== null)).toEqual([]);
  expect(missing).toEqual(['home', 'ids']);
});

describe.each([...CSV_FILES])('the file %s.csv', (_, name) => {
  const { columns, rows } = tableOf(name, evidence, address);

  test('holds every record once', () => {
    const ids = rows.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(
      recordsOf(name, records)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test('can be written, with names no column shares', () => {
    expect(() => toCsv(columns, rows)).not.toThrow();
    expect(columns.toSorted()).toEqual([...new Set(columns)].toSorted());
  });
});

test('each record leads to its row, and keeps what is written in it', () => {
  const source = must(records.sources[0], 'a source');
  const file = jsonOf({ records: 'sources' }, evidence, address) as { records: object[] };
  expect(file.records[0]).toEqual({
    ...source,
    entry: address(`/sources/${source.id[0]}/#${source.id}`),
  });
  const { columns, rows } = tableOf('features', evidence, address);
  const feature = must(records.features[0], 'a feature');
  const row = must(rows[0], 'a row');
  expect(row.at(-1)).toBe(address(`/facts/#feature-${feature.id}`));
  expect(row[columns.indexOf('cilium_status')]).toBe(feature.cilium.status);
});

test('a document is published as it is written', () => {
  expect(jsonOf({ document: 'governance' }, evidence, address)).toMatchObject({
    page: address('/governance/'),
    record: records.governance,
  });
});
