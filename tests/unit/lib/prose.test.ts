import { expect, test } from 'vitest';
import { measureProse, sentencesOf } from '../../../src/lib/prose.ts';

test('sentences end where a new one begins, not at every full stop', () => {
  expect(
    sentencesOf('It holds. "So it is." In 1.19.4 it came, vs. 1.18 e.g. Linkerd. ztunnel is new.'),
  ).toEqual([
    'It holds.',
    '"So it is."',
    'In 1.19.4 it came, vs. 1.18 e.g. Linkerd.',
    'ztunnel is new.',
  ]);
  expect(sentencesOf(' ')).toEqual([]);
});

test('counts words, numbers that are no names, connectives, long sentences and semicolons', () => {
  const long = `${'word '.repeat(30)}end.`;
  expect(
    measureProse([
      'HTTP/2 at layer 7 with p99, because of the 2024 page; 32 percent, so 1.19.',
      'Which means, if you look, little',
      long,
    ]),
  ).toEqual({
    words: 52,
    numbers: 2,
    connectives: 4,
    sentences: 3,
    long: [long],
    semicolons: 1,
  });
});
