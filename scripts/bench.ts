/**
 * Measures the built site: how each kind of page loads and scrolls on a slow phone, how fast long
 * lists filter, and how the build grows with the content. It reports and never fails for a slow
 * page; what pages may weigh is tested in tests/build/weight.test.ts.
 *
 * Usage: npm run bench [-- --site dist --runs 3 --only times|filters|growth]
 */
import { parseArgs } from 'node:util';
import { filterTimes } from './bench/filter-times.ts';
import { growth } from './bench/growth.ts';
import { loadTimes } from './bench/load-times.ts';

/** Measures a site in a folder and returns what to print. */
type Section = (folder: string, runs: number) => string | Promise<string>;

/** What the bench prints, in this order; a new measurement is a new line here. */
const SECTIONS: Readonly<Record<string, Section>> = {
  times: loadTimes,
  filters: filterTimes,
  growth,
};

try {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'dist' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs is "${values.runs}"; it must be a whole number from 1.`);
  }
  const { only } = values;
  if (only !== undefined && !(only in SECTIONS)) {
    throw new Error(`--only is "${only}"; it can be ${Object.keys(SECTIONS).join(', ')}.`);
  }
  for (const [name, section] of Object.entries(SECTIONS))
    if (only === undefined || only === name) console.log(`${await section(values.site, runs)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
