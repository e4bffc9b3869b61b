import { expect, test } from 'vitest';
import { ContentError, formatProblem, type Problem } from '../../../src/records/problem.ts';

const fault: Problem = {
  file: 'content/sources.yaml',
  line: 12,
  field: 'url (in a-source)',
  found: '"nowhere"',
  allowed: 'an address',
  fix: 'Copy the address.',
};

test('a problem says where, what was found, what is allowed and how to fix it', () => {
  expect(formatProblem(fault)).toBe(
    [
      'content/sources.yaml:12  url (in a-source)',
      '    found    "nowhere"',
      '    allowed  an address',
      '    fix      Copy the address.',
    ].join('\n'),
  );
});

test('line and field are left out where they are not known', () => {
  const { file, found, allowed, fix } = fault;
  expect(formatProblem({ file, found, allowed, fix }).split('\n')[0]).toBe('content/sources.yaml');
});

test('an error lists all problems after their number', () => {
  const one = formatProblem(fault);
  expect(new ContentError([fault]).message).toBe(`1 problem in the content\n\n${one}\n`);
  expect(new ContentError([fault, fault]).message).toBe(
    `2 problems in the content\n\n${one}\n\n${one}\n`,
  );
});
