import { readFileSync, rmSync } from 'node:fs';
import { type Need, needsSite, testsOf } from './needs.ts';
import type { ProjectCopy } from './project-copy.ts';

/** What the tests said: the first that failed, or that none did, or that they could not run. */
export type Verdict = { failed: string } | { broken: string } | 'passed';

const REPORT = 'test-report.json';
const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';

/** The part of a report of Vitest that is read. */
interface VitestReport {
  testResults: {
    name: string;
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}
interface PlaywrightSuite {
  title: string;
  specs?: { title: string; ok: boolean }[];
  suites?: PlaywrightSuite[];
}
/** The part of a report of Playwright that is read. */
interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: { message: string }[];
}

function readReport<T>(copy: ProjectCopy, output: string): T | { broken: string } {
  const path = copy.path(REPORT);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return { broken: firstLine(output) };
  } finally {
    rmSync(path, { force: true });
  }
}

async function runVitest(
  copy: ProjectCopy,
  project: 'unit' | 'build',
  files: string[],
): Promise<Verdict> {
  const { ok, output } = await copy.run(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=json',
    `--outputFile=${REPORT}`,
    '--bail=1',
    ...files,
  );
  if (ok) return 'passed';
  const report = readReport<VitestReport>(copy, output);
  if ('broken' in report) return report;
  const failed = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );
  if (failed[0]) return { failed: failed[0] };
  // A file that throws while it loads has no tests that could fail.
  const { message = output } = report.testResults.find((file) => file.message) ?? {};
  return { broken: firstLine(message) };
}

const failedSpecs = ({ title, specs = [], suites = [] }: PlaywrightSuite): string[] => [
  ...specs.filter(({ ok }) => !ok).map((spec) => `${title} › ${spec.title}`),
  ...suites.flatMap(failedSpecs),
];

async function runPlaywright(copy: ProjectCopy, files: string[]): Promise<Verdict> {
  process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = REPORT;
  const { ok, output } = await copy.run(
    'node_modules/@playwright/test/cli.js',
    'test',
    '--reporter=json',
    '--max-failures=1',
    '--project=desktop',
    ...files,
  );
  if (ok) return 'passed';
  const report = readReport<PlaywrightReport>(copy, output);
  if ('broken' in report) return report;
  const [failed] = report.suites.flatMap(failedSpecs);
  return failed ? { failed } : { broken: firstLine(report.errors[0]?.message ?? output) };
}

const RUNNERS: Record<Need, (copy: ProjectCopy, files: string[]) => Promise<Verdict>> = {
  source: (copy, files) => runVitest(copy, 'unit', files),
  site: (copy, files) => runVitest(copy, 'build', files),
  browser: runPlaywright,
};

/** Builds the site if it is needed and runs the tests, the cheapest first, until one fails. */
export async function runTests(copy: ProjectCopy, files: readonly string[]): Promise<Verdict> {
  let built = false;
  for (const need of ['source', 'site', 'browser'] as const) {
    const own = testsOf(files, need);
    if (!own.length) continue;
    if (!built && needsSite(own)) {
      const { ok, output } = await copy.run('node_modules/astro/bin/astro.mjs', 'build');
      if (!ok)
        return isCrash(output)
          ? { broken: lastWords(output) }
          : { failed: `the build: ${lastWords(output)}` };
      built = true;
    }
    const verdict = await RUNNERS[need](copy, own);
    if (verdict !== 'passed') return verdict;
  }
  return 'passed';
}

/** Code that does not run has told no lie; a build that stops for its own reasons has caught one. */
const isCrash = (output: string): boolean =>
  /\b(?:Type|Reference|Syntax|Compiler)Error\b/.test(output);

/** The message of a build that stopped: the lines of the error, without the steps before it. */
const lastWords = (output: string): string =>
  firstLine(
    output
      .split('\n')
      .filter((line) => /error|problem/i.test(line))
      .slice(-1)[0] ?? output,
  );
