/**
 * Compares how two built sites look: takes pictures of one page of each kind from the first and
 * holds the second against them. Reports each difference with its pictures; a difference is no
 * fault, but it should be meant.
 *
 * Usage: npm run looks -- --before <folder> [--after dist] [options of Playwright]
 *        npm run looks -- --after <folder>    compares with the pictures taken last
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { looksFolder } from './looks/folder.ts';
import { readLooksArguments } from './looks/read-arguments.ts';

/** Runs the pictures over a built site; returns whether none differed. */
function run(site: string, options: readonly string[]): boolean {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const { status } = spawnSync(
    process.execPath,
    [cli, 'test', '--config', 'tests/looks/playwright.config.ts', ...options],
    { stdio: 'inherit', env: { ...process.env, SITE_DIST: site } },
  );
  return status === 0;
}

try {
  const { before, after, rest } = readLooksArguments(process.argv.slice(2));
  for (const site of before === undefined ? [after] : [before, after])
    if (!existsSync(join(site, 'index.html')))
      throw new Error(`There is no built site in "${site}". Build one there, or name another.`);
  if (before !== undefined && !run(before, ['--update-snapshots=all', ...rest]))
    throw new Error(`Not every page of "${before}" could be pictured; see above.`);
  if (!existsSync(looksFolder('before')))
    throw new Error('There are no pictures to compare with. Take some: --before <folder>');
  const isSame = run(after, ['--update-snapshots=none', ...rest]);
  console.log(
    isSame ? 'Nothing differs.' : `Pictures: npx playwright show-report ${looksFolder('report')}`,
  );
  if (!isSame) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
