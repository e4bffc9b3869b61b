import { describe, expect, test } from 'vitest';
import { checkCases } from '../../../src/check/cases.ts';
import { parseMdx } from '../../../src/records/mdx-outline.ts';
import { minimalCases } from '../../support/minimal-records.ts';
import { problem, read } from '../../support/problems.ts';

const FILE = 'content/differences/proxies.mdx';
const problemsOf = (text: string): string[] => read(checkCases(parseMdx(text), FILE));
const at = (line: number, found: string, allowed: string, fix: string): string[] => [
  problem(`${FILE}:${String(line)}`, found, allowed, fix),
];
const LIST = 'one list of 3 or 4 items, 1. _Run-in head._ Text';
/** The smallest cases, the list of Linkerd in lines 5 to 7, with an edit. */
const edited = (from: string | RegExp, to: string): string[] => {
  const text = minimalCases.replace(from, to);
  expect(text).not.toBe(minimalCases);
  return problemsOf(text);
};
const FIRST = '1. _Head._ Words of a case that is made in ten of them.';

test('two sound cases have no problems', () => {
  expect(problemsOf(minimalCases)).toEqual([]);
});

test('a side that is missing', () => {
  expect(edited(/\n<Case side="cilium">[\s\S]*<\/Case>\n/, '')).toEqual(
    at(
      1,
      'no <Case side="cilium">',
      'the case for each side, once',
      'Add it; docs/authoring.md says what belongs in it.',
    ),
  );
});

test('words between the cases', () => {
  expect(edited('<Case side="linkerd">', 'So it is.\n\n<Case side="linkerd">')).toEqual(
    at(
      3,
      '“So it is.” between the cases',
      '<Case side="linkerd"> and <Case side="cilium">, and nothing else',
      'Move it into one of the two, or out of <Cases>.',
    ),
  );
});

describe('the list of a case', () => {
  test.each([
    ['words before it', `Words.\n\n${FIRST}`, 'Words.Head. Words of a case that is made…'],
    ['bullets', FIRST.replace('1.', '-'), 'Head. Words of a case that is made in te…'],
  ])('with %s', (_, first, words) => {
    expect(edited(FIRST, first)).toEqual(
      at(
        3,
        `<Case> around “${words}”`,
        LIST,
        'Write the case as one numbered list, with nothing before or behind it.',
      ),
    );
  });

  test('of two, and of five', () => {
    expect(edited(`${FIRST}\n`, '')).toEqual(
      at(5, 'a list of 2', LIST, 'Add what its maintainers would say.'),
    );
    expect(edited(FIRST, `${FIRST}\n${FIRST}\n${FIRST}`)).toEqual(
      at(5, 'a list of 5', LIST, 'Keep the strongest.'),
    );
  });

  test('with an item without a head', () => {
    expect(edited('_Head._', 'Head.')).toEqual(
      at(
        5,
        'the item “Head. Words of a case that is made in te…” without a run-in head',
        'items that begin with their point in italics, _Run-in head._',
        'Begin it with the point in a few words, _like this._',
      ),
    );
  });

  test('with an item too short or too long', () => {
    const allowed = '10 to 40 words, with the head';
    expect(
      edited('_Head._ Words of a case that is made in ten of them.', '_Head._ Words.'),
    ).toEqual(at(5, '2 words in the item “Head. Words.”', allowed, 'Say what it rests on.'));
    expect(edited('them.', `them${' word'.repeat(29)}.`)).toEqual(
      at(
        5,
        '41 words in the item “Head. Words of a case that is made in te…”',
        allowed,
        'Shorten it.',
      ),
    );
  });
});
