import { expect, test } from 'vitest';
import { checkAddresses } from '../../../scripts/outside/check-addresses.ts';
import { ISSUE_TITLE, issueText } from '../../../scripts/outside/issue.ts';
import { tellIssue } from '../../../scripts/outside/tell.ts';

/** What hosts answer; a name in place of a number is how a connection fails. */
const ANSWERS: Record<string, (number | string)[]> = {
  'https://a.example/here': [200],
  'https://a.example/stumbles': [503, 200],
  'https://a.example/gone': [404, 404],
  'https://b.example/closed': [403, 403],
  'https://lost.example/': ['ENOTFOUND', 'ENOTFOUND'],
};

/** A world without a network that answers in turn. */
function world(): typeof fetch {
  const left = new Map(Object.entries(ANSWERS).map(([url, answers]) => [url, [...answers]]));
  return (async (address: string) => {
    const answer = left.get(address)?.shift() ?? 500;
    if (typeof answer === 'string')
      throw Object.assign(new TypeError('fetch failed'), { cause: { code: answer } });
    return new Response('', { status: answer });
  }) as typeof fetch;
}

const sources = [
  ...Object.keys(ANSWERS).map((url, i) => ({ id: `source-${String(i)}`, url })),
  { id: 'paper', url: null },
];

test('an address is gone only where its host says so, twice', async () => {
  const checked = await checkAddresses(sources, world(), 1);
  expect(checked.map(({ id, state }) => [id, state.state])).toEqual([
    ['source-0', 'answers'],
    ['source-1', 'answers'],
    ['source-2', 'gone'],
    ['source-3', 'unclear'],
    ['source-4', 'gone'],
  ]);
  const text = issueText(checked, '2026-11-30') ?? '';
  expect(text).toMatch(/^Of 5 addresses .* 2 are gone:/);
  expect(text).toContain('- [ ] `source-2`: <https://a.example/gone> answers 404');
  expect(text).toContain('1 more could not be judged');
  expect(text).not.toContain('source-1');
});

test('there is nothing to say where nothing is gone', async () => {
  const sound = await checkAddresses(sources.slice(0, 2), world(), 1);
  expect(issueText(sound, '2026-11-30')).toBeUndefined();
});

test('one issue is opened, brought up to date, and closed again', () => {
  const calls: string[][] = [];
  const gh =
    (open: object[]) =>
    (...words: string[]): string => {
      calls.push(words);
      return words[1] === 'list' ? JSON.stringify(open) : '';
    };
  const mine = { number: 7, title: ISSUE_TITLE };
  const other = { number: 8, title: `${ISSUE_TITLE}, or do they` };
  expect(tellIssue('Text', gh([other]))).toBe('Issue opened.');
  expect(tellIssue('Text', gh([other, mine]))).toContain('Issue 7');
  expect(tellIssue(undefined, gh([mine]))).toBe('Issue 7 closed.');
  expect(tellIssue(undefined, gh([]))).toBe('Every address answers.');
  expect(
    calls.map((words) => words.slice(0, 3).join(' ')).filter((call) => !/list/.test(call)),
  ).toEqual(['issue create --title', 'issue edit 7', 'issue close 7']);
});
