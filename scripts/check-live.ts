/**
 * Reads a published site as its visitors and programs do: pages and their links, base path, the page
 * for what is missing, types and checksums of data files, cards, oEmbed, feed.
 *
 * Usage: npm run check:live -- https://example.org/path/
 */
import { checkSite } from './live/check-site.ts';
import { fetchOnce } from './live/fetch-file.ts';
import { reportLines } from './live/report.ts';

const [given = '', ...others] = process.argv.slice(2);
if (others.length > 0 || !/^https?:\/\/[^/]/.test(given) || !URL.canParse(given)) {
  console.error(
    'Name the address of a published site: npm run check:live -- https://example.org/path/',
  );
  process.exitCode = 1;
} else {
  const root = given.endsWith('/') ? given : `${given}/`;
  const report = await checkSite(root, fetchOnce());
  for (const line of reportLines(report)) console.log(line);
  if (report.faults.length > 0) process.exitCode = 1;
}
