import { expect, test } from 'vitest';
import { toCsv } from '../../src/lib/csv.ts';

test('writes one line of names and one line per row', () => {
  expect(toCsv(['id', 'n', 'known'], [['a', -1.5, true]])).toBe('id,n,known\r\na,-1.5,true\r\n');
});

test('quotes what would break a line or a cell, and joins lists', () => {
  const csv = toCsv(['a', 'b', 'c', 'd'], [['x, y', 'say "no"', 'two\nlines', ['p', 'q']]]);
  expect(csv).toBe('a,b,c,d\r\n"x, y","say ""no""","two\nlines",p; q\r\n');
});

test('leaves unknown values empty', () => {
  expect(toCsv(['a', 'b'], [[null, []]])).toBe('a,b\r\n,\r\n');
});

test('keeps a spreadsheet from running text as a formula', () => {
  expect(toCsv(['a'], [['=SUM(A1)']])).toBe("a\r\n'=SUM(A1)\r\n");
  expect(toCsv(['a'], [['@x'], ['+1'], ['-1']])).toBe("a\r\n'@x\r\n'+1\r\n'-1\r\n");
});

test('refuses a row with a value too many or too few', () => {
  expect(() => toCsv(['a', 'b'], [['x']])).toThrow('1 values for 2 columns');
});

test('has no sign of print, which Excel garbles in a file without a mark', () => {
  expect(toCsv(['a'], [['1.12 – Ingress'], ['Linkerd’s'], ['\u22121']])).toBe(
    "a\r\n1.12 - Ingress\r\nLinkerd's\r\n'-1\r\n",
  );
});
