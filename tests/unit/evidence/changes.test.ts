import { describe, expect, it } from 'vitest';
import { changesOf, newestFirst } from '../../../src/evidence/changes.ts';
import type { Change } from '../../../src/kinds/changes.ts';

const change = (id: string, date: string, ...records: Change['records']): Change => ({
  id,
  date,
  kind: 'added',
  title: 'A title',
  records,
  reason: 'A reason.',
  reportedBy: 'A reader',
});

describe('changes of the record', () => {
  it('are listed newest first', () => {
    const dates = newestFirst([
      change('b', '2026-12-01'),
      change('c', '2027-03-01'),
      change('a', '2026-11-30'),
    ]).map(({ date }) => date);
    expect(dates).toEqual(['2027-03-01', '2026-12-01', '2026-11-30']);
  });

  it('are found from every record that they name, an article too, and from no other', () => {
    const article = { kind: 'articles', id: 'security' } as const;
    const run = { kind: 'runs', id: 'a' } as const;
    const both = change('one', '2026-12-01', { kind: 'numbers', id: 'a' }, article);
    const other = change('two', '2026-12-02', run);
    expect(changesOf([both, other], run)).toEqual([other]);
    expect(changesOf([both, other], article)).toEqual([both]);
    expect(changesOf([both, other], { kind: 'runs', id: 'b' })).toEqual([]);
    expect(changesOf([both, other], run, article)).toEqual([other, both]);
  });
});
