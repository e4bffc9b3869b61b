/**
 * Compares two builds of the site: files added, removed and changed, and of each page what changed
 * in its text and in its markup. Hashes in names of files and in the content security policy do
 * not count. Files with one and the same change are told together.
 *
 * Usage: npm run compare -- <before> <after> [--lines 20]
 */
import { parseArgs } from 'node:util';
import { report } from './compare/report.ts';
import { compareTrees } from './compare/trees.ts';

try {
  const { values, positionals } = parseArgs({
    options: { lines: { type: 'string', default: '20' } },
    allowPositionals: true,
  });
  const [before, after] = positionals;
  if (before === undefined || after === undefined || positionals.length > 2) {
    throw new Error('Name two folders with a built site: npm run compare -- <before> <after>');
  }
  const lines = Number(values.lines);
  if (!Number.isInteger(lines) || lines < 1) {
    throw new Error(`--lines is "${values.lines}"; it must be a whole number from 1.`);
  }
  console.log(report(compareTrees(before, after), lines));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
