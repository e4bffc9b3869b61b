import { expect, test } from 'vitest';
import { checkReference } from '../../../src/check/reference.ts';
import { asPath, parseSource } from '../../../src/records/source-file.ts';
import { KNOWN } from '../../support/known.ts';
import { problem, read } from '../../support/problems.ts';

const FILE = 'content/reference/one.yaml';

/** Problems of a reference page with this YAML, whatever its fields. */
function problemsOf(yaml: string): string[] {
  const { value, lineOf } = parseSource(FILE, yaml);
  const data = value as Record<string, unknown>;
  const entry = { id: 'one', data, file: FILE, lineOf: (field: string) => lineOf(asPath(field)) };
  return read(checkReference({ entries: { reference: [entry] } } as never, KNOWN));
}

test('texts of a reference page may hold tokens and links', () => {
  expect(
    problemsOf('id: page-2024\nlead: "{num:a-number} rows, see [facts](/facts/) and [it](#a-2)."'),
  ).toEqual([]);
});

test('a typed number, an unknown number and a link to elsewhere are refused, each with its line', () => {
  const [typed, unknown, link, ...rest] = problemsOf(
    'lead: 144 rows\nnotes:\n  - "{num:a-numbr} rows"\nparts:\n  - id: a\n    remarks:\n      - "[here](https://example.com/)"',
  );
  expect(typed).toContain(`${FILE}:1  lead\n    found    "144" typed into the text`);
  expect(unknown).toBe(
    problem(
      `${FILE}:3  notes.0`,
      '"a-numbr", which does not exist',
      'where numbers are',
      'Did you mean "a-number"? Otherwise add the record.',
    ),
  );
  expect(link).toContain(`${FILE}:7  link\n    found    https://example.com/`);
  expect(rest).toEqual([]);
});
