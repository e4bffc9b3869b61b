import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import {
  figureMarkdown,
  htmlTable,
  markdownTable,
  tabbedTable,
} from '../../../src/lib/table-text.ts';
import { wordsIn } from '../../support/read-markdown';

const table = {
  heads: ['What', 'Size, ms'],
  rows: [
    ['a|b', '1.5'],
    ['<c> *d*', '2'],
  ],
};

describe('a table to take along', () => {
  it('reads in Markdown as it was printed, whatever signs it holds', () => {
    const tree = unified().use(remarkParse).use(remarkGfm).parse(markdownTable(table));
    const [only] = tree.children;
    if (only?.type !== 'table') throw new Error('no table');
    expect(only.children.map((row) => row.children.map(wordsIn))).toEqual([
      table.heads,
      ...table.rows,
    ]);
  });

  it('falls into cells in a spreadsheet', () => {
    expect(tabbedTable({ heads: ['a'], rows: [['b\nc']] })).toBe('a\nb c');
    expect(
      tabbedTable(table)
        .split('\n')
        .map((line) => line.split('\t').length),
    ).toEqual([2, 2, 2]);
  });

  it('is plain HTML without markup of its own words', () => {
    expect(htmlTable(table)).toContain('<td>&#60;c&#62; *d*</td>');
  });

  it('names the figure and where it comes from', () => {
    const figure = {
      title: 'A [b]',
      conditions: 'c',
      source: 'Source: d.',
      address: 'https://x.example/',
    };
    const text = figureMarkdown(figure, table);
    const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
    expect(wordsIn(tree)).toContain('A [b]');
    expect(text).toContain('https://x.example/');
    expect(text).toContain('Source: d.');
  });
});
