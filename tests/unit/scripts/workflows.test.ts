import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
}));

test('every action stands at a commit, with its version beside it for who reads and who updates it', () => {
  const used = workflows.flatMap(({ name, text }) =>
    (text.match(/uses:.*/g) ?? []).map((line) => `${name}: ${line}`),
  );
  expect(used.length).toBeGreaterThan(5);
  const loose = used.filter(
    (line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line),
  );
  expect(loose).toEqual([]);
});

test('the site is published every month, so that a review that is due shows', () => {
  const { text } = workflows.find(({ name }) => name === 'publish.yml') ?? { text: '' };
  const { on } = parse(text) as { on: { schedule: { cron: string }[] } };
  expect(on.schedule.map(({ cron }) => cron)).toEqual([
    expect.stringMatching(/^\d+ \d+ \d+ \* \*$/),
  ]);
});

test('updates are asked for, of packages and of actions', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: { 'package-ecosystem': string; schedule: { interval: string } }[];
  };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
});
