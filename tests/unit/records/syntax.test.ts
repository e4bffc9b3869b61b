import { describe, expect, test } from 'vitest';
import { parseSource, readSourceFile } from '../../../src/records/source-file.ts';
import { folderWith } from '../../support/folder.ts';
import { problem, read } from '../../support/problems.ts';

const FILE = 'content/some.yaml';
const QUOTES =
  'Put the whole text after the colon in single quotes; write a quote inside it twice.';
const INDENT = 'Line the fields of one record up in the same column, with spaces.';
const faultsOf = (text: string): string[] => read(parseSource(FILE, text).problems);
const yaml = (line: number, found: string, fix: string): string[] => [
  problem(`${FILE}:${String(line)}`, found, 'well-formed YAML', fix),
];

describe('faults of YAML', () => {
  test('a colon inside a text', () => {
    expect(faultsOf('id: a\ntitle: Linkerd: a mesh\n')).toEqual(
      yaml(
        2,
        'a second colon in the line, or a line indented too far',
        `${QUOTES} If a field is meant, give it a line of its own in the column of its neighbors.`,
      ),
    );
  });

  test('a quote left open, told where it opens and not where the next one closes it', () => {
    const fix =
      "Close it at the end of the text. Inside single quotes write an apostrophe twice: ''.";
    const found = 'a quote that opens here and is not closed in its field';
    expect(faultsOf("id: a\ntitle: 'A mesh\ndate: '2024'\n")).toEqual(yaml(2, found, fix));
    expect(faultsOf('id: a\ntitle: "A mesh\n')).toEqual(yaml(2, found, fix));
    expect(faultsOf("- id: a\n  title: 'A mesh's proxy'\n")[0]).toContain(`${FILE}:2\n`);
  });

  test('a quoted text that looks like fields is fine while the file is sound', () => {
    expect(faultsOf("title: 'A mesh:\n\n  note: this'\n")).toEqual([]);
  });

  test.each(['['.repeat(5000), '['.repeat(5000) + ']'.repeat(5000), '- '.repeat(5000)])(
    'brackets and lists without end (%#)',
    (text) => {
      const found = 'brackets, lists or fields inside each other, hundreds deep';
      expect(faultsOf(`a: 1\nb:\n  ${text}\n`)).toEqual(
        yaml(3, found, 'Remove what was pasted or repeated by mistake.'),
      );
    },
  );

  test('references that would fill the memory', () => {
    const line = (i: number): string =>
      `a${String(i)}: &a${String(i)} [${`*a${String(i - 1)},`.repeat(9)}]`;
    const bomb = ['a0: &a0 [x]', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(line)].join('\n');
    expect(faultsOf(bomb)).toHaveLength(10);
  });

  test.each([
    ['&c what it says', 'a text that starts with &, which YAML reads as a name and drops'],
    ['!!str what it says', 'a text that starts with !, which YAML reads as a tag'],
    ['! what it says', 'a text that starts with !, which YAML reads as a tag'],
  ])('a beginning that YAML takes away, %s', (text, found) => {
    expect(faultsOf(`id: a\ntitle: ${text}\n`)).toEqual(yaml(2, found, QUOTES));
  });

  test('a tab', () => {
    expect(faultsOf('id: a\nlinkerd:\n\ttext: b\n')).toEqual(
      yaml(3, 'a tab at the start of the line', 'Indent with spaces.'),
    );
  });

  test('a line in the wrong column', () => {
    expect(faultsOf('a:\n  b: 1\n c: 2\n')).toEqual(
      yaml(3, 'a line that starts in the wrong column', INDENT),
    );
    expect(faultsOf('- id: a\n  url: b\n-   url: c\n  title: d\n')).toEqual(
      yaml(4, 'a line that starts in another column than its record', INDENT),
    );
  });

  test('a line without a colon', () => {
    expect(faultsOf('id: a\ntitle\nnote: c\n')).toEqual(
      yaml(
        2,
        'a line that is neither a field nor part of one',
        'Write "name: value"; indent lines that continue a text.',
      ),
    );
    expect(faultsOf('id: a\ntitle\n')).toEqual(
      yaml(2, 'a line without its colon', `${INDENT} Write each as "name: value".`),
    );
  });

  test.each([
    [1, 'sources: [a, b'],
    [1, 'sources: {a: b'],
    [1, 'sources: {a: b c: d}'],
    [2, 'sources: [a, b\ntitle: c\n'],
  ])('a bracket left open, in line %d of %j', (line, text) => {
    const found = 'a list in [ ] or a group in { } that lacks a comma or its end';
    const fix = 'Add the comma, or close the bracket, in this line or one above it.';
    expect(faultsOf(text)).toEqual(yaml(line, found, fix));
  });

  test.each(['@buoyant', '%', '`code`'])('a text that starts with %s', (text) => {
    expect(faultsOf(`title: ${text}\n`)).toEqual(
      yaml(
        1,
        'a text that starts with a character YAML keeps for itself, such as @, % or `',
        QUOTES,
      ),
    );
  });

  test('a token outside quotes with text after it', () => {
    expect(faultsOf('title: {num:a} more\n')).toEqual(
      yaml(
        1,
        'something left over after the value, or a list and fields mixed',
        `${QUOTES} Check that lists start each line with "- ".`,
      ),
    );
  });

  test('a text that starts with a star, an ampersand or an exclamation mark', () => {
    expect(faultsOf('id: a\ntitle: *mesh\n')).toEqual(
      yaml(2, 'a text that starts with *, which YAML reads as a reference', QUOTES),
    );
    expect(faultsOf('title: & more\n')).toEqual(
      yaml(1, 'a text that starts with & or *, which YAML reads as a reference', QUOTES),
    );
    expect(faultsOf('title: !mesh\n')).toEqual(
      yaml(1, 'a text that starts with !, which YAML reads as a tag', QUOTES),
    );
  });

  test('a field twice in one record', () => {
    const fix =
      'Remove one of the two, or rename it. If a new record starts here, begin it as the others begin.';
    expect(faultsOf('- id: a\n  title: b\n  title: c\n')).toEqual(
      yaml(3, 'the field "title" a second time in one record', fix),
    );
    expect(faultsOf('"a-b": 1\n"a-b": 2\n')[0]).toContain('the field "a-b" a second time');
  });

  test('a second document', () => {
    expect(faultsOf('a: b\n---\nc: d\n')).toEqual(
      yaml(
        2,
        'a line --- that starts a second document',
        'Remove the line; a file holds one document.',
      ),
    );
  });

  test('a backslash in double quotes', () => {
    expect(faultsOf('title: "a\\qb"\n')).toEqual(
      yaml(
        1,
        'a backslash inside double quotes',
        'Use single quotes around the text, or write the backslash twice.',
      ),
    );
  });

  test('only the first fault of a line is told', () => {
    expect(faultsOf('- a\nb: c\n')).toHaveLength(1);
    expect(faultsOf('a: b\n- c\n')).toEqual([
      expect.stringContaining('found    a line that is neither a field nor part of one\n'),
    ]);
  });

  test('no words of the parser', () => {
    const texts = ['a: b: c', "a: 'b", 'a: *b', '- a\nb: c', 'a:\n\tb: c', 'a\nb: c', 'a: b\n- c'];
    for (const text of texts)
      expect(faultsOf(text).join()).not.toMatch(/mapping|scalar|token|implicit|node|compact/i);
  });
});

