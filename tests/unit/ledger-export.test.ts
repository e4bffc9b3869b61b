import { describe, expect, test } from 'vitest';
import { claimJson } from '../../src/evidence/claim-export.ts';
import { tableOf } from '../../src/evidence/record-files/csv.ts';
import { toCsv } from '../../src/lib/csv.ts';
import { must, records } from './numbers-fixture.ts';

const address = (path: string) => `https://site.example/base${path}`;
const source = (id: string) =>
  must(
    records.sources.find((one) => one.id === id),
    id,
  );

describe('the JSON of a claim', () => {
  const claim = must(
    records.claims.find(({ quote, seeAlso }) => quote && seeAlso),
    'a claim with a quotation and a related claim',
  );
  const json = claimJson(claim, { source }, address);

  test('keeps the record as it is and adds its address', () => {
    const { sources: _, ...record } = claim;
    expect(json).toMatchObject(record);
    expect(json.url).toBe(`https://site.example/base/claims/${claim.id}/`);
  });

  test('writes each source out, with its side and its interest', () => {
    expect(json.sources).toHaveLength(claim.sources.length);
    const [first] = json.sources;
    const { id, supports } = must(claim.sources[0], 'a source');
    const { title, publisher, date, kind, read, url } = source(id);
    expect(first).toMatchObject({ id, supports, title, publisher, date, kind, read, url });
  });
});

describe('the table of claims', () => {
  const { columns, rows } = tableOf('claims', { records }, address);
  const cell = (row: number, column: string) => rows[row]?.[columns.indexOf(column)];

  test('has one row for each claim and one value for each column', () => {
    expect(rows.map(([id]) => id).toSorted()).toEqual(
      records.claims.map(({ id }) => id).toSorted(),
    );
    expect(() => toCsv(columns, rows)).not.toThrow();
  });

  test('counts and names the sources on each side', () => {
    for (const claim of records.claims) {
      const row = rows.findIndex(([id]) => id === claim.id);
      for (const side of ['for', 'against', 'context'] as const) {
        const ids = claim.sources.filter(({ supports }) => supports === side).map(({ id }) => id);
        expect(cell(row, `sources_${side}`)).toBe(ids.length);
        expect(cell(row, `source_ids_${side}`)).toBe(ids.join(' '));
      }
    }
  });
});
