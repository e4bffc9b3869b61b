import { describe, expect, test } from 'vitest';
import { numberText, twoDigits } from '../../../src/lib/prose-number.ts';

describe('a number in prose', () => {
  test.each([
    ['161.2 percent', '160 percent'],
    ['28.48 percent', '28 percent'],
    ['6.77 percent', '7 percent'],
    ['0.112 percent', '0.11 percent'],
    ['48.46 to 54.94 percent', '48 to 55 percent'],
    ['15.87 to 16.32 percent', '16 percent'],
    ['9.08 ms', '9.1 ms'],
    ['50.64 MiB', '51 MiB'],
    ['157.4456 requests/s', '160 requests/s'],
    ['10,000 requests/s', '10,000 requests/s'],
    ['6.75 times', '6.8 times'],
    ['99.6 percent', '100 percent'],
    ['below 20 percent in 2025', 'below 20 percent in 2025'],
    ['100 millicores of CPU and 20 MiB of memory', '100 millicores of CPU and 20 MiB of memory'],
  ])('%s is rounded to %s', (exact, prose) => {
    expect(numberText(exact)).toBe(prose);
    expect(numberText(exact, 'exact')).toBe(exact);
  });

  test.each(['2.20', '1.19.4', '912', '39 of 48', '1,024 connections', '13 months', '3 May 2022'])(
    '%s, a count, version or date, stays',
    (text) => {
      expect(numberText(text)).toBe(text);
    },
  );

  test.each([
    ['18 to 23 percent', 'about a fifth'],
    ['24 percent', 'about a quarter'],
    ['48.46 to 54.94 percent', 'about half'],
    ['48 to 52 percent', 'about half'],
    ['32 percent', 'about a third'],
    ['59.7 percent', undefined],
    ['10 to 30 percent', undefined],
    ['13 months', undefined],
  ])('%s as a fraction: %s', (exact, words) => {
    expect(numberText(exact, 'fraction')).toBe(words);
  });

  test.each([
    ['161.2 percent', '2.6 times'],
    ['10.2 percent', '1.1 times'],
    ['57 to 59 percent', '1.6 times'],
    ['236.7 percent', '3.4 times'],
    ['9.08 ms', undefined],
  ])('an increase of %s as a factor: %s', (exact, words) => {
    expect(numberText(exact, 'factor')).toBe(words);
  });

  test('two significant digits, with thousands grouped and no trailing zeros of precision', () => {
    expect([4_012, 0.384, 10.04, 0].map(twoDigits)).toEqual(['4,000', '0.38', '10', '0']);
  });
});
