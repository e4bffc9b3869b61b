import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { calledAs, kindCalled, skeleton, WRITABLE } from '../../../scripts/new/skeletons.ts';
import { schemaOf } from '../../../src/kinds/columns.ts';
import type { NamedKind } from '../../../src/kinds/named.ts';
import { unwrittenIn } from '../../../src/records/unwritten.ts';
import { validate } from '../../../src/records/validate.ts';
import { folderWith } from '../../support/folder.ts';
import { minimalClaim } from '../../support/minimal-records.ts';

const recordOf = (kind: NamedKind): Record<string, unknown> => {
  const value: unknown = parse(skeleton(kind, 'a-new-one').text);
  return (Array.isArray(value) ? value[0] : value) as Record<string, unknown>;
};
const problemsOf = (kind: NamedKind) => {
  const schema = schemaOf(kind);
  if (!schema) throw new Error(`${kind} has no schema.`);
  return validate(schema, recordOf(kind), { file: 'a.yaml', lineOf: () => 1 }).problems;
};

describe('skeletons of new records', () => {
  it.each(WRITABLE)('%s is refused for what is left to write, and for nothing else', (kind) => {
    const left = unwrittenIn(recordOf(kind));
    expect(problemsOf(kind).map(({ field }) => field)).toEqual(left);
    expect(left).not.toEqual([]);
  });

  it.each(WRITABLE)('%s guesses no date, verdict, interest or strength', (kind) => {
    const guessed = Object.entries(recordOf(kind)).filter(
      ([field, value]) => field !== 'id' && value !== null && !unwrittenIn({ value }).length,
    );
    expect(guessed).toEqual([]);
  });

  it.each(WRITABLE.filter((kind) => 'asOf' in recordOf(kind)))(
    '%s leaves the date of its evidence to write, which is not the day of writing',
    (kind) => {
      expect(recordOf(kind)['asOf']).toMatch(/^WRITE: .*\b(?:evidence|holds)\b/);
    },
  );

  it('a claim gets a file of its own, others go to the end of their list or to a place one picks', () => {
    expect(skeleton('claims', 'x')).toMatchObject({
      file: 'content/claims/x.yaml',
      mode: 'create',
    });
    expect(skeleton('events', 'x')).toMatchObject({
      file: 'content/timeline.yaml',
      mode: 'append',
    });
    expect(skeleton('studies', 'x')).toMatchObject({
      file: 'content/benchmarks/tiers.yaml',
      mode: 'append',
    });
    expect(skeleton('numbers', 'x').mode).toBe('show');
  });

  it('are asked for by one word, which no two kinds share', () => {
    expect(kindCalled('study')).toBe('studies');
    expect(kindCalled('claims')).toBe('claims');
    expect(kindCalled('clam')).toBeUndefined();
    expect(new Set(WRITABLE.map(calledAs)).size).toBe(WRITABLE.length);
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

  const told = (files: Record<string, string>, ...words: string[]) => {
    const script = new URL('../../../scripts/new.ts', import.meta.url).pathname;
    const { status, stderr } = spawnSync(process.execPath, [script, ...words], {
      cwd: folderWith(files),
      encoding: 'utf8',
    });
    return { status, stderr };
  };

  it('refuses an id that stands in a file already, though its record is not finished', () => {
    const events = '- id: an-event\n  date: "WRITE: a date"\n';
    const files = { 'content/timeline.yaml': events };
    expect(told(files, 'event', 'an-event')).toEqual({
      status: 1,
      stderr: 'The content has event "an-event" already. Choose another.\n',
    });
    const numbers = { 'content/numbers/a.yaml': '- id: a-number\n' };
    expect(told(numbers, 'number', 'a-number').status).toBe(1);
    const tiers = { 'content/benchmarks/tiers.yaml': 'rows:\n  - id: a-study\n' };
    expect(told(tiers, 'study', 'a-study').status).toBe(1);
  });

  it('does not write into a file that cannot be read', () => {
    const { status, stderr } = told({ 'content/timeline.yaml': '- id: [\n' }, 'event', 'an-event');
    expect(status).toBe(1);
    expect(stderr).toContain('content/timeline.yaml:');
  });
});
