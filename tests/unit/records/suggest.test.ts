import { describe, expect, test } from 'vitest';
import { nearest, suggestion, unknownId } from '../../../src/records/suggest.ts';

describe('nearest', () => {
  const known = ['supported', 'disputed', 'wrong', 'linkerd-docs-ha', 'id'];

  test.each([
    ['suported', 'supported'],
    ['disptued', 'disputed'],
    ['linkerd-docs-ah', 'linkerd-docs-ha'],
    ['wro', 'wrong'],
    ['wrongly', 'wrong'],
  ])('%s is taken for %s', (wrong, right) => {
    expect(nearest(wrong, known)).toBe(right);
  });

  test.each(['', 'x', 'completely-different', 'nope'])('nothing comes near "%s"', (wrong) => {
    expect(nearest(wrong, known)).toBeUndefined();
  });

  test('the nearer of two wins, whichever comes first', () => {
    expect(nearest('proxy-b', ['proxy-cd', 'proxy-c', 'proxy-de'])).toBe('proxy-c');
    expect(nearest('sourcs', ['source', 'sources'])).toBe('source');
  });
});

test('a remedy suggests a name, or else says what to do without one', () => {
  const rest = { none: 'Remove it.', near: 'Otherwise remove it.' };
  expect(suggestion('findings', ['finding'], rest)).toBe(
    'Did you mean "finding"? Otherwise remove it.',
  );
  expect(suggestion('findings', ['finding'], { none: 'Remove it.' })).toBe(
    'Did you mean "finding"?',
  );
  expect(suggestion('other', ['finding'], rest)).toBe('Remove it.');
});

test('an id that does not exist is told with the nearest that does', () => {
  const place = { file: 'content/facts.yaml', line: 3, field: 'claim' };
  expect(unknownId(place, 'one-tnth', ['one-tenth'], 'a claim')).toEqual({
    ...place,
    found: '"one-tnth", which does not exist',
    allowed: 'a claim',
    fix: 'Did you mean "one-tenth"? Otherwise add the record.',
  });
  expect(unknownId(place, '', ['one-tenth'], 'a claim')).toMatchObject({
    found: 'no id',
    fix: 'Correct the id, or add the record.',
  });
});
