import { describe, expect, it } from 'vitest';
import { changesOf, newestFirst } from '../../../src/evidence/changes.ts';
import { changes } from '../../../src/kinds/changes.ts';
import { readRecords } from '../../../src/records/read.ts';

const { records } = readRecords(process.cwd());

describe('changes of the record', () => {
  it('are listed newest first', () => {
    const base = records.changes[0];
    if (!base) throw new Error('no change');
    const dates = newestFirst([
      { ...base, date: '2026-12-01' },
      { ...base, date: '2027-03-01' },
      { ...base, date: '2026-11-30' },
    ]).map(({ date }) => date);
    expect(dates).toEqual(['2027-03-01', '2026-12-01', '2026-11-30']);
  });

  it('are found from every record that they name, and from no other', () => {
    const base = records.changes[0];
    if (!base) throw new Error('no change');
    const one = { ...base, records: [{ kind: 'numbers' as const, id: 'a' }] };
    const other = { ...base, records: [{ kind: 'runs' as const, id: 'a' }] };
    expect(changesOf([one, other], { kind: 'runs', id: 'a' })).toEqual([other]);
    expect(changesOf([one, other], { kind: 'runs', id: 'b' })).toEqual([]);
    expect(
      changesOf([one, other], { kind: 'runs', id: 'a' }, { kind: 'numbers', id: 'a' }),
    ).toEqual([one, other]);
  });

  it('that replace a text must give the old and the new one', () => {
    const { old: _, ...withoutOld } =
      records.changes.find(({ kind }) => kind === 'corrected') ?? {};
    expect(changes.schema.safeParse(withoutOld).success).toBe(false);
  });
});
