import { expect, test } from 'vitest';
import { checkPrinted } from '../../../src/check/plain.ts';
import { KIND_NAMES, type KindName } from '../../../src/kinds/index.ts';
import type { Reading } from '../../../src/records/read.ts';
import { problem, read } from '../../support/problems.ts';

/** Problems of one record of a kind, whose fields all stand in line 3. */
function problemsOf(kind: KindName, data: object): string[] {
  const entry = { id: 'one', data, file: 'content/a.yaml', lineOf: () => 3 };
  const none = Object.fromEntries(KIND_NAMES.map((name) => [name, []]));
  return read(
    checkPrinted({ entries: { ...none, [kind]: [entry] } as unknown as Reading['entries'] }),
  );
}
const told = (field: string, found: string): string[] => [
  problem(
    `content/a.yaml:3  ${field}`,
    found,
    'plain text',
    'Write the words alone; the field prints what is typed.',
  ),
];

test.each([
  ['<em>Sure</em>.', 'HTML, <em>'],
  ['Sure<br/>.', 'HTML, <br/>'],
  ['<!-- a --> Sure.', 'HTML, <!--'],
  ['<Cite id="a" />', 'a component, <Cite id="a" />'],
  ['A &amp; b.', 'a character written as HTML, &amp;'],
  ['See [claims](/claims/).', 'a link, [claims](/claims/)'],
  ['It is {num:a-number}.', 'a token, {num:a-number}'],
])('a claim that holds %j', (finding, found) => {
  expect(problemsOf('claims', { finding })).toEqual(told('finding', found));
});

test('what a reader fills in, and what a command holds, is fine', () => {
  const command = 'kubectl -n <ns> get pods <name> -o jsonpath="{.items[*].a}" && a < b > c';
  expect(problemsOf('routines', { commands: [{ command }] })).toEqual([]);
});

test('tokens where they are filled in, and links where they are made', () => {
  expect(problemsOf('home', { question: 'On {num:a-number}?' })).toEqual([]);
  expect(problemsOf('reference', { lead: '{num:a-number} [rows](/facts/)' })).toEqual([]);
  expect(problemsOf('reference', { title: '[Rows](/facts/)' })).toEqual(
    told('title', 'a link, [Rows](/facts/)'),
  );
  expect(problemsOf('reference', { title: '{num:a-number} rows' })).toEqual(
    told('title', 'a token, {num:a-number}'),
  );
});
