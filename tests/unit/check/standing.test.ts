import { describe, expect, test } from 'vitest';
import { checkStanding } from '../../../src/check/standing.ts';
import { parseMdx } from '../../../src/records/mdx-outline.ts';
import { problem, read } from '../../support/problems.ts';

const ARTICLE = 'content/differences/proxies.mdx';
const PAGE = 'content/pages/about.mdx';
const problemsOf = (text: string, file = ARTICLE): string[] =>
  read(checkStanding(parseMdx(text), file));
/** Problems of what stands in a section, whose first line is the third of the file. */
const inside = (body: string, file = ARTICLE): string[] =>
  problemsOf(`<Section id="a" title="A">\n\n${body}\n\n</Section>\n`, file);
const at = (
  line: number,
  found: string,
  allowed: string,
  fix: string,
  file = ARTICLE,
): string[] => [problem(`${file}:${String(line)}`, found, allowed, fix)];

test('what stands where it may is fine', () => {
  expect(
    inside(`Words with <Term id="a">a term</Term>: <Claim id="a">as <Num id="a" /> says</Claim>.<Cite id="a" /><Note>A [link](/a/).<Cite id="a" /></Note>

<Figure id="a" />

| <Term id="b">Head</Term> |
| --- |
| <Cite id="b" /> |

- _A head._ {/* A remark. */} <Evidence id="a">Words.</Evidence>

<ClaimRecord id="a" />

<Fold id="b" title="B">

<FigureApart id="b" />
{/* A remark. */}
<Conformance />

</Fold>`),
  ).toEqual([]);
  expect(inside('<Still figure="a" />\n<VerdictDefinitions />', PAGE)).toEqual([]);
});

describe('a paragraph of nothing but marks', () => {
  const allowed =
    'a paragraph with words of its own; without them MDX drops it, and the spaces in it';
  const fix =
    'Begin the sentence outside of the mark, or end it behind the mark: a full stop is enough.';

  test.each([
    ['<Evidence id="a">Words.</Evidence> <Cite id="a" />', '<Evidence>, <Cite>'],
    [
      '- <Evidence id="a">Words.</Evidence> {/* A remark. */} <Cite id="b" />',
      '<Evidence>, <Cite>',
    ],
    ['<Cite id="a" />', '<Cite>'],
    ['<Note>\nWords.\n</Note>', '<Note>'],
  ])('%s', (body, names) => {
    expect(inside(body)).toEqual(at(3, `a paragraph of nothing but ${names}`, allowed, fix));
  });

  test('has words of its own where a full stop follows', () => {
    expect(inside('<Evidence id="a">Words</Evidence>.<Cite id="a" />')).toEqual([]);
  });
});

describe('a component that needs a line of its own', () => {
  test.each([
    'Words <Figure id="a" /> words.',
    'Words.<ClaimRecord id="a" />',
    '- <Figure id="a" />',
    '> <Figure id="a" />',
    '| A |\n| - |\n| <Figure id="a" /> |',
  ])('in %j', (body) => {
    expect(inside(body)).toEqual([
      expect.stringMatching(
        /^content\/differences\/proxies\.mdx:[35]\n {4}found {4}<\w+> inside a sentence, a list or a table\n {4}allowed {2}<\w+> on a line of its own\n/,
      ),
    ]);
  });

  test('and its words on others', () => {
    expect(inside('<Fold id="b" title="B">Words.</Fold>')).toEqual(
      at(
        3,
        '<Fold> and its words in one line',
        'its tags on lines of their own',
        'Give each tag a line of its own, and leave an empty line behind the first and before the last.',
      ),
    );
  });
});

