import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { KINDS, type KindName } from '../../../src/kinds/index.ts';
import { readCollection } from '../../../src/records/read.ts';
import { VERDICTS } from '../../../src/schemas/claim.ts';
import { folderWith } from '../../support/folder.ts';
import {
  minimalClaim,
  minimalNumber,
  minimalRun,
  minimalSource,
  withField,
} from '../../support/minimal-records.ts';
import { problem, read } from '../../support/problems.ts';

/** Problems of a collection whose only files are these. */
const problemsOf = (name: KindName, files: Record<string, string>): string[] =>
  read(readCollection(folderWith(files), name).problems);

const CLAIM = 'content/claims/one.yaml';
const SOURCES = 'content/sources.yaml';
const RUNS = KINDS.runs.files.path;
const claims = (claim: object): string[] => problemsOf('claims', { [CLAIM]: stringify(claim) });
const sources = (...records: object[]): string[] =>
  problemsOf('sources', { [SOURCES]: stringify(records) });
const runs = (run: object): string[] =>
  problemsOf('runs', { [RUNS]: JSON.stringify([run], null, 1) });

test('sound records are read, with file and lines', () => {
  const { entries, problems } = readCollection(
    folderWith({ [SOURCES]: stringify([minimalSource, { ...minimalSource, id: 'b' }]) }),
    'sources',
  );
  expect(problems).toEqual([]);
  expect(entries.map(({ id, file, lineOf }) => [id, file, lineOf('id'), lineOf('title')])).toEqual([
    ['a-source', SOURCES, 1, 3],
    ['b', SOURCES, 8, 10],
  ]);
  expect(entries[0]?.data).toEqual(minimalSource);
});

describe('a claim', () => {
  test('without a source', () => {
    const allowed = 'at least one source: a claim without a source cannot be shown';
    expect(claims({ ...minimalClaim, sources: [] })).toEqual([
      problem(`${CLAIM}:10  sources`, 'an empty list', allowed, 'Fill it in; it is required.'),
    ]);
    expect(claims(withField(minimalClaim, 'sources', undefined))).toEqual([
      problem(
        `${CLAIM}:1  sources`,
        'nothing',
        'a list: The evidence on both sides.',
        'Add the field; it is required.',
      ),
    ]);
  });

  test('with an unknown verdict', () => {
    expect(claims({ ...minimalClaim, verdict: 'suported' })).toEqual([
      problem(
        `${CLAIM}:7  verdict`,
        '"suported"',
        VERDICTS.join(', '),
        'Did you mean "supported"?',
      ),
    ]);
  });

  test('with an impossible date', () => {
    expect(claims({ ...minimalClaim, asOf: '2026-13' })).toEqual([
      problem(
        `${CLAIM}:9  asOf`,
        '"2026-13"',
        'a real date written YYYY, YYYY-MM or YYYY-MM-DD, in quotes',
        "Write it like '2024-05-22', as exact as the source gives it.",
      ),
    ]);
  });

  test('that quotes more than 25 words', () => {
    const quote = { text: 'word '.repeat(26).trim(), source: 'a-source' };
    expect(claims({ ...minimalClaim, quote })).toEqual([
      problem(`${CLAIM}:14  quote.text`, '26 words', 'at most 25 words', 'Shorten it.'),
    ]);
    expect(claims({ ...minimalClaim, quote: { ...quote, text: 'word '.repeat(25) } })).toEqual([]);
  });

  test('whose id is not the name of its file', () => {
    expect(claims({ ...minimalClaim, id: 'two' })).toEqual([
      problem(
        `${CLAIM}:1  id`,
        '"two" in a file named one.yaml',
        '"one", the name of the file',
        'Make id and file name equal. If the id was already published, rename the file.',
      ),
    ]);
  });

  test('in two files of one name', () => {
    const text = stringify(minimalClaim);
    const found = `"one" a second time, first at ${CLAIM}:1`;
    expect(problemsOf('claims', { [CLAIM]: text, 'content/claims/one.yml': text })).toEqual([
      problem(
        'content/claims/one.yml:1  id',
        found,
        'an id that no other record of the collection has',
        'Give this record an id of its own, or remove one of the two.',
      ),
    ]);
  });
});

describe('ids of a list', () => {
  test('a missing id', () => {
    expect(sources(minimalSource, withField(minimalSource, 'id', undefined))).toEqual([
      problem(
        `${SOURCES}:8  id (in record 2)`,
        'nothing',
        'a text: Permanent id. Part of public addresses: never renamed, never reused.',
        'Add the field; it is required.',
      ),
    ]);
  });

  test('an id twice', () => {
    expect(sources(minimalSource, { ...minimalSource })).toEqual([
      problem(
        `${SOURCES}:8  id`,
        `"a-source" a second time, first at ${SOURCES}:1`,
        'an id that no other record of the collection has',
        'Give this record an id of its own, or remove one of the two.',
      ),
    ]);
  });

  test('an id in two files of a folder of lists', () => {
    const list = stringify([minimalNumber]);
    const files = { 'content/numbers/a.yaml': list, 'content/numbers/b.yaml': list };
    expect(problemsOf('numbers', files)[0]).toContain(
      'content/numbers/b.yaml:1  id\n    found    "a-number" a second time, first at content/numbers/a.yaml:1\n',
    );
  });
});

