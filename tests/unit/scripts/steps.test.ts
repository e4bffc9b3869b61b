import { expect, test } from 'vitest';
import { runSteps, type Step, summarize } from '../../../scripts/test/steps.ts';

const STEPS: Step[] = [
  { name: 'unit', what: 'functions' },
  { name: 'build', what: 'site' },
  { name: 'e2e', what: 'browser', needs: 'build' },
];

function run(failing: string[]) {
  const ran: string[] = [];
  let clock = 0;
  const outcomes = runSteps(
    STEPS,
    (name) => {
      ran.push(name);
      return !failing.includes(name);
    },
    () => {
      clock += 750;
      return clock;
    },
  );
  return { ran, outcomes };
}

test('runs all steps in order and says so', () => {
  const { ran, outcomes } = run([]);
  expect(ran).toEqual(['unit', 'build', 'e2e']);
  expect(summarize(outcomes)).toBe(
    [
      'passed    unit   functions (0.8 s)',
      'passed    build  site (0.8 s)',
      'passed    e2e    browser (0.8 s)',
      'All tests passed.',
    ].join('\n'),
  );
});

test('goes on after a failure, but not where the ground is missing', () => {
  expect(run(['unit']).ran).toEqual(['unit', 'build', 'e2e']);

  const { ran, outcomes } = run(['unit', 'build']);
  expect(ran).toEqual(['unit', 'build']);
  expect(outcomes.map(({ result }) => result)).toEqual(['failed', 'failed', 'left out']);
  expect(summarize(outcomes)).toContain('e2e    browser (needs build)');
  expect(summarize(outcomes)).toContain('2 of 3 steps failed, 1 left out.');
});
