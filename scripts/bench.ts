/**
 * Measures the built site: how each kind of page loads on a slow phone, and what every page
 * weighs against the budgets. It reports and never fails for a slow or heavy page.
 *
 * Usage: npm run bench [-- --site dist --runs 3]
 */
import { parseArgs } from 'node:util';
import { loadTimes } from './bench/load-times.ts';
import { pageSizes } from './bench/page-sizes.ts';

/** Measures a site in a folder and returns what to print. */
type Section = (folder: string, runs: number) => string | Promise<string>;

/** What the bench prints, in this order; a new measurement is a new line here. */
const SECTIONS: readonly Section[] = [pageSizes, loadTimes];

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    runs: { type: 'string', default: '3' },
  },
});

try {
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs is "${values.runs}"; it must be a whole number from 1.`);
  }
  for (const section of SECTIONS) console.log(`${await section(values.site, runs)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
