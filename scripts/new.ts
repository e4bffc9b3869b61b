/**
 * Writes the skeleton of a new record: npm run new claim my-claim-id
 * Kinds: claim, source, event, study. What to write stands in it; until then the check refuses it.
 */
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { readCollection } from '../src/records/read.ts';
import { id as idSchema } from '../src/schemas/common.ts';
import { KINDS, type Kind, skeleton } from './new/skeletons.ts';

const COLLECTION = { claim: 'claims', source: 'sources', event: 'events' } as const;
const USAGE = `Usage: npm run new <${KINDS.join('|')}> <id>`;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const [kind, id] = process.argv.slice(2);
if (!kind || !(KINDS as readonly string[]).includes(kind))
  fail(`${kind ? `There is no kind "${kind}". ` : ''}${USAGE}`);
if (!id || !idSchema.safeParse(id).success)
  fail(
    `${id ? `"${id}" is no id: use letters and digits joined by single hyphens.` : 'The id is missing.'} ${USAGE}`,
  );
if (kind !== 'study') {
  const { entries } = readCollection(process.cwd(), COLLECTION[kind as keyof typeof COLLECTION]);
  if (entries.some((entry) => entry.id === id))
    fail(`There is a ${kind} "${id}" already. Choose another id.`);
}
const { file, mode, text } = skeleton(kind as Kind, id);
if (mode === 'create') {
  if (existsSync(file)) fail(`${file} exists already.`);
  writeFileSync(file, text);
} else appendFileSync(file, text);
console.log(`${mode === 'create' ? 'Wrote' : 'Added to'} ${file}.`);
console.log(
  'Replace every text that begins with "WRITE:", then: npm run ids && npm run check:content',
);
