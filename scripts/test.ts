/**
 * Runs every test, from the cheapest to the dearest, and ends with one summary. A step whose
 * ground is missing is left out; all others run, so that one run shows everything that is wrong.
 *
 * Usage: npm test
 */
import { spawnSync } from 'node:child_process';
import { type Outcome, runSteps, summarize } from './test/steps.ts';

const STEPS = [
  { name: 'test:unit', what: 'pure functions' },
  { name: 'build', what: 'the site, with the checks on its content' },
  { name: 'test:build', what: 'the built files', needs: 'build' },
  { name: 'test:e2e', what: 'the site in a browser', needs: 'build' },
] as const;

function runScript(name: string): boolean {
  console.log(`\n── npm run ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const { status } = spawnSync('npm', ['run', '--silent', name], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const outcomes: Outcome[] = runSteps(STEPS, runScript, () => performance.now());
console.log(`\n${summarize(outcomes)}`);
if (outcomes.some((outcome) => outcome.result !== 'passed')) process.exitCode = 1;
