/**
 * Measures the prose of the built pages and warns where it falls short of its aims. It never fails:
 * the limits that fail are checked with the content.
 *
 * Usage: node scripts/check-prose.ts [--site dist] [--all] [part of a path …]
 * Without a path it reports the pages of prose; --all reports every page.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { proseOf } from './prose/page-text.ts';
import { pageReport, printReports } from './prose/report.ts';

/** Pages that people read from top to bottom. */
const PROSE = /^\/(?:differences\/.*|overview\/.*|choose\/grounds\/|about\/)?$/;

const { values, positionals } = parseArgs({
  options: { site: { type: 'string', default: 'dist' }, all: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const wanted = (path: string): boolean =>
  positionals.length
    ? positionals.some((part) => path.includes(part))
    : values.all || PROSE.test(path);

if (existsSync(values.site)) {
  const reports = globSync('**/index.html', { cwd: values.site })
    .map((file) => ({ file, path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}` }))
    .filter(({ path }) => wanted(path))
    .sort((a, b) => a.path.localeCompare(b.path))
    .map(({ file, path }) =>
      pageReport(path, proseOf(readFileSync(join(values.site, file), 'utf8'))),
    );
  console.log(printReports(reports, true));
} else {
  console.error(`There is no built site in ${values.site}. Run: npm run build`);
  process.exitCode = 1;
}
