import { expect, test } from 'vitest';

import { checkTokens } from '../../../src/check/tokens.ts';
import { KIND_NAMES } from '../../../src/kinds/index.ts';

import type { Reading } from '../../../src/records/read.ts';
import { asPath, parseSource } from '../../../src/records/source-file.ts';
import { KNOWN } from '../../support/known.ts';
import { problem, read } from '../../support/problems.ts';

const FILE = 'content/home.yaml';

/** Problems of a home page with this YAML, whatever its other fields. */
function problemsOf(yaml: string): string[] {
  const { value, lineOf } = parseSource(FILE, yaml);
  const entry = { id: 'home', data: value, file: FILE, lineOf: (f: string) => lineOf(asPath(f)) };
  const none = Object.fromEntries(KIND_NAMES.map((name) => [name, []]));
  const entries = { ...none, home: [entry] } as unknown as Reading['entries'];
  return read(checkTokens({ entries }, KNOWN));
}

test('names for the code may hold digits, texts may hold tokens', () => {
  expect(problemsOf('keyFigure:\n  text: All {num:a-number}\n  id: tier-2\n')).toEqual([]);
});

test('typed numbers and ids that do not exist are told with their field', () => {
  const where = `${FILE}:3  keyFigure.text`;
  expect(problemsOf("keyFigure:\n  id: both\n  text: 'All 12 {when:nope}'\n")).toEqual([
    problem(
      where,
      '"nope", which does not exist',
      KNOWN.where.events,
      'Correct the id, or add the record.',
    ),
    problem(
      where,
      '"12" typed into the text',
      'numbers, dates and versions from records; names such as HTTP/2, L7 or p99',
      'Use {num:<id>} or {when:<event id>}, or write a word.',
    ),
  ]);
});
