import { describe, expect, test } from 'vitest';
import { claimJson } from '../../src/evidence/claim-export.ts';
import type { Evidence } from '../../src/evidence/join.ts';
import { tableOf } from '../../src/evidence/record-files/csv.ts';
import type { Records } from '../../src/kinds/index.ts';
import { toCsv } from '../../src/lib/csv.ts';
import { claim, source as make } from '../support/small-world.ts';

const address = (path: string) => `https://site.example/base${path}`;
const source: Evidence['source'] = (id) => make({ id });
const one = claim({
  quote: { text: 'A quotation', source: 'a' },
  seeAlso: ['two'],
  sources: [
    { id: 'a', supports: 'against' },
    { id: 'b', supports: 'for' },
    { id: 'c', supports: 'against' },
  ],
});

describe('the JSON of a claim', () => {
  const json = claimJson(one, { source }, address);

  test('keeps the record as it is and adds its address', () => {
    const { sources: _, ...record } = one;
    expect(json).toMatchObject(record);
    expect(json.url).toBe('https://site.example/base/claims/one/');
  });

  test('writes each source out, with its side and its interest', () => {
    expect(json.sources).toHaveLength(3);
    expect(json.sources[0]).toMatchObject({ ...source('a'), supports: 'against' });
  });
});

describe('the table of claims', () => {
  const records = { claims: [one, claim({ id: 'two' })] } as unknown as Records;
  const { columns, rows } = tableOf('claims', { records }, address);
  const cell = (column: string) => rows[0]?.[columns.indexOf(column)];

  test('has one row for each claim and one value for each column', () => {
    expect(rows.map(([id]) => id)).toEqual(['one', 'two']);
    expect(() => toCsv(columns, rows)).not.toThrow();
  });

  test('counts and names the sources on each side', () => {
    expect([cell('sources_for'), cell('sources_against'), cell('sources_context')]).toEqual([
      1, 2, 0,
    ]);
    expect(cell('source_ids_for')).toBe('b');
    expect(cell('source_ids_against')).toBe('a c');
  });
});
