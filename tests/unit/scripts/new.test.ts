import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { KINDS, type Kind, skeleton } from '../../../scripts/new/skeletons.ts';
import { unwrittenIn } from '../../../src/records/unwritten.ts';
import { validate } from '../../../src/records/validate.ts';
import { claim } from '../../../src/schemas/claim.ts';
import { event } from '../../../src/schemas/event.ts';
import { source } from '../../../src/schemas/source.ts';
import { tiers } from '../../../src/schemas/tiers.ts';
import { folderWith } from '../../support/folder.ts';
import { minimalClaim } from '../../support/minimal-records.ts';

const SCHEMAS = { claim, source, event, study: tiers.shape.rows.element };

const recordOf = (kind: Kind): Record<string, unknown> => {
  const { text, mode } = skeleton(kind, 'a-new-one');
  const value: unknown = parse(text);
  return (mode === 'append' ? (value as unknown[])[0] : value) as Record<string, unknown>;
};
const problemsOf = (kind: Kind) =>
  validate(SCHEMAS[kind], recordOf(kind), { file: 'a.yaml', lineOf: () => 1 }).problems;

describe('skeletons of new records', () => {
  it.each(KINDS)('%s is refused for what is left to write, and for nothing else', (kind) => {
    const left = unwrittenIn(recordOf(kind));
    expect(problemsOf(kind).map(({ field }) => field)).toEqual(left);
    expect(left.length).toBeGreaterThan(4);
  });

  it.each(KINDS)('%s guesses no date, verdict, interest or strength', (kind) => {
    const guessed = Object.entries(recordOf(kind)).filter(
      ([field, value]) => field !== 'id' && value !== null && !unwrittenIn({ value }).length,
    );
    expect(guessed).toEqual([]);
  });

  it('a claim gets a file of its own, others go to the end of their list', () => {
    expect(skeleton('claim', 'x')).toMatchObject({ file: 'content/claims/x.yaml', mode: 'create' });
    expect(skeleton('event', 'x')).toMatchObject({
      file: 'content/timeline.yaml',
      mode: 'append',
    });
  });
});

describe('npm run new', () => {
  it('names the next commands: the id is registered before the check that asks for it', () => {
    const folder = folderWith({ 'content/claims/one.yaml': stringify(minimalClaim) });
    const script = new URL('../../../scripts/new.ts', import.meta.url).pathname;
    const printed = execFileSync(process.execPath, [script, 'claim', 'a-new-one'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const commands = [...printed.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name);
    expect(commands).toEqual(['ids', 'check:content']);
  });
});
