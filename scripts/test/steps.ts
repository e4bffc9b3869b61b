/** One step of the test run; `name` is the npm script that runs it alone. */
export interface Step {
  name: string;
  what: string;
  /** Name of an earlier step without whose success this one would say nothing. */
  needs?: string;
}

export interface Outcome {
  step: Step;
  result: 'passed' | 'failed' | 'left out';
  seconds: number;
}

/** Runs the steps in order. `run` returns whether the step passed, `now` milliseconds. */
export function runSteps(
  steps: readonly Step[],
  run: (name: string) => boolean,
  now: () => number,
): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const ground = outcomes.find((outcome) => outcome.step.name === step.needs);
    if (step.needs !== undefined && ground?.result !== 'passed') {
      outcomes.push({ step, result: 'left out', seconds: 0 });
      continue;
    }
    const start = now();
    const result = run(step.name) ? 'passed' : 'failed';
    outcomes.push({ step, result, seconds: (now() - start) / 1000 });
  }
  return outcomes;
}

/** One line for each step, and one that says how it stands as a whole. */
export function summarize(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ step }) => step.name.length));
  const lines = outcomes.map(({ step, result, seconds }) => {
    const note = result === 'left out' ? `needs ${step.needs}` : `${seconds.toFixed(1)} s`;
    return `${result.padEnd(8)}  ${step.name.padEnd(width)}  ${step.what} (${note})`;
  });
  const failed = outcomes.filter(({ result }) => result === 'failed').length;
  const leftOut = outcomes.filter(({ result }) => result === 'left out').length;
  const verdict =
    failed === 0
      ? 'All tests passed.'
      : `${failed} of ${outcomes.length} steps failed` +
        `${leftOut > 0 ? `, ${leftOut} left out` : ''}. Run one alone: npm run <name>`;
  return [...lines, verdict].join('\n');
}
