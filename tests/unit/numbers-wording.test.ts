import { describe, expect, it } from 'vitest';
import {
  dateOfSources,
  newestOf,
  percent,
  percentLess,
  percentMore,
  sentenceStart,
  span,
} from '../../src/evidence/numbers/wording.ts';
import type { Records } from '../../src/kinds/index.ts';
import { source } from '../support/small-world.ts';

describe('wording of numbers', () => {
  it('prints sizes without a sign and one value where rounding makes both ends equal', () => {
    expect(percentLess([-6.77, -6.55, -6.31])).toBe('6 to 7 percent');
    expect(percentLess([-23.99, -23.71])).toBe('24 percent');
    expect(percentMore([28.478], 2)).toBe('28.48 percent');
    expect(percent(21.21)).toBe('21 percent');
    expect(span([6, 7.44], 1)).toBe('6.0 to 7.4');
  });

  it('refuses a direction that the data do not have, and a range of nothing', () => {
    expect(() => percentLess([-1, 0.5])).toThrow(
      'says less, but the changes are -1.00, 0.50 percent',
    );
    expect(() => percentMore([3, 0])).toThrow('says more');
    expect(() => percentLess([])).toThrow('no values');
  });

  it('begins a sentence with a capital, and leaves digits as they are', () => {
    expect(sentenceStart(9)).toBe('Nine');
    expect(sentenceStart(14)).toBe('14');
  });

  it('takes the newest date, and refuses sources without one', () => {
    expect(newestOf(['2024-06', '2026', '2025-12-31'])).toBe('2026');
    expect(newestOf([])).toBe('');
    const sources = [
      source({ id: 'a', date: '2026-08-21' }),
      source({ id: 'b', date: '2026-07' }),
      source({ id: 'undated', date: null }),
    ];
    const records = { sources } as unknown as Records;
    expect(dateOfSources(records, ['a', 'b', 'undated'])).toBe('2026-08-21');
    expect(() => dateOfSources(records, ['undated'])).toThrow('No dated source');
  });
});
