import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/figures/output/to-csv.ts';
import { tableHtml } from '../../src/figures/output/to-html.ts';
import { toTable } from '../../src/figures/output/to-table.ts';
import type { Table } from '../../src/figures/spec.ts';

const table: Table = {
  columns: [
    { key: 'cluster', label: 'Cluster' },
    { key: 'change_percent', label: 'Change', unit: 'percent', decimals: 2, signed: true },
  ],
  rows: [
    ['Linkerd, "own" <b>', -6.7665],
    ['No mesh', null],
  ],
};

describe('the data table', () => {
  it('prints heads with units and numbers with their decimals', () => {
    expect(toTable(table)).toEqual({
      heads: [
        { text: 'Cluster', number: false },
        { text: 'Change, percent', number: true },
      ],
      rows: [
        [
          { text: 'Linkerd, "own" <b>', number: false },
          { text: '−6.77', number: true },
        ],
        [
          { text: 'No mesh', number: false },
          { text: '–', number: true },
        ],
      ],
    });
  });

  it('becomes CSV with keys first, quotes where needed and empty missing values', () => {
    expect(toCsv(table)).toBe(
      'cluster,change_percent\r\n"Linkerd, ""own"" <b>",-6.77\r\nNo mesh,\r\n',
    );
  });

  it('becomes HTML with heads of rows and columns, and no markup from the data', () => {
    const html = tableHtml(table, 'A & B');
    expect(html).toContain('<caption>A &#38; B</caption>');
    expect(html).toContain('<th scope="row">Linkerd, &#34;own&#34; &#60;b&#62;</th>');
    expect(html).toContain('<td class="number">−6.77</td>');
  });
});
