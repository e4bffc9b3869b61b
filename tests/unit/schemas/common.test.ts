import { describe, expect, test } from 'vitest';
import { id, isIsoDate, isoDay, shortText, url, wordCount } from '../../../src/schemas/common.ts';

describe('ids', () => {
  test.each(['a', 'a-b', 'CVE-2024-0001', 'v1.2', 'a_b', '2024'])('%s is one', (text) => {
    expect(id.safeParse(text).success).toBe(true);
  });
  test.each(['', '-a', 'a-', 'a--b', 'a b', 'a/b', 'ä', 'a#b', '../a'])('%j is none', (text) => {
    expect(id.safeParse(text).success).toBe(false);
  });
});

describe('dates', () => {
  test.each(['2024', '2024-05', '2024-05-22', '2024-02-29', '2024-12-31'])('%s is one', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });
  test.each([
    '24',
    '2024-13',
    '2024-00',
    '2024-5',
    '2023-02-29',
    '2024-04-31',
    '2024-05-00',
    '2024-05-22T10:00',
    '22-05-2024',
    '2024/05/22',
    'May 2024',
    '',
  ])('%j is none', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
  test('a day has a month and a day', () => {
    expect(isoDay.safeParse('2024-05-22').success).toBe(true);
    expect(isoDay.safeParse('2024-05').success).toBe(false);
    expect(isoDay.safeParse('2024-05-32').success).toBe(false);
  });
});

describe('addresses', () => {
  test.each(['https://example.com/', 'http://example.com/a?b=c#d'])('%s is one', (text) => {
    expect(url.safeParse(text).success).toBe(true);
  });
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,a',
    'file:///a',
    'ftp://example.com/',
    '//example.com/',
    '/a/',
    'example.com',
    'https://',
    '',
  ])('%j is none', (text) => {
    expect(url.safeParse(text).success).toBe(false);
  });
});

test('words are runs without white space', () => {
  expect(wordCount('')).toBe(0);
  expect(wordCount('  one\ntwo\tthree-four  five ')).toBe(4);
});

test('a short text has at most so many words, and at least one letter', () => {
  expect(shortText(2).safeParse('one two').success).toBe(true);
  expect(shortText(2).safeParse('one two three').success).toBe(false);
  expect(shortText(2).safeParse('').success).toBe(false);
});
