import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSource, readSourceFile } from '../../../src/records/source-file.ts';
import { readText } from '../../../src/records/source-text.ts';
import { validate } from '../../../src/records/validate.ts';
import { text } from '../../../src/schemas/common.ts';
import { folderWith } from '../../support/folder.ts';
import { bodyProblems, FIRST, FILE as PAGE } from '../../support/mdx.ts';
import { problem, read } from '../../support/problems.ts';

const FILE = 'content/some.yaml';
const faultsOf = (content: string | Uint8Array): string[] =>
  read(readText(folderWith({ [FILE]: content }), FILE).problems);

const SEEN = 'characters that a reader sees, spaces and line ends';
const ANEW =
  'Write the line anew by hand; what is copied from other programs often holds such characters.';

describe('a file that is no plain text', () => {
  const fix = 'Save the file as UTF-8 in your editor, then read it once more: letters may be lost.';

  test('Latin-1 is told with the line in which a letter would be lost', () => {
    expect(faultsOf(Buffer.from('id: a\ntitle: caf\xe9 au lait\n', 'latin1'))).toEqual([
      problem(
        `${FILE}:2`,
        'a byte that is not UTF-8, shown as � in: title: caf� au lait',
        'text in UTF-8',
        fix,
      ),
    ]);
  });

  const utf32 = (text: string): Buffer => {
    const letters = [...text].map((letter) => letter.codePointAt(0) ?? 0);
    return Buffer.from(Uint32Array.from(letters).buffer);
  };
  test.each([
    ['UTF-16', 'with a mark', Buffer.from('\uFEFFid: a\n', 'utf16le')],
    ['UTF-16', 'without a mark', Buffer.from('id: a\ntitle: b\n', 'utf16le')],
    ['UTF-32', 'with a mark', utf32('\uFEFFid: a\n')],
    ['UTF-32', 'with a mark the other way round', utf32('\uFEFFid: a\n').swap32()],
    ['UTF-32', 'without a mark', utf32('id: a\ntitle: b\n')],
  ])('%s %s is called so', (name, _, bytes) => {
    expect(faultsOf(bytes)).toEqual([
      problem(`${FILE}:1`, `a file in ${name}`, 'text in UTF-8', fix),
    ]);
  });

  test('the middle of a conflict, left behind, is told', () => {
    expect(faultsOf('id: a\ntitle: one\n=======\n')[0]).toContain(
      `${FILE}:3\n    found    a merge conflict, =======\n`,
    );
  });

  test('a merge conflict is one problem, not one for each line', () => {
    expect(faultsOf('id: a\n<<<<<<< HEAD\ntitle: b\n=======\ntitle: c\n>>>>>>> other\n')).toEqual([
      problem(
        `${FILE}:2`,
        'a merge conflict, <<<<<<< HEAD',
        'one version of every line',
        'Keep the lines that are right, and remove the markers <<<<<<<, ======= and >>>>>>>.',
      ),
    ]);
  });

  test('a file that may not be read is not called missing', () => {
    const folder = folderWith({ [FILE]: 'id: a\n', 'content/other.yaml/x': '' });
    chmodSync(join(folder, FILE), 0);
    // The superuser may read everything.
    if (process.getuid?.() !== 0)
      expect(read(readSourceFile(folder, FILE).problems)[0]).toContain(
        'a file that may not be read',
      );
    expect(read(readSourceFile(folder, 'content/other.yaml').problems)[0]).toContain(
      'found    a folder with the name of a file\n',
    );
    expect(read(readSourceFile(folder, 'content/none.yaml').problems)[0]).toContain(
      'found    no such file\n',
    );
  });
});

