import { describe, expect, test } from 'vitest';
import {
  type Choice,
  choose,
  emptyWords,
  type Item,
  matcher,
  readChoice,
  type Sorts,
  searchText,
  shownWords,
  tallies,
  tally,
  writeChoice,
} from '../../src/lib/filter.ts';

const filters = [
  { name: 'kind', values: ['primary', 'academic'] },
  { name: 'publisher', values: ['cncf', 'rustsec'] },
];

describe('filters in the address', () => {
  test('are read, and values that no filter knows are named', () => {
    expect(readChoice('?kind=academic&publisher=nobody&other=1', filters)).toEqual({
      choice: { kind: 'academic' },
      unknown: ['nobody'],
    });
    expect(readChoice('', filters)).toEqual({ choice: {}, unknown: [] });
    expect(readChoice('?find=%20mtls%20&kind=', filters).choice).toEqual({ find: 'mtls' });
  });

  test('are written, and what they do not own is kept', () => {
    expect(writeChoice({ kind: 'primary' }, filters)).toBe('?kind=primary');
    expect(writeChoice({ kind: 'primary' }, filters, '?theme=dark&publisher=cncf')).toBe(
      '?theme=dark&kind=primary',
    );
    expect(writeChoice({}, filters, '?kind=primary')).toBe('');
  });

  test('stand in one order, whatever was chosen first', () => {
    expect(writeChoice({ publisher: 'cncf', kind: 'primary' }, filters, '?publisher=cncf')).toBe(
      '?kind=primary&publisher=cncf',
    );
  });

  test('come back as they went', () => {
    const choice = { kind: 'academic', publisher: 'rustsec', find: 'h2 & streams' };
    expect(readChoice(writeChoice(choice, filters), filters).choice).toEqual(choice);
  });
});

test('choosing sets one filter, and an empty value unsets it', () => {
  expect(choose({ kind: 'primary' }, 'publisher', 'cncf')).toEqual({
    kind: 'primary',
    publisher: 'cncf',
  });
  expect(choose({ kind: 'primary' }, 'kind', 'academic')).toEqual({ kind: 'academic' });
  expect(choose({ kind: 'primary' }, 'kind', '')).toEqual({});
});

describe('an entry matches', () => {
  const isMatch = (of: Item, choice: Choice): boolean => matcher(choice)(of);
  const item = {
    values: { kind: 'primary', publisher: 'cncf' },
    text: searchText('Cilium graduates, CNCF'),
  };

  test('where every chosen value is its own', () => {
    expect(isMatch(item, {})).toBe(true);
    expect(isMatch(item, { kind: 'primary', publisher: 'cncf' })).toBe(true);
    expect(isMatch(item, { kind: 'primary', publisher: 'rustsec' })).toBe(false);
    expect(isMatch({ ...item, values: {} }, { kind: 'primary' })).toBe(false);
  });

  test('where every word searched for stands in its text, in any order and case', () => {
    expect(isMatch(item, { find: 'cncf  GRADUATES' })).toBe(true);
    expect(isMatch(item, { find: 'cncf leaves' })).toBe(false);
  });

  test('whatever the form of quotes and dashes, typed or printed', () => {
    const text = searchText('Linkerd’s “edge” release 2.1–2.3');
    for (const find of ["linkerd's", 'Linkerd’s', '"edge"', '2.1-2.3', '2.1–2.3'])
      expect(isMatch({ values: {}, text }, { find }), find).toBe(true);
  });
});

test('what each value of a filter leaves is counted in one go as it is one by one', () => {
  const values = ['a', 'b', 'c'];
  const items = values.flatMap((kind) =>
    values.flatMap((status) =>
      ['page', 'added'].map((origin) => ({
        values: { kind, status, origin },
        text: kind + status,
      })),
    ),
  );
  const apart: Sorts = {
    by: 'origin',
    sorts: [
      { value: 'page', noun: ['claim', 'claims'] },
      { value: 'added', noun: ['added point', 'added points'] },
    ],
  };
  for (const choice of [{}, { kind: 'a' }, { kind: 'b', status: 'c' }, { find: 'ab' }])
    for (const name of ['kind', 'status']) {
      const count = tallies(items, choice, name, apart);
      for (const value of ['', ...values, 'nothing'])
        expect(count(value)).toEqual(tally(items, choose(choice, name, value), apart));
    }
});

test('an address is read whose ampersands were written as in HTML', () => {
  const filters = [
    { name: 'verdict', values: ['wrong'] },
    { name: 'difference', values: ['security'] },
  ];
  expect(readChoice('?verdict=wrong&amp;difference=security', filters).choice).toEqual({
    verdict: 'wrong',
    difference: 'security',
  });
});

describe('entries of two sorts', () => {
  const entry = (verdict: string, origin: string) => ({ values: { verdict, origin }, text: '' });
  const entries = [
    entry('wrong', 'page'),
    entry('supported', 'page'),
    entry('supported', 'added'),
    entry('supported', 'added'),
  ];
  const apart = {
    by: 'origin',
    sorts: [
      { value: 'page', noun: ['claim', 'claims'] },
      { value: 'added', noun: ['added point', 'added points'] },
    ],
  } as const;
  const noun = ['record', 'records'] as const;
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  test('are counted apart', () => {
    expect(tally(entries, {}, apart)).toEqual([2, 2]);
    expect(tally(entries, { verdict: 'supported' }, apart)).toEqual([1, 2]);
    expect(tally(entries, { verdict: 'wrong', origin: 'added' }, apart)).toEqual([0, 0]);
    expect(tally(entries, { verdict: 'supported' })).toEqual([3]);
  });

  test('are told by their nouns, where there are any', () => {
    expect(plain(shownWords([2, 2], 4, noun, apart))).toBe('4 records: 2 claims, 2 added points');
    expect(plain(shownWords([1, 0], 4, noun, apart))).toBe('1 of 4 records: 1 claim');
    expect(shownWords([0, 0], 4, noun, apart)).toBe('0 of 4 records');
    expect(shownWords([3], 1200, noun)).toBe('3 of 1,200 records');
  });
});

test('an empty list names the filters that leave nothing', () => {
  const noun = ['record', 'records'] as const;
  expect(emptyWords(['Wrong', 'Security'], noun)).toBe(
    'No record matches “Wrong” and “Security” together.',
  );
  expect(emptyWords(['Wrong'], noun)).toBe('No record matches “Wrong”.');
});
