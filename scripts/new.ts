/**
 * Writes the skeleton of a new record: npm run new claim my-claim-id
 * What to write stands in it; until then the check refuses it. Without a kind it names them all.
 */
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { ContentError } from '../src/records/problem.ts';
import { suggestion } from '../src/records/suggest.ts';
import { id as idSchema } from '../src/schemas/common.ts';
import { calledAs, kindCalled, skeleton, WRITABLE } from './new/skeletons.ts';
import { writtenIds } from './new/written-ids.ts';

const WORDS = WRITABLE.map(calledAs);
const USAGE = `Usage: npm run new <${WORDS.join('|')}> <id>`;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const [word, id] = process.argv.slice(2);
if (!word) fail(USAGE);
const kind = kindCalled(word);
if (!kind) fail(`There is no kind "${word}". ${suggestion(word, WORDS, { none: '' })} ${USAGE}`);
if (!id || !idSchema.safeParse(id).success)
  fail(
    `${id ? `"${id}" is no id: use letters and digits joined by single hyphens.` : 'The id is missing.'} ${USAGE}`,
  );
const { ids, problems } = writtenIds(process.cwd(), kind);
if (problems.length > 0) fail(new ContentError(problems).message);
if (ids.includes(id)) fail(`The content has ${calledAs(kind)} "${id}" already. Choose another.`);
const { file, mode, text } = skeleton(kind, id);
if (mode === 'create') {
  if (existsSync(file)) fail(`${file} exists already.`);
  writeFileSync(file, text);
} else if (mode === 'append') appendFileSync(file, text);
else console.log(`Add this to ${file}:\n\n${text}`);
if (mode !== 'show') console.log(`${mode === 'create' ? 'Wrote' : 'Added to'} ${file}.`);
console.log(
  'Replace every text that begins with "WRITE:", then: npm run ids && npm run check:content',
);
