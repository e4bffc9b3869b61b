import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { formatProblem } from '../../../src/records/problem.ts';

// The whole content of the site, read once for each test, with faults put in. Each check alone, with
// every word it says, is tested beside this file; here the question is whether all of them are asked.

const root = mkdtempSync(join(tmpdir(), 'content-'));
cpSync('content', join(root, 'content'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Changes a file until the test ends. The edit must change something. */
function edit(file: string, change: (text: string) => string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  onTestFinished(() => writeFileSync(path, text));
  const changed = change(text);
  expect(changed, `the edit of ${file} changes nothing`).not.toBe(text);
  writeFileSync(path, changed);
}

/** Adds a file until the test ends. */
function add(file: string, text: string): void {
  const path = join(root, file);
  onTestFinished(() => rmSync(path));
  writeFileSync(path, text);
}

function remove(file: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  onTestFinished(() => writeFileSync(path, text));
  rmSync(path);
}

/** The first lines of each problem: where it is, and what was found. */
const problems = (): string[] =>
  checkContent(root).problems.map((p) => formatProblem(p).split('\n').slice(0, 2).join(' '));
const SLOW = 60_000;

const SECURITY = 'content/differences/security.mdx';
const RUNS = 'content/benchmarks/livewyer-2024/runs.json';
/** Adds a line at the end of the last section. */
const inLast = (line: string) => (old: string) =>
  old.replace(/<\/Section>\s*$/, `\n${line}\n\n</Section>\n`);
const append = (text: string) => (old: string) => `${old.trimEnd()}\n${text}`;

test('the content of the site is sound', { timeout: SLOW }, () => {
  expect(checkContent(root).problems.map(formatProblem)).toEqual([]);
});

test('every data file is read and checked', { timeout: SLOW }, () => {
  edit('content/claims/one-tenth.yaml', (text) => text.replace(/verdict: .*/, 'verdict: true'));
  edit('content/claims/blast-radius.yaml', append('sources: []\n'));
  edit('content/sources.yaml', (text) => text.replace(/url: https:.*/, 'url: javascript:alert(1)'));
  edit('content/features.yaml', (text) => text.replace(/asOf: .*/, 'asOf: 2026-02-30'));
  edit('content/timeline.yaml', () => '# Nothing.\n');
  edit('content/facts.yaml', (text) => text.replace(/^- id: (.*)/m, '- id: $1: a'));
  edit('content/advisories.yaml', (text) => text.replace(/^- id: .*\n {2}/m, '- '));
  edit('content/numbers/pages.yaml', () => '[]\n');
  edit(RUNS, (text) => text.replace(/"p99": [\d.]+/, '"p99": 0.0001'));
  edit('content/complexity.yaml', append('colour: red\n'));
  remove('content/governance.yaml');
  add('content/claims/notes.txt', 'A note.');
  const found = problems();
  for (const expected of [
    /^content\/claims\/one-tenth\.yaml:\d+ {2}verdict {5}found {4}true$/,
    /^content\/claims\/blast-radius\.yaml:\d+ {5}found {4}the field "sources" a second time in one record$/,
    /^content\/sources\.yaml:\d+ {2}url \(in \S+\) {5}found {4}"javascript:alert\(1\)"$/,
    /^content\/features\.yaml:\d+ {2}asOf \(in \S+\) {5}found {4}"2026-02-30"$/,
    /^content\/timeline\.yaml {5}found {4}a file without content/,
    /^content\/facts\.yaml:\d+ {5}found {4}a second colon in the line/,
    /^content\/advisories\.yaml:\d+ {2}id \(in record 1\) {5}found {4}nothing$/,
    /^content\/numbers\/pages\.yaml:1 {5}found {4}an empty list$/,
    /^content\/benchmarks\/livewyer-2024\/runs\.json:\d+ {2}percentiles_s\.p99 \(in \S+\) {5}found {4}0\.0001$/,
    /^content\/complexity\.yaml:\d+ {2}colour {5}found {4}an unknown field "colour"$/,
    /^content\/governance\.yaml {5}found {4}no such file$/,
    /^content\/claims\/notes\.txt {5}found {4}a file that nothing reads$/,
  ])
    expect(found).toContainEqual(expect.stringMatching(expected));
  expect(found).toHaveLength(12);
});

test('references between records are checked', { timeout: SLOW }, () => {
  edit('content/facts.yaml', (text) => text.replace(/claim: .*/, 'claim: not-there'));
  edit('content/changes.yaml', (text) => text.replace('id: blast-radius\n', 'id: not-there\n'));
  edit('content/benchmarks/livewyer-2024/caveats.yaml', (text) =>
    text.replace(/affects:\n(\s+)- .*|affects: \[[^\]]*\]/, "affects: ['not-there-*']"),
  );
  expect(problems()).toEqual([
    expect.stringMatching(
      /^content\/facts\.yaml:\d+ {2}linkerd\.claim \(in \S+\) {5}found {4}"not-there", which does not exist$/,
    ),
    expect.stringMatching(
      /^content\/changes\.yaml:\d+ {2}records\.0\.id \(in \S+\) {5}found {4}"not-there", which does not exist$/,
    ),
    expect.stringMatching(
      /^content\/benchmarks\/livewyer-2024\/caveats\.yaml:\d+ {2}caveats\.0\.affects\.0 \(in \S+\) {5}found {4}"not-there-\*", which fits no run and no picture$/,
    ),
  ]);
});

test('a record that a computed number needs is missed in words', { timeout: SLOW }, () => {
  edit('content/complexity.yaml', (text) =>
    text.replace('subject: Cilium without Envoy', 'subject: Cilium'),
  );
  const [problem, ...rest] = checkContent(root).problems;
  expect(problem).toEqual({
    file: 'src/evidence/numbers',
    field: 'number complexity-…',
    found: 'No page figure "Cilium without Envoy" in content/complexity.yaml.',
    allowed: 'records from which the number follows as its sentence says',
    fix: 'Check the records behind the number; where they are right, reword the sentence and change the computation.',
  });
  expect(rest).toEqual([]);
});

test('a number that contradicts its sentence is told with the number and its text', {
  timeout: SLOW,
}, () => {
  // Linkerd between pods at 64 connections, faster than without a mesh.
  edit(RUNS, (text) => text.replace('"requests_per_s": 144.7595', '"requests_per_s": 194.7595'));
  expect(problems()).toContainEqual(
    expect.stringMatching(
      /^content\/differences\/performance\.mdx:\d+ {2}number livewyer-linkerd-throughput-vs-no-mesh {5}found {4}The sentence says less, but the changes are -6\.77, 25\.\d+, -6\.31 percent\.$/,
    ),
  );
});

test('numbers, texts, articles and pages are checked', { timeout: SLOW }, () => {
  const twice = 'livewyer-run-count';
  edit(
    'content/numbers/pages.yaml',
    append(
      `- { id: ${twice}, text: a, meaning: a, asOf: '2026', sources: [buoyant-linkerd-vs-cilium-2024] }\n`,
    ),
  );
  edit('content/home.yaml', (text) =>
    text.replace(/question: .*/, 'question: Which of 2 {num:nope}?'),
  );
  edit(SECURITY, inLast('Words.<Cite id="not-there" />'));
  edit('content/differences/complexity.mdx', (text) => text.replace('kicker:', 'kickers:'));
  edit('content/differences/proxies.mdx', (text) => text.replace('</Cases>', ''));
  edit('content/pages/about.mdx', inLast('[A link](/claimz/), and **bold**.'));
  const found = problems();
  for (const expected of [
    /^content\/numbers\/pages\.yaml:\d+ {2}id {5}found {4}"livewyer-run-count", which is computed from the data as well$/,
    /^content\/home\.yaml:\d+ {2}question {5}found {4}"nope", which does not exist$/,
    /^content\/home\.yaml:\d+ {2}question {5}found {4}"2" typed into the text$/,
    /^content\/differences\/security\.mdx:\d+ {2}<Cite> id {5}found {4}"not-there", which does not exist$/,
    /^content\/differences\/complexity\.mdx:\d+ {2}kicker {5}found {4}nothing$/,
    /^content\/differences\/complexity\.mdx:\d+ {2}kickers {5}found {4}an unknown field "kickers"$/,
    /^content\/differences\/proxies\.mdx:\d+ {5}found {4}<\/Section> where <Cases> is open$/,
    /^content\/pages\/about\.mdx:\d+ {2}link {5}found {4}\/claimz\/, which no page of the site has$/,
    /^content\/pages\/about\.mdx:\d+ {5}found {4}bold words, \*\*bold\*\*$/,
  ])
    expect(found).toContainEqual(expect.stringMatching(expected));
  expect(found).toHaveLength(9);
});

test('a published id that is gone is told', { timeout: SLOW }, () => {
  edit(SECURITY, (text) => text.replace('<Section id="defaults"', '<Section id="usual"'));
  expect(problems()).toEqual([
    expect.stringContaining('found    "/differences/security/#defaults", which was published'),
    expect.stringContaining('found    1 new: /differences/security/#usual'),
  ]);
});

test('claims of a difference need not be placed in its article', { timeout: SLOW }, () => {
  edit(SECURITY, (text) =>
    text
      .replace(/<Claim id="[^"]*">([\s\S]*?)<\/Claim>/g, '$1')
      .replace(/<ClaimRecord [^>]*>/g, ''),
  );
  expect(problems()).toEqual([]);
});
