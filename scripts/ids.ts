/** Adds the ids of new records to the registry of published ids. Takes none out. */
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { checkIds } from '../src/check/ids.ts';
import { currentIds, withCurrent } from '../src/evidence/ids.ts';
import { headingIds } from '../src/records/headings.ts';
import { ContentError, type Problem } from '../src/records/problem.ts';
import { readRecords } from '../src/records/read.ts';

const FILE = 'content/ids.yaml';
const root = process.cwd();

function stopFor(problems: readonly Problem[]): void {
  if (!problems.length) return;
  console.error(new ContentError(problems).message);
  process.exit(1);
}

const { records, problems } = readRecords(root);
stopFor(problems);
const current = currentIds(records, headingIds(root));
const next = withCurrent(records.ids, current);
const count = (ids: typeof next): number =>
  Object.values(ids.published).reduce((sum, list) => sum + list.length, 0);
const added = count(next) - count(records.ids);
if (added) {
  const head = /^(#.*\n)+/.exec(readFileSync(FILE, 'utf8'))?.[0] ?? '';
  writeFileSync(FILE, `${head}\n${stringify(next)}`);
}
console.log(`${String(added)} ids added, ${String(count(next))} in all.`);
stopFor(checkIds(next, current));
