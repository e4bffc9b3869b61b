import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkMdxFile } from '../../../src/check/mdx.ts';
import { difference } from '../../../src/schemas/article.ts';
import { folderWith } from '../../support/folder.ts';
import { KNOWN } from '../../support/known.ts';
import {
  minimalArticle,
  minimalBody,
  minimalCases,
  minimalDoubts,
  sectionWith,
  withField,
} from '../../support/minimal-records.ts';
import { read } from '../../support/problems.ts';

const FILE = 'content/differences/proxies.mdx';
const known = { ...KNOWN, ids: { ...KNOWN.ids, sources: new Set(['a-source', 'b-source']) } };

const PARTS = minimalBody;
const FARED = PARTS.at(-1) ?? '';

function problemsOf(
  parts: readonly string[],
  { path = 'number', value = 1 }: { path?: string; value?: unknown } = {},
): string[] {
  const front = stringify(withField(minimalArticle, path, value), { lineWidth: 0 });
  const text = `---\n${front}---\n\n${parts.join('\n\n')}\n`;
  return read(checkMdxFile(folderWith({ [FILE]: text }), FILE, difference, known));
}
const answerWith = (path: string, value: unknown): string[] => problemsOf(PARTS, { path, value });

test('a sound article has no problems', () => {
  expect(problemsOf(PARTS)).toEqual([]);
});

describe('the answer', () => {
  const sentence = (words: number): string => `${'word '.repeat(words - 1)}end.`;
  const Sentence = (words: number): string => sentence(words).replace('w', 'W');

  test('has at most 60 words, a number of a record counting as one', () => {
    const sixty = [20, 20, 20].map(Sentence).join(' ');
    expect(answerWith('answer', sixty)).toEqual([]);
    expect(answerWith('answer', sixty.replace('end', '{num:a-number as factor}'))).toEqual([]);
    expect(answerWith('answer', `${sixty} More.`)).toEqual([
      expect.stringMatching(/proxies\.mdx:7 {2}answer\n.*found {4}61 words\n.*at most 60 words/),
    ]);
  });

  test('has no sentence of more than 22 words, and names the one that has', () => {
    expect(answerWith('answer', `Short. ${Sentence(22)}`)).toEqual([]);
    expect(answerWith('answer', `Short. ${Sentence(23)}`)).toEqual([
      expect.stringContaining(`a sentence of 23 words: ${Sentence(23)}`),
    ]);
  });

  test('fills one screen with the lines for the reader and the confidence', () => {
    const you = [40, 40].map((words) => `If so, ${sentence(words)}`);
    expect(answerWith('you', you)).toEqual([]);
    expect(answerWith('confidence.reason', sentence(111))).toEqual([
      expect.stringContaining('found    122 words in answer, you and confidence'),
    ]);
  });

  test('holds at most two numbers and does not speak of the page', () => {
    const numbers = (count: number): string => 'On {num:a-number}. '.repeat(count).trim();
    expect(answerWith('answer', numbers(2))).toEqual([]);
    expect(answerWith('answer', numbers(3))).toEqual([
      expect.stringContaining('found    3 numbers in answer, you and confidence'),
    ]);
    expect(answerWith('you.0', 'If the 2024 page is right, take it.')).toEqual([
      expect.stringContaining('  you.0\n    found    words about the 2024 page'),
    ]);
  });
});

describe('the explanation', () => {
  test('is neither too short nor too long, and folds, evidence and tables are not counted', () => {
    const fold = (words: number): string =>
      `<Fold id="more" title="More">\n\n${'word '.repeat(words)}\n\n</Fold>`;
    expect(problemsOf([...PARTS, sectionWith('b', fold(500))])).toEqual([]);
    expect(
      problemsOf([...PARTS, sectionWith('b', `| A |\n| --- |\n| ${'word '.repeat(500)} |`)]),
    ).toEqual([]);
    expect(problemsOf([...PARTS, sectionWith('b', 'word '.repeat(400))])).toEqual([
      expect.stringMatching(/found {4}11\d\d words of explanation\n.*600 to 1000/),
    ]);
    expect(problemsOf(PARTS.with(1, sectionWith('b', 'Few words.')))).toEqual([
      expect.stringContaining('words of explanation'),
    ]);
  });

  test.each([
    ['Figure', PARTS.toSpliced(0, 1)],
    ['Cases', PARTS.with(2, sectionWith('two-cases', minimalDoubts))],
    ['Doubts', PARTS.with(2, sectionWith('two-cases', minimalCases))],
    ['Section since-2024', PARTS.toSpliced(3, 1)],
    ['Section how-the-page-fared', PARTS.toSpliced(4, 1)],
  ] as const)('has <%s>', (name, parts) => {
    expect(problemsOf(parts)).toEqual([expect.stringContaining(`found    no <${name}> (`)]);
  });

  test('has its parts in order', () => {
    const [picture = '', words = '', cases = '', ...rest] = PARTS;
    expect(problemsOf([words, cases, picture, ...rest])).toEqual([
      expect.stringMatching(
        /found {4}<Cases> before <Figure>[\s\S]*Move <Cases> behind <Figure>\./,
      ),
    ]);
  });

  test('grades the page in a section of the evidence', () => {
    expect(problemsOf(PARTS.with(4, FARED.replace(' layer="evidence"', '')))).toEqual([
      expect.stringContaining('found    no <Section how-the-page-fared>'),
    ]);
  });
});
