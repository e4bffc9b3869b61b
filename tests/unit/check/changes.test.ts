import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkCaveats } from '../../../src/check/caveats.ts';
import { checkChanges } from '../../../src/check/changes.ts';
import type { Entry } from '../../../src/records/entries.ts';
import { type Reading, readCollection } from '../../../src/records/read.ts';
import { folderWith } from '../../support/folder.ts';
import { problem, read } from '../../support/problems.ts';

const entry = (id: string): Entry => ({ id, data: { id }, file: '', lineOf: () => 1 });

/** Problems of a list of changes with one change of these records. */
function changesOf(...records: { kind: string; id: string }[]): string[] {
  const change = { id: 'a', date: '2026-11-22', kind: 'added', title: 'A', records };
  const text = stringify([{ ...change, reason: 'A', reportedBy: 'A' }]);
  const part = readCollection(folderWith({ 'content/changes.yaml': text }), 'changes');
  expect(part.problems).toEqual([]);
  const entries = { changes: part.entries, claims: [entry('one')], sources: [entry('two')] };
  const data = { changes: part.entries.map((e) => e.data) };
  return read(checkChanges({ entries, records: data, problems: [] } as unknown as Reading));
}

test('records named by a change exist', () => {
  expect(changesOf({ kind: 'claims', id: 'one' }, { kind: 'articles', id: 'security' })).toEqual(
    [],
  );
  expect(changesOf({ kind: 'claims', id: 'one' }, { kind: 'claims', id: 'two' })).toEqual([
    problem(
      'content/changes.yaml:9  records.1.id (in a)',
      '"two", which does not exist',
      'the name of a file in content/claims, without .yaml',
      'Correct the id, or add the record.',
    ),
  ]);
  expect(changesOf({ kind: 'articles', id: 'securty' })).toEqual([
    problem(
      'content/changes.yaml:7  records.0.id (in a)',
      '"securty", which does not exist',
      'proxies, security, performance, future-proofing, complexity',
      'Did you mean "security"? Otherwise add the record.',
    ),
  ]);
});

test('a missing text of a correction is asked for by its own name', () => {
  const change = { id: 'a', date: '2026-11-22', kind: 'corrected', title: 'A', records: [] };
  const text = stringify([{ ...change, old: 'An old text.', reason: 'A', reportedBy: 'A' }]);
  const { problems } = readCollection(folderWith({ 'content/changes.yaml': text }), 'changes');
  expect(read(problems)).toEqual([
    problem(
      'content/changes.yaml:1  new (in a)',
      'nothing',
      'the new text, because something was replaced',
      'Add the field; it is required.',
    ),
  ]);
});

test.each([
  ['v3-a-c32', true],
  ['v3-*', true],
  ['*-cpu', true],
  ['v3-*-c32', true],
  ['v3.a-c32', false],
  ['v3-a', false],
  ['v4-*', false],
])('the pattern %s of a caveat fits a run or picture: %s', (pattern, fits) => {
  const caveats = { ...entry('caveats'), file: 'caveats.yaml', lineOf: () => 4 };
  const reading = {
    entries: { caveats: [caveats] },
    records: {
      runs: [{ id: 'v3-a-c32' }],
      resources: { pictures: [{ id: 'v3-a-cpu' }] },
      caveats: { caveats: [{ id: 'one', affects: ['v3-a-c32', pattern] }] },
    },
  } as unknown as Reading;
  const found = problem(
    'caveats.yaml:4  caveats.0.affects.1 (in one)',
    `"${pattern}", which fits no run and no picture`,
    'an id from runs.json or of a picture in resources.yaml; * stands for any text',
    'Correct the id or the pattern.',
  );
  expect(read(checkCaveats(reading))).toEqual(fits ? [] : [found]);
});
