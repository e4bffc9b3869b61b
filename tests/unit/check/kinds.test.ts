import { expect, test } from 'vitest';
import { checkKinds } from '../../../src/check/kinds.ts';
import { KIND_NAMES, KINDS, type KindName } from '../../../src/kinds/index.ts';
import type { Entry } from '../../../src/records/entries.ts';
import { problem, read } from '../../support/problems.ts';

type Entries = Record<KindName, Entry[]>;

/** One entry for each review that a kind names. */
const reviews = [...new Set(KIND_NAMES.flatMap((name) => KINDS[name].review ?? []))].map((id) => ({
  id,
  file: 'content/reviews.yaml',
  data: { id },
  lineOf: () => 7,
}));
const withReviews = (list: unknown) => ({ entries: { reviews: list } as unknown as Entries });

test('a review for each window that a kind names is enough', () => {
  expect(read(checkKinds(withReviews(reviews)))).toEqual([]);
});

test('a review window that is missing, and one that no kind asks for, are told', () => {
  const misspelled = reviews.map((entry) =>
    entry.id === 'timeline' ? { ...entry, id: 'timelin', data: { id: 'timelin' } } : entry,
  );
  const [missing, unasked, ...rest] = read(checkKinds(withReviews(misspelled)));
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
