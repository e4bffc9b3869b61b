import { expect, test } from 'vitest';
import { readLooksArguments } from '../../../scripts/looks/read-arguments.ts';

test('takes the site in dist where none is named to compare', () => {
  expect(readLooksArguments(['--before', 'old'])).toEqual({
    before: 'old',
    after: 'dist',
    rest: [],
  });
});

test('hands on to Playwright what is not its own', () => {
  expect(readLooksArguments(['-g', 'claims', '--after', 'new', '--project=print'])).toEqual({
    before: undefined,
    after: 'new',
    rest: ['-g', 'claims', '--project=print'],
  });
});

test('asks for the folder that an option lacks', () => {
  expect(() => readLooksArguments(['--before', '--after', 'new'])).toThrow(
    '--before lacks the folder of a built site',
  );
});
