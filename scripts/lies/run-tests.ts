import { readFileSync, rmSync } from 'node:fs';
import type { Lie } from './lie.ts';
import { type Need, needsSite, testsOf } from './needs.ts';
import type { ProjectCopy } from './project-copy.ts';

/** The first test that failed of each file with one that did. */
type Failed = ReadonlyMap<string, string>;
/** What the tests said; or why they could not run, or which check stopped the build. */
export type Verdict = { failed: Failed } | { broken: string } | { stopped: string };

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

type Ran = { failed: Failed } | { broken: string };
/** Runs files of tests; where it is enough to know that one fails, no longer than until then. */
type Runner = (copy: ProjectCopy, files: readonly string[], untilOneFails: boolean) => Promise<Ran>;

const ofFile = (files: readonly string[], path: string): string =>
  files.find((file) => file.endsWith(path) || path.endsWith(file)) ?? path;

const runVitest =
  (project: 'unit' | 'build'): Runner =>
  async (copy, files, untilOneFails) => {
    const { ok, output } = await copy.run(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      project,
      '--reporter=json',
      `--outputFile=${REPORT}`,
      ...(untilOneFails ? ['--bail=1'] : []),
      ...files,
    );
    if (ok) return { failed: new Map() };
    const report = readReport<VitestReport>(copy, output);
    if ('broken' in report) return report;
    const failed = new Map(
      report.testResults.flatMap(({ name, assertionResults }) => {
        const first = assertionResults.find(({ status }) => status === 'failed');
        return first ? [[ofFile(files, name), first.fullName] as const] : [];
      }),
    );
    // A file that throws while it loads has no tests that could fail.
    const thrown = report.testResults.find(
      ({ name, message }) => message && !failed.has(ofFile(files, name)),
    );
    if (failed.size && !thrown) return { failed };
    return { broken: firstLine(thrown?.message ?? output) };
  };

const failedSpecs = ({ title, specs = [], suites = [] }: PlaywrightSuite): string[] => [
  ...specs.filter(({ ok }) => !ok).map((spec) => `${title} › ${spec.title}`),
  ...suites.flatMap(failedSpecs),
];

const runPlaywright: Runner = async (copy, files, untilOneFails) => {
  process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = REPORT;
  const { ok, output } = await copy.run(
    'node_modules/@playwright/test/cli.js',
    'test',
    '--reporter=json',
    ...(untilOneFails ? ['--max-failures=1'] : []),
    '--project=desktop',
    ...files,
  );
  if (ok) return { failed: new Map() };
  const report = readReport<PlaywrightReport>(copy, output);
  if ('broken' in report) return report;
  const failed = new Map(
    report.suites.flatMap((suite) => {
      const [first] = failedSpecs(suite);
      return first ? [[ofFile(files, suite.title), first] as const] : [];
    }),
  );
  return failed.size ? { failed } : { broken: firstLine(report.errors[0]?.message ?? output) };
};

const RUNNERS: Record<Need, Runner> = {
  source: runVitest('unit'),
  site: runVitest('build'),
  browser: runPlaywright,
};

/** Builds the site if it is needed and runs the tests of some lies, the cheapest first, until each has one that fails. */
export async function runTests(copy: ProjectCopy, lies: readonly Lie[]): Promise<Verdict> {
  const failed = new Map<string, string>();
  let built = false;
  for (const need of ['source', 'site', 'browser'] as const) {
    const open = lies.filter(({ tests }) => !tests.some((file) => failed.has(file)));
    const own = testsOf(
      open.flatMap(({ tests }) => tests),
      need,
    );
    if (!own.length) continue;
    if (!built && needsSite(own)) {
      const { ok, output } = await copy.run('node_modules/astro/bin/astro.mjs', 'build');
      if (!ok)
        return isCrash(output) ? { broken: lastWords(output) } : { stopped: lastWords(output) };
      built = true;
    }
    const ran = await RUNNERS[need](copy, own, lies.length === 1);
    if ('broken' in ran) return ran;
    for (const [file, name] of ran.failed) failed.set(file, name);
  }
  return { failed };
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
