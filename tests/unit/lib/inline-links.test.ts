import { expect, test } from 'vitest';
import { pieces, wordsOf } from '../../../src/lib/inline-links.ts';

test('a text is cut at its links', () => {
  expect(pieces('See [the record](/claims/) and [its end](#end).')).toEqual([
    { words: 'See ' },
    { words: 'the record', target: '/claims/' },
    { words: ' and ' },
    { words: 'its end', target: '#end' },
    { words: '.' },
  ]);
  expect(pieces('[All](/)')).toEqual([{ words: 'All', target: '/' }]);
  expect(pieces('No link [here] (really).')).toEqual([{ words: 'No link [here] (really).' }]);
});

test('the words of a text are what a reader reads', () => {
  expect(wordsOf('See [the record](/claims/2024/).')).toBe('See the record.');
});