describe('a component in the wrong place', () => {
  const MOVE = 'Move it there, or use what docs/authoring.md has for this place.';

  test.each([
    [
      '<FigureApart id="a" />',
      '<FigureApart> inside <Section>',
      '<FigureApart> right inside <Fold>',
    ],
    [
      '<Fold id="b" title="B">\n\n<Figure id="a" />\n\n</Fold>',
      '<Figure> inside <Fold>',
      '<Figure> right inside a <Section> without layer="evidence"',
    ],
    [
      '<Fold id="b" title="B">\n\n<Fold id="c" title="C">\n\nWords.\n\n</Fold>\n\n</Fold>',
      '<Fold> inside <Fold>',
      '<Fold> right inside a <Section> without layer="evidence"',
    ],
    [
      '<Case side="linkerd">\n\n1. Words.\n\n</Case>',
      '<Case> inside <Section>',
      '<Case> right inside <Cases>',
    ],
    [
      '<Cases>\n\nWords.\n\n</Cases>',
      '<Cases> inside <Section>',
      '<Cases> right inside <Section id="two-cases">',
    ],
    [
      '<Doubts>\n\nWords.\n\n</Doubts>',
      '<Doubts> inside <Section>',
      '<Doubts> right inside <Section id="two-cases">',
    ],
    [
      '<Section id="b" title="B">\n\nWords.\n\n</Section>',
      '<Section> inside <Section>',
      '<Section> at the top level, side by side with the others',
    ],
  ])('%j', (body, found, allowed) => {
    const [told, ...rest] = inside(body);
    expect(told?.replace(/^.*\n/, '')).toBe(problem('', found, allowed, MOVE).replace(/^.*\n/, ''));
    expect(rest).toEqual([]);
  });

  test('in a section of evidence, whose figures and folds would be lost', () => {
    const evidence = (body: string): string[] =>
      problemsOf(`<Section id="a" title="A" layer="evidence">\n\n${body}\n\n</Section>\n`);
    expect(evidence('<Figure id="a" />')).toHaveLength(1);
    expect(evidence('<Fold id="b" title="B">\n\nWords.\n\n</Fold>')).toHaveLength(1);
    expect(evidence('<ClaimRecord id="a" />')).toEqual([]);
  });

  test.each([
    ['A <Claim id="a">b <Claim id="b">c</Claim></Claim>.', '<Claim> inside <Claim>'],
    ['A <Evidence id="a">b <Claim id="b">c</Claim></Evidence>.', '<Claim> inside <Evidence>'],
    ['A <Claim id="a">b<Note>c</Note></Claim>.', '<Note> inside <Claim>'],
    ['A <Term id="a">b <Term id="b">c</Term></Term>.', '<Term> inside <Term>'],
    ['A [link<Cite id="a" />](/a/).', '<Cite> inside a link'],
    ['A [<Term id="a">link</Term>](/a/).', '<Term> inside a link'],
  ])('%j', (body, found) => {
    expect(inside(body)).toEqual([expect.stringContaining(`found    ${found}\n`)]);
  });
});

describe('a component in the wrong text', () => {
  test.each([
    ['<Figure id="a" />', PAGE],
    ['<FigureApart id="a" />', PAGE],
    ['<Conformance />', PAGE],
    ['<Doubts>\n\nWords.\n\n</Doubts>', PAGE],
    ['<Sample of="link" />', PAGE],
    ['<FrameSample figure="a" />', PAGE],
    ['<PdfLink />', ARTICLE],
    ['<Still figure="a" />', ARTICLE],
  ])('%s in %s', (body, file) => {
    const [told, ...rest] = inside(body, file);
    expect(told).toMatch(
      /allowed {2}(?:texts in content\/|content\/pages\/linking\.mdx|pages of prose)/,
    );
    expect(rest).toEqual([]);
  });

  test('is none of the linking page', () => {
    const body = '<Sample of="link" />\n<FrameSample figure="a" />\n<PdfLink />';
    expect(inside(body, 'content/pages/linking.mdx')).toEqual([]);
  });
});

describe('what a component holds', () => {
  test.each([
    ['A <Cite id="a">word</Cite>.', 'Cite', 'word'],
    ['A <Num id="a">12</Num>.', 'Num', '12'],
    ['A <When event="a">day</When>.', 'When', 'day'],
    ['A <Since feature="a" project="linkerd">day</Since>.', 'Since', 'day'],
    ['<Figure id="a">\n\nWords.\n\n</Figure>', 'Figure', 'Words.'],
  ])('%j', (body, name, words) => {
    const told = inside(body).map((one) => one.replace('“0”', `“${words}”`));
    expect(told).toEqual(
      at(
        3,
        `<${name}> around “${words}”`,
        `<${name} … />, which holds nothing: its words come from the record`,
        'Write the words before or behind it, or remove them.',
      ),
    );
  });

  test.each([
    ['A <Claim id="a" />.', 'Claim'],
    ['A <Evidence id="a"> </Evidence>.', 'Evidence'],
    ['A <Evidence id="a"><Cite id="a" /></Evidence>.', 'Evidence'],
    ['A <Note></Note>.', 'Note'],
    ['A <Term id="a"></Term>.', 'Term'],
    ['<Fold id="b" title="B">\n\n{/* A remark. */}\n\n</Fold>', 'Fold'],
  ])('%j', (body, name) => {
    expect(inside(body)).toEqual(
      at(
        3,
        `<${name}> without words`,
        `words between <${name}> and </${name}>`,
        'Write the words between its tags, or remove it.',
      ),
    );
  });

  test('a section without words', () => {
    expect(problemsOf('<Section id="a" title="A"></Section>\n')).toHaveLength(1);
  });
});