test.each(['javascript:alert(1)', 'data:text/html,a', 'file:///etc/passwd', 'example.com'])(
  'the address %s',
  (url) => {
    expect(sources({ ...minimalSource, url })).toEqual([
      problem(
        `${SOURCES}:2  url (in a-source)`,
        JSON.stringify(url),
        'an absolute address that starts with https:// or http://',
        'Copy the whole address from the address bar of a browser.',
      ),
    ]);
    expect(sources({ ...minimalSource, altUrls: [url] })[0]).toContain('altUrls.0 (in a-source)');
  },
);

describe('a run', () => {
  const fix = 'Copy the numbers again from the result file named in evidence.';

  test('whose percentiles are out of order', () => {
    const [found] = runs(withField(minimalRun, 'percentiles_s.p95', 0.45));
    expect(found).toBe(
      problem(
        `${RUNS}:25  percentiles_s.p95 (in v3-baseline-pod-c32)`,
        '0.45',
        'at least 0.5, the p90 of the run',
        fix,
      ),
    );
  });

  test('with a negative percentile', () => {
    expect(runs(withField(minimalRun, 'percentiles_s.p10', -0.1))[0]).toBe(
      problem(
        `${RUNS}:20  percentiles_s.p10 (in v3-baseline-pod-c32)`,
        '-0.1',
        'seconds, zero or more',
        'Change it to fit.',
      ),
    );
  });

  test('whose histogram does not add up to its requests', () => {
    expect(runs(withField(minimalRun, 'histogram.3.1', 3))).toEqual([
      problem(
        `${RUNS}:30  histogram (in v3-baseline-pod-c32)`,
        '13 requests and 0 errors',
        'counts that, with the errors, add up to 11, the requests of the run',
        fix,
      ),
    ]);
  });
});

describe('an empty collection', () => {
  const restore = 'Write it, or restore the file from the history of the repository.';
  const list = 'a list of one or more records, each starting with "- id: …"';
  const comments = 'a file without content (comments do not count)';

  test('an empty list', () => {
    const fix = 'Write the records as a list; without them the site cannot be built.';
    expect(problemsOf('sources', { [SOURCES]: '# none\n[]\n' })).toEqual([
      problem(`${SOURCES}:2`, 'an empty list', list, fix),
    ]);
    expect(problemsOf('sources', { [SOURCES]: 'id: a\n' })).toEqual([
      problem(`${SOURCES}:1`, 'no list', list, fix),
    ]);
  });

  test.each(['', '\n\n', '# only\n# comments\n'])('a file that holds %j', (text) => {
    expect(problemsOf('sources', { [SOURCES]: text })).toEqual([
      problem(SOURCES, comments, list, restore),
    ]);
    expect(problemsOf('claims', { [CLAIM]: text })).toEqual([
      problem(CLAIM, comments, 'one record with its fields', restore),
    ]);
    const numbers = { 'content/numbers/a.yaml': stringify([minimalNumber]) };
    expect(problemsOf('numbers', { ...numbers, 'content/numbers/b.yaml': text })).toEqual([
      problem('content/numbers/b.yaml', comments, list, restore),
    ]);
  });

  test.each([{}, { 'content/claims/notes.txt': 'a' }])('a folder without records', (files) => {
    expect(problemsOf('claims', files)).toEqual([
      problem(
        'content/claims',
        'no .yaml file',
        'a folder with one or more .yaml files',
        'Restore the folder; without it the site cannot be built.',
      ),
    ]);
  });

  test('no file', () => {
    for (const name of ['sources', 'complexity', 'runs'] as const)
      expect(problemsOf(name, {})[0]).toContain(
        `${KINDS[name].files.path}\n    found    no such file\n`,
      );
  });
});

test('a fault of syntax in one file does not hide those in others', () => {
  const files = { 'content/claims/a.yaml': 'id: a: b\n', 'content/claims/b.yaml': "id: 'b\n" };
  expect(problemsOf('claims', files).map((p) => p.split('\n')[0])).toEqual([
    'content/claims/a.yaml:1',
    'content/claims/b.yaml:1',
  ]);
});

test('a record with a fault is left out, the others are read', () => {
  const { entries } = readCollection(
    folderWith({
      [SOURCES]: stringify([
        { ...minimalSource, kind: 'x' },
        { ...minimalSource, id: 'b' },
      ]),
    }),
    'sources',
  );
  expect(entries.map(({ id }) => id)).toEqual(['b']);
});
