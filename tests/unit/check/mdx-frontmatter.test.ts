import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkMdxFile } from '../../../src/check/mdx.ts';
import { difference, page } from '../../../src/schemas/article.ts';
import { folderWith } from '../../support/folder.ts';
import { KNOWN } from '../../support/known.ts';
import { minimalArticle, minimalPage, withField } from '../../support/minimal-records.ts';
import { problem, read } from '../../support/problems.ts';

const FILE = 'content/pages/about.mdx';
const ADD_RECORD = 'Correct the id, or add the record.';
const known = { ...KNOWN, ids: { ...KNOWN.ids, sources: new Set(['a-source', 'b-source']) } };
const problemsOf = (text: string): string[] =>
  read(checkMdxFile(folderWith({ [FILE]: text }), FILE, page, known));
const withFront = (fields: object): string =>
  `---\n${stringify(fields, { lineWidth: 0 })}---\n\n<Section id="a" title="A">\n\nWords.\n\n</Section>\n`;
const pageWith = (path: string, value: unknown): string[] =>
  problemsOf(withFront(withField(minimalPage, path, value)));
const articleWith = (path: string, value: unknown): string[] => {
  const text = withFront(withField(minimalArticle, path, value));
  return read(checkMdxFile(folderWith({ [FILE]: text }), FILE, difference, known));
};

test('sound frontmatter has no problems, whatever an editor puts at the ends of lines', () => {
  expect(problemsOf(`\uFEFF${withFront(minimalPage)}`)).toEqual([]);
  expect(problemsOf(withFront(minimalPage))).toEqual([]);
  expect(problemsOf(withFront(minimalPage).replaceAll('\n', '\r\n'))).toEqual([]);
  expect(articleWith('number', 1)).toEqual([]);
});

describe('a block that is not there', () => {
  test.each([
    ['no block', 'Words.\n'],
    ['a block that is not closed', '---\ntitle: A\n\nWords 12.\n'],
    ['an empty block', '---\n---\n\nWords.\n'],
    ['a block below the first line', '\n---\ntitle: A\n---\n'],
  ])('%s', (_, text) => {
    expect(problemsOf(text)[0]).toBe(
      problem(
        `${FILE}:1`,
        'no frontmatter',
        'fields between two lines ---, the first of which opens the file',
        'Add the block; another file of the folder shows its fields.',
      ),
    );
    expect(problemsOf(text)).toHaveLength(1);
  });
});

