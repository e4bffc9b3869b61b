import { expect, test } from 'vitest';
import { checkKinds } from '../../../src/check/kinds.ts';
import { readRecords } from '../../../src/records/read.ts';
import { problem, read } from '../../support/problems.ts';

const { entries } = readRecords(process.cwd());

test('what the kinds of record declare is there', () => {
  expect(read(checkKinds({ entries }))).toEqual([]);
});

test('a review window that is missing, and one that no kind asks for, are told', () => {
  const reviews = entries.reviews.map((entry) =>
    entry.id === 'timeline' ? { ...entry, id: 'timelin', lineOf: () => 7 } : entry,
  );
  const [missing, unasked, ...rest] = read(checkKinds({ entries: { ...entries, reviews } }));
  expect(missing).toEqual(
    problem(
      'content/reviews.yaml',
      'no entry "timeline", the review window of events',
      'one entry for each review that the kinds of record in src/kinds name',
      'Did you mean "timelin"? Otherwise add the entry.',
    ),
  );
  expect(unasked).toContain('"timelin", which no kind of record names as its review');
  expect(rest).toEqual([]);
});
