import { expect, test } from 'vitest';
import { checkMdxFile } from '../../../src/check/mdx.ts';
import { page } from '../../../src/schemas/article.ts';
import { folderWith } from '../../support/folder.ts';
import { KNOWN } from '../../support/known.ts';
import { bodyProblems, FILE, FIRST, HEAD } from '../../support/mdx.ts';
import { problem, read } from '../../support/problems.ts';

const ATTRIBUTE = 'an attribute that is not written as name="value"';
const QUOTES =
  'Use straight double quotes, and close them. One may have been left open in a line above.';
const BRACE = 'a brace { in the text, or in an attribute';
const NO_BRACE = 'Remove it. {num:…} is for the frontmatter; in the text use <Num id="…" />.';
const CLOSE = 'Write </Claim> in the same paragraph, or close it at once: <Claim … />.';
const NOT_CLOSED = '<Claim> that is not closed where it should be';

test.each([
  [0, '<Claim id="a-claim">words', NOT_CLOSED, CLOSE],
  [0, '<Claim id="a-claim">words\n\nmore</Claim>', NOT_CLOSED, CLOSE],
  [2, 'Words.\n\n<Claim id="a-claim">', NOT_CLOSED, CLOSE],
  [
    0,
    '<Claim id="a-claim">words</Clam>',
    '</Clam> where <Claim> is open',
    'Write </Claim>, or open <Clam> before it in the same paragraph.',
  ],
  [
    1,
    'words\n</Section>',
    'a closing tag for something that is not open',
    'Remove the tag, or open it before, in the same paragraph.',
  ],
  [0, 'It is {num:a-number}.', BRACE, NO_BRACE],
  [0, 'A { brace', BRACE, NO_BRACE],
  [1, '<Cite id={ />', BRACE, NO_BRACE],
  [0, '<Cite {id} />', BRACE, NO_BRACE],
  [
    1,
    'import Chart from',
    'a line that starts with import or export',
    'Remove the line; components are there without import.',
  ],
  [0, '<!-- a comment -->', 'a comment in <!-- -->', 'Write comments as {/* … */}.'],
  [0, '<https://example.com/>', 'an address in < >', 'Write [words](source:<id>).'],
  [0, '<Cite id=a-source />', ATTRIBUTE, QUOTES],
  [0, '<Cite id=“a-source” />', ATTRIBUTE, QUOTES],
  [0, 'a <= b', 'a < that does not begin a component', 'Write "less than" in words, or \\<.'],
  [0, 'a <b', 'a tag that is not closed', 'Close its quotes, then the tag with > or />.'],
  [0, 'a <b"c>', 'a tag that is not well-formed', 'Write <Name …>, </Name> or <Name … />.'],
  [0, '<Note / a>', 'a tag that is not well-formed', 'Write <Name …>, </Name> or <Name … />.'],
  [
    0,
    '<Note>a</Note a="b">',
    'a tag that is not well-formed',
    'Write <Name …>, </Name> or <Name … />.',
  ],
])('line %d of %j', (line, body, found, fix) => {
  expect(bodyProblems(`${body}\n`)).toEqual([
    problem(`${FILE}:${String(FIRST + line)}`, found, 'well-formed MDX', fix),
  ]);
});

test.each([
  '> '.repeat(5000),
  '- '.repeat(5000),
  '*'.repeat(5000),
  '['.repeat(5000),
  '<Note>'.repeat(5000),
])('marks without end (%#)', (marks) => {
  expect(bodyProblems(`Words.\n\n${marks}a\n`)).toEqual([
    problem(
      `${FILE}:${String(FIRST + 2)}`,
      'marks inside each other, a hundred deep or more',
      'well-formed MDX',
      'Remove what was pasted or repeated by mistake.',
    ),
  ]);
});

test('a table with long rules is not deep', () => {
  expect(bodyProblems(`| A |\n| ${'-'.repeat(200)} |\n| B |\n`)).toEqual([]);
});

test('an attribute left open is told where the parser notices, with a word of warning', () => {
  expect(bodyProblems('<Cite id="a-source />\n\n<Cite id="a-source" />\n')).toEqual([
    problem(`${FILE}:${String(FIRST + 2)}`, ATTRIBUTE, 'well-formed MDX', QUOTES),
  ]);
});

test('a fault of syntax does not hide faults of the frontmatter', () => {
  const text = `${HEAD.replace('kicker: A kicker\n', '')}{`;
  const found = read(checkMdxFile(folderWith({ [FILE]: text }), FILE, page, KNOWN));
  expect(found.map((p) => p.split('\n')[0])).toEqual([
    `${FILE}:2  kicker`,
    `${FILE}:${String(HEAD.split('\n').length - 1)}`,
  ]);
});
