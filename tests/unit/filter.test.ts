import { describe, expect, test } from 'vitest';
import { choose, matches, readChoice, unknownWords, writeChoice } from '../../src/lib/filter.ts';

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
    expect(unknownWords(['nobody', 'x'])).toContain('“nobody” and “x”');
  });

  test('are written, and what they do not own is kept', () => {
    expect(writeChoice({ kind: 'primary' }, filters)).toBe('?kind=primary');
    expect(writeChoice({ kind: 'primary' }, filters, '?theme=dark&publisher=cncf')).toBe(
      '?theme=dark&kind=primary',
    );
    expect(writeChoice({}, filters, '?kind=primary')).toBe('');
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
  const item = { values: { kind: 'primary', publisher: 'cncf' }, text: 'Cilium graduates, CNCF' };

  test('where every chosen value is its own', () => {
    expect(matches(item, {})).toBe(true);
    expect(matches(item, { kind: 'primary', publisher: 'cncf' })).toBe(true);
    expect(matches(item, { kind: 'primary', publisher: 'rustsec' })).toBe(false);
    expect(matches({ ...item, values: {} }, { kind: 'primary' })).toBe(false);
  });

  test('where every word searched for stands in its text, in any order and case', () => {
    expect(matches(item, { find: 'cncf  GRADUATES' })).toBe(true);
    expect(matches(item, { find: 'cncf leaves' })).toBe(false);
  });
});