describe('faults of JSON', () => {
  const json = (text: string): string[] => read(parseSource('content/runs.json', text).problems);
  const fix = 'Check commas, quotes and brackets on this line and the one before it.';

  test('a comma too many, a comma missing, an end too early', () => {
    const allowed = 'well-formed JSON';
    expect(json('[\n  {"a": 1,}\n]')).toEqual([
      problem('content/runs.json:2', '} where JSON does not allow it', allowed, fix),
    ]);
    expect(json('[\n  {"a": 1\n  "b": 2}\n]')).toEqual([
      problem('content/runs.json:3', '"b": 2} where JSON does not allow it', allowed, fix),
    ]);
    expect(json('[\n  {"a": 1}')).toEqual([
      problem('content/runs.json:2', 'the end of the file too early', allowed, fix),
    ]);
  });

  test('a field twice, which JSON itself lets pass', () => {
    expect(json('[{"a": 1,\n"a": 2}]')[0]).toContain(
      'content/runs.json:2\n    found    the field "a" a second time in one record\n',
    );
  });
});

test('a file that is not there is a problem, not an exception', () => {
  expect(read(readSourceFile(folderWith({}), 'content/facts.yaml').problems)).toEqual([
    problem(
      'content/facts.yaml',
      'no such file',
      'a file at this path; the site is built from it',
      'Restore the file, or correct its name.',
    ),
  ]);
});

describe('lines of fields', () => {
  const source = parseSource(
    FILE,
    '# note\n- id: a\n  list:\n    - x\n    - y: 1\n  text: >-\n    b\n',
  );

  test.each([
    [[], 2],
    [[0], 2],
    [[0, 'id'], 2],
    [[0, 'list'], 3],
    [[0, 'list', 0], 4],
    [[0, 'list', 1, 'y'], 5],
    [[0, 'text'], 6],
  ])('%j stands in line %d', (path, line) => {
    expect(source.lineOf(path)).toBe(line);
  });

  test('a missing field has the line of what should hold it', () => {
    expect(source.lineOf([0, 'list', 1, 'z'])).toBe(5);
    expect(source.lineOf([0, 'nothing', 3, 'here'])).toBe(2);
  });

  test('lines count from where the text starts in its file', () => {
    expect(parseSource('a.mdx', 'a: 1\nb: 2\n', 2).lineOf(['b'])).toBe(3);
    expect(parseSource('a.mdx', 'a: 1\na: 2\n', 2).problems[0]?.line).toBe(3);
  });
});