describe('characters that nobody sees', () => {
  test.each([
    ['\0', 'a NUL byte, U+0000'],
    ['\x07', 'a control character, U+0007'],
    ['\u00ad', 'a soft hyphen, U+00AD'],
    ['\u200b', 'a zero-width space, U+200B'],
    ['\u200d', 'a zero-width joiner, U+200D'],
    ['\u202e', 'a mark that turns the direction of the text, U+202E'],
    ['\u2066', 'a mark that turns the direction of the text, U+2066'],
    ['\u115f', 'a filler for a letter, U+115F'],
    ['\u1160', 'a filler for a letter, U+1160'],
    ['\u3164', 'a filler for a letter, U+3164'],
    ['\uffa0', 'a filler for a letter, U+FFA0'],
    ['\u2800', 'a sign without dots, U+2800'],
    ['\ufe0f', 'a mark that chooses the look of the letter before it, U+FE0F'],
    ['\ue000', 'a character that only some fonts know, U+E000'],
    ['\u{e0041}', 'a tag, which programs read and nobody sees, U+E0041'],
    ['\u{e0100}', 'a mark that chooses the look of the letter before it, U+E0100'],
    ['\u{f0000}', 'a character that only some fonts know, U+F0000'],
    ['\u2060', 'a character without width, U+2060'],
    ['\uFEFF', 'a byte order mark inside the text, U+FEFF'],
  ])('%j is named, with its line', (character, name) => {
    expect(faultsOf(`id: a\ntitle: one${character} two\n`)).toEqual([
      problem(`${FILE}:2`, name, SEEN, ANEW),
    ]);
  });

  test('several in one line are one problem', () => {
    expect(faultsOf('id: a\n\ntitle: \u200bone\u200b\n')).toEqual([
      problem(`${FILE}:3`, 'a zero-width space, U+200B, and 1 more in this line', SEEN, ANEW),
    ]);
  });

  test('letters, signs, no-break spaces, tabs, line ends of Windows and a mark at the start are fine', () => {
    expect(faultsOf('\uFEFFid: a\r\ntitle: café – “x” −1\u00a0ms\tü\r\n')).toEqual([]);
  });

  test('articles are read in the same way', () => {
    expect(bodyProblems('A text with\u202e a turn.')).toEqual([
      problem(
        `${PAGE}:${String(FIRST)}`,
        'a mark that turns the direction of the text, U+202E',
        SEEN,
        ANEW,
      ),
    ]);
  });

  test.each(['A text with&shy; one.', 'A text with&#xAD; one.'])(
    'nor may HTML bring one into an article, %s',
    (body) => {
      expect(bodyProblems(body)).toEqual([
        problem(
          `${PAGE}:${String(FIRST)}`,
          'a soft hyphen, U+00AD',
          SEEN,
          'Remove what begins with & and ends with a semicolon there.',
        ),
      ]);
    },
  );

  const fieldProblems = (yaml: string): string[] => {
    const source = parseSource(FILE, yaml);
    return read(validate(text, source.value, source).problems);
  };

  test('nor may an escape bring one in', () => {
    expect(fieldProblems(String.raw`"one\u200b"`)[0]).toContain(
      `found    a zero-width space, U+200B\n    allowed  ${SEEN}\n`,
    );
  });

  test('a text of spaces is no text', () => {
    expect(fieldProblems('"   "')[0]).toContain(
      'found    nothing but spaces\n    allowed  a text that is not empty\n',
    );
  });
});

describe('a text of which YAML drops the end', () => {
  const fix =
    'If it belongs to the text, put the whole text in single quotes; if it is a remark, give it a line of its own.';

  test('is named with what would be lost', () => {
    expect(read(parseSource(FILE, 'id: a\ntitle: Rated # one by users\n').problems)).toEqual([
      problem(
        `${FILE}:2`,
        '"# one by users" behind a text, which YAML reads as a comment and drops',
        'well-formed YAML',
        fix,
      ),
    ]);
    expect(read(parseSource(FILE, 'a:\n  - one\n  - two # three\n').problems)[0]).toContain(
      `${FILE}:3\n`,
    );
  });

  test('remarks on lines of their own, behind numbers and inside quotes are fine', () => {
    const sound = "# head\na: 1 # one\n# between\nb: 'two # three'\nc: C#\nd: >-\n  x # y\n";
    expect(read(parseSource(FILE, sound).problems)).toEqual([]);
  });
});
