import { describe, expect, test } from 'vitest';
import {
  countMatches,
  countWords,
  emptyWords,
  filterQuery,
  matches,
  readFilter,
  shownWords,
  withChoice,
} from '../../src/lib/ledger-filter.ts';

const KNOWN = {
  verdict: ['wrong', 'supported'],
  difference: ['security'],
  origin: ['page', 'added'],
};
const read = (query: string) => readFilter(new URLSearchParams(query), KNOWN);
const record = (verdict: string, difference: string, origin: string) => ({
  verdict,
  difference,
  origin,
});
const RECORDS = [
  record('wrong', 'security', 'page'),
  record('supported', 'security', 'page'),
  record('supported', 'security', 'added'),
  record('supported', 'facts', 'added'),
];

describe('an address', () => {
  test('names a filter by each of its keys', () => {
    expect(read('?verdict=wrong&difference=security&origin=page')).toEqual({
      filter: { verdict: 'wrong', difference: 'security', origin: 'page' },
      unknown: [],
    });
    expect(read('')).toEqual({ filter: {}, unknown: [] });
  });

  test('that asks for something unknown keeps what is known and says what is not', () => {
    expect(read('?verdict=false&origin=added&other=x')).toEqual({
      filter: { origin: 'added' },
      unknown: ['false'],
    });
  });

  test('with an empty value asks for nothing', () => {
    expect(read('?verdict=')).toEqual({ filter: {}, unknown: [] });
  });

  test('has its keys in one order, whatever was chosen first, and none where nothing is chosen', () => {
    expect(filterQuery({ origin: 'page', verdict: 'wrong' })).toBe('?verdict=wrong&origin=page');
    expect(filterQuery({})).toBe('');
    expect(read(filterQuery({ difference: 'security', verdict: 'wrong' })).filter).toEqual({
      difference: 'security',
      verdict: 'wrong',
    });
  });
});

describe('a choice', () => {
  test('sets, replaces or takes out one key and leaves the others', () => {
    const both = withChoice({ verdict: 'wrong' }, 'difference', 'security');
    expect(both).toEqual({ verdict: 'wrong', difference: 'security' });
    expect(withChoice(both, 'verdict', 'supported')).toEqual({
      verdict: 'supported',
      difference: 'security',
    });
    expect(withChoice(both, 'verdict', '')).toEqual({ difference: 'security' });
  });

  test('does not change the filter it starts from', () => {
    const filter = { verdict: 'wrong' };
    withChoice(filter, 'verdict', '');
    expect(filter).toEqual({ verdict: 'wrong' });
  });
});

describe('matching', () => {
  test('takes only records that have every value asked for', () => {
    const filter = { verdict: 'supported', difference: 'security' };
    expect(RECORDS.map((one) => matches(filter, one))).toEqual([false, true, true, false]);
    expect(RECORDS.every((one) => matches({}, one))).toBe(true);
  });

  test('counts claims of the page and added points apart', () => {
    expect(countMatches({}, RECORDS)).toEqual({ page: 2, added: 2 });
    expect(countMatches({ verdict: 'supported' }, RECORDS)).toEqual({ page: 1, added: 2 });
    expect(countMatches({ verdict: 'wrong', origin: 'added' }, RECORDS)).toEqual({
      page: 0,
      added: 0,
    });
  });
});

describe('the words', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  test('name only what there is, in singular and plural', () => {
    expect(plain(countWords({ page: 1, added: 0 }))).toBe('1 claim of the page');
    expect(plain(countWords({ page: 19, added: 1 }))).toBe('19 claims of the page, 1 added point');
    expect(plain(countWords({ page: 0, added: 2 }))).toBe('2 added points');
    expect(countWords({ page: 0, added: 0 })).toBe('no record');
  });

  test('tell all, some and none apart', () => {
    expect(plain(shownWords({ page: 2, added: 2 }, 4))).toMatch(/^All 4 records: 2 claims/);
    expect(plain(shownWords({ page: 1, added: 2 }, 4))).toMatch(/^3 of 4 records: 1 claim of/);
    expect(plain(shownWords({ page: 0, added: 0 }, 4))).toBe('None of 4 records');
  });

  test('of an empty list name the filters', () => {
    expect(emptyWords(['Wrong', 'Security'])).toBe(
      'No record matches “Wrong” and “Security” together.',
    );
    expect(emptyWords(['Wrong'])).toBe('No record matches “Wrong”.');
  });
});
