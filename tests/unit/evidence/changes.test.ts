import { describe, expect, it } from 'vitest';
import { changesOf, newestFirst, recordPath } from '../../../src/evidence/changes.ts';
import { readRecords } from '../../../src/records/read.ts';
import { change } from '../../../src/schemas/change.ts';

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

  it('point to records that exist, and are found from them', () => {
    const ids = {
      claims: records.claims,
      sources: records.sources,
      features: records.features,
      events: records.events,
      facts: records.facts,
      articles: [],
    };
    for (const entry of records.changes)
      for (const { kind, id } of entry.records) {
        expect(
          ids[kind].some((record) => record.id === id),
          `${entry.id}: ${kind} ${id}`,
        ).toBe(true);
        expect(changesOf(records.changes, kind, id)).toContainEqual(entry);
        expect(recordPath({ kind, id })).toMatch(/^\/.+/);
      }
  });

  it('that replace a text must give the old and the new one', () => {
    const { old: _, ...withoutOld } =
      records.changes.find(({ kind }) => kind === 'corrected') ?? {};
    expect(change.safeParse(withoutOld).success).toBe(false);
  });
});
