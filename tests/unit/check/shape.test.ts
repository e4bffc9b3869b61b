import { describe, expect, test } from 'vitest';
import { FILE, HEAD, wholeProblems } from '../../support/mdx.ts';
import { problem } from '../../support/problems.ts';

const TOP = HEAD.split('\n').length;
const OPEN = '<Section id="one" title="A title">\n\n';
const CLOSE = '\n\n</Section>\n';
const inSection = (body: string): string[] => wholeProblems(OPEN + body + CLOSE);

describe('headings outside their place', () => {
  const allowed = 'the titles of <Section> and <Fold>, which have ids and stand in the contents';
  const fix = 'Write <Section id="…" title="…">, or begin a paragraph with the words.';

  test.each([1, 2, 4])('level %i, in a section and outside', (depth) => {
    const hashes = '#'.repeat(depth);
    const found = `a heading, ${hashes} A heading`;
    expect(inSection(`${hashes} A heading\n\nText.`)).toEqual([
      problem(`${FILE}:${String(TOP + 2)}`, found, allowed, fix),
    ]);
    expect(wholeProblems(`${hashes} A heading\n`)).toEqual([
      problem(`${FILE}:${String(TOP)}`, found, allowed, fix),
    ]);
  });
});

describe('what stands at the top level', () => {
  test('a text outside the sections', () => {
    expect(
      wholeProblems(`${OPEN}Text.${CLOSE}\nA text behind the last section, which is long.\n`),
    ).toEqual([
      problem(
        `${FILE}:${String(TOP + 6)}`,
        'a text outside a section: A text behind the last section, which is…',
        'sections at the top level, with everything else inside them',
        'Move it into the section before or after it, or open a <Section id="…" title="…">.',
      ),
    ]);
  });

  test('a component outside the sections', () => {
    expect(wholeProblems('<VerdictDefinitions />\n')[0]).toContain(
      'found    <VerdictDefinitions> outside a section\n',
    );
  });

  test('remarks are fine', () => {
    expect(wholeProblems(`{/* A remark. */}\n\n${OPEN}Text.${CLOSE}`)).toEqual([]);
  });

  test('a section inside a section', () => {
    expect(inSection('<Section id="two" title="Inner">\n\nText.\n\n</Section>')).toEqual([
      problem(
        `${FILE}:${String(TOP + 2)}`,
        '<Section> inside <Section>',
        '<Section> at the top level, side by side with the others',
        'Move it there, or use what docs/authoring.md has for this place.',
      ),
    ]);
  });
});

test('bold words', () => {
  expect(inSection('Text.\n\nThis is **very** sure.')).toEqual([
    problem(
      `${FILE}:${String(TOP + 4)}`,
      'bold words, **very**',
      'plain text, and italics where they are needed',
      'Take the stars away; what matters most stands first.',
    ),
  ]);
});

describe('Markdown that the site has no use for', () => {
  test.each([
    ['~~Struck~~ words.', 'struck words, ~~Struck~~'],
    ['Words.[^a]\n\n[^a]: A note.', 'a footnote, [^a]'],
    ['Words.\n\n***\n\nWords.', 'a rule across the page'],
    ['- [ ] Words.', 'a box to tick, before “Words.”'],
    ['Words.\n\n[a]: /claims/', 'an address apart from its link, [a]: /claims/'],
  ])('%j', (body, found) => {
    expect(inSection(body)[0]).toContain(`found    ${found}\n`);
  });
});

test.each([
  ['| A | B |\n| - | - |\n| C |', 'cells in the row “C”: 1, in the head: 2'],
  ['| A |\n| - |\n| C | D |', 'cells in the row “C D”: 2, in the head: 1'],
])('a table with an uneven row, %j', (body, found) => {
  expect(inSection(body)).toEqual([
    problem(
      `${FILE}:${String(TOP + 2)}`,
      found,
      'rows with as many cells as the head; what is too much would be dropped',
      'Add or remove cells. Write a | that belongs to a text as \\|.',
    ),
  ]);
});

test('a citation before its stop', () => {
  expect(inSection('One.<Cite id="a-source" /> Two,<Cite id="a-source" /> three.')).toEqual([]);
  expect(inSection('One<Cite id="a-source" />. Two.')).toEqual([
    problem(
      `${FILE}:${String(TOP + 2)}  <Cite>`,
      'a citation before the "."',
      'citations behind the full stop or comma',
      'Write .<Cite id="…" />.',
    ),
  ]);
});

test('a note inside a sentence', () => {
  expect(inSection('One.<Cite id="a-source" /><Note>Two.</Note> Three.')).toEqual([]);
  expect(inSection('One<Note>Two.</Note> three.')).toEqual([
    problem(
      `${FILE}:${String(TOP + 2)}  <Note>`,
      'a side note inside the sentence “…One”',
      'side notes at the end of a sentence, behind its full stop',
      'Move it there.',
    ),
  ]);
});

test('a link without words, and one with a title', () => {
  expect(inSection('One [](/claims/).')[0]).toContain(
    'found    a link without words, to /claims/\n',
  );
  expect(inSection('One [two](/claims/ "Three").')[0]).toContain(
    'found    a title of a link, "Three"\n',
  );
});

test('a note of more than 40 words', () => {
  const note = (words: number): string =>
    `Text.<Note>${Array(words).fill('word').join(' ')}</Note>`;
  expect(inSection(note(40))).toEqual([]);
  expect(inSection(note(41))).toEqual([
    problem(
      `${FILE}:${String(TOP + 2)}  <Note>`,
      '41 words',
      'at most 40 words',
      'Shorten it, or move it into the text or a <Fold>.',
    ),
  ]);
});