describe('fields', () => {
  test('a missing one', () => {
    expect(pageWith('name', undefined)).toEqual([
      problem(
        `${FILE}:2  name`,
        'nothing',
        'a text: Name in navigation.',
        'Add the field; it is required.',
      ),
    ]);
  });

  test('an unknown one', () => {
    expect(pageWith('names', 'A')).toEqual([
      problem(
        `${FILE}:8  names`,
        'an unknown field "names"',
        'title, name, kicker, description, standfirst, reviewedOn',
        'Did you mean "name"? Otherwise remove it.',
      ),
    ]);
  });

  test('one twice', () => {
    const text = withFront(minimalPage).replace('kicker:', 'name: B\nkicker:');
    expect(problemsOf(text)).toEqual([
      problem(
        `${FILE}:4`,
        'the field "name" a second time in one record',
        'well-formed YAML',
        'Remove one of the two, or rename it. If a new record starts here, begin it as the others begin.',
      ),
    ]);
  });

  test('one of the wrong type', () => {
    expect(pageWith('kicker', 5)).toEqual([
      problem(
        `${FILE}:4  kicker`,
        '5',
        'a text: Subject line above the title.',
        'Put the value in quotes.',
      ),
    ]);
  });

  test('a day that is none', () => {
    expect(pageWith('reviewedOn', '2026-02-30')).toEqual([
      problem(
        `${FILE}:7  reviewedOn`,
        '"2026-02-30"',
        'a real day written YYYY-MM-DD, in quotes',
        "Write it like '2024-05-22'.",
      ),
    ]);
  });

  test('a day that is yet to come', () => {
    expect(pageWith('reviewedOn', '2999-01-01')[0]).toContain(
      `${FILE}:7  reviewedOn\n    found    "2999-01-01", which is yet to come\n`,
    );
  });

  test('a title with a full stop, and a source twice under further reading', () => {
    expect(pageWith('title', 'A title.')).toEqual([
      problem(
        `${FILE}:2  title`,
        '"A title."',
        'a text without a full stop at its end',
        'Take the full stop away.',
      ),
    ]);
    expect(articleWith('reading.1.source', 'a-source')).toEqual([
      problem(
        `${FILE}:21  reading.1.source`,
        '"a-source" a second time',
        'each source once',
        'Keep one of the two.',
      ),
    ]);
  });

  test('too many sentences', () => {
    expect(pageWith('standfirst', 'One. Two. Three. Four.')).toEqual([
      problem(
        `${FILE}:6  standfirst`,
        '4 sentences',
        'one to three sentences',
        'Shorten it; the body has room.',
      ),
    ]);
  });

  test.each([
    ['See [claims](/claims/).', 'a link, [claims](/claims/)'],
    ['See [claims][a].', 'a link, [claims][a]'],
    ['See https://example.com/.', 'a link, https://example.com/.'],
    ['It is _sure_.', 'italics or bold words, _sure_'],
    ['It is **sure**.', 'italics or bold words, **sure**'],
    ['It is `sure`.', 'code, `sure`'],
    ['It is <b>sure</b>.', 'HTML, <b>'],
    ['It is <Term id="a">sure</Term>.', 'a component, <Term id="a">'],
    ['Pods&nbsp;here.', 'a character written as HTML, &nbsp;'],
  ])('marks that would be printed as typed, %s', (text, found) => {
    expect(pageWith('standfirst', text)).toEqual([
      problem(
        `${FILE}:6  standfirst`,
        found,
        'plain text',
        'Write the words alone; the field prints what is typed.',
      ),
    ]);
  });

  test('a token where none is filled in', () => {
    expect(pageWith('kicker', 'On {num:a-number}')[0]).toContain(
      `${FILE}:4  kicker\n    found    a token, {num:a-number}\n`,
    );
    expect(articleWith('mind.0', 'On {num:a-number}')).toEqual([]);
  });

  test('a source that does not exist', () => {
    expect(articleWith('reading.1.source', 'nope')).toEqual([
      problem(
        `${FILE}:21  reading.1.source`,
        '"nope", which does not exist',
        KNOWN.where.sources,
        ADD_RECORD,
      ),
    ]);
  });
});

describe('tokens and numbers', () => {
  const at = (field: string, line: number): string => `${FILE}:${String(line)}  ${field}`;

  test('tokens that name what exists', () => {
    expect(pageWith('standfirst', 'It is {num:a-number}, on {when:an-event}.')).toEqual([]);
  });

  test('ids in tokens that do not exist', () => {
    expect(pageWith('standfirst', 'It is {num:nope} {when:}.')).toEqual([
      problem(at('standfirst', 6), '"nope", which does not exist', KNOWN.where.numbers, ADD_RECORD),
      problem(at('standfirst', 6), 'no id', KNOWN.where.events, ADD_RECORD),
    ]);
    expect(articleWith('you.1', 'If so, it is {num:a-numbr}.')).toEqual([
      problem(
        at('you.1', 10),
        '"a-numbr", which does not exist',
        KNOWN.where.numbers,
        'Did you mean "a-number"? Otherwise add the record.',
      ),
    ]);
  });

  test.each(['{since:a-feature}', '{number}', '{num:a-number', '}'])('%s is no token', (text) => {
    expect(pageWith('standfirst', `It is ${text}`)).toEqual([
      problem(
        at('standfirst', 6),
        text,
        '{num:<id of a number>} or {when:<id of an event>}',
        'Correct the token, or remove the brace.',
      ),
    ]);
  });

  test.each(['title', 'kicker', 'standfirst'])('a number typed into %s', (field) => {
    const [found, ...rest] = pageWith(field, 'All 12 runs');
    expect(found).toContain(
      '\n    found    "12" typed into the text\n' +
        '    allowed  numbers, dates and versions from records; names such as HTTP/2, L7 or p99\n' +
        '    fix      Use {num:<id>} or {when:<event id>}, or write a word.',
    );
    expect(found).toContain(`  ${field}\n`);
    expect(rest).toEqual([]);
  });

  test('a number typed into a note of a list', () => {
    expect(articleWith('reading.0.note', 'the 3 runs')[0]).toContain('  reading.0.note\n');
  });
});
