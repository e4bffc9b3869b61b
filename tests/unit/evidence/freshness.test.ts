import { describe, expect, it } from 'vitest';
import { addMonths, freshness } from '../../../src/evidence/freshness.ts';
import { buildDate } from '../../../src/lib/build-date.ts';

const review = {
  id: 'advisories',
  label: 'Security advisories',
  reviewedOn: '2026-11-22',
  windowMonths: 3,
  reason: 'many a year',
};

describe('freshness', () => {
  it('is kept up to the due day and lost the day after', () => {
    expect(freshness(review, '2027-02-22')).toMatchObject({ due: '2027-02-22', stale: false });
    expect(freshness(review, '2027-02-23').stale).toBe(true);
  });

  it('counts months by the calendar', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-08-31', 1)).toBe('2026-09-30');
    expect(addMonths('2026-11-22', 12)).toBe('2027-11-22');
  });

  it('takes the day of the build from SOURCE_DATE_EPOCH, so that builds can be repeated', () => {
    expect(buildDate({ SOURCE_DATE_EPOCH: '1795305600' })).toBe('2026-11-22');
    expect(buildDate({})).toBe(new Date().toISOString().slice(0, 10));
    for (const SOURCE_DATE_EPOCH of ['yesterday', '2026-11-22', '1e30', '9'.repeat(20)])
      expect(() => buildDate({ SOURCE_DATE_EPOCH })).toThrow(
        `SOURCE_DATE_EPOCH is "${SOURCE_DATE_EPOCH}"; it must be a whole number of seconds`,
      );
  });
});
