import { describe, expect, it } from 'vitest';
import { filtersOf } from '../../src/evidence/list-filters.ts';
import { WEIGHTS } from '../../src/schemas/claim.ts';
import { records } from '../support/records.ts';

describe('the weight of claims', () => {
  it('can narrow the ledger to each of its values', () => {
    const filter = filtersOf('claims').find(({ name }) => name === 'weight');
    expect(filter?.values.map(({ value }) => value)).toEqual([...WEIGHTS]);
    for (const weight of WEIGHTS)
      expect(
        records.claims.some((claim) => claim.weight === weight),
        weight,
      ).toBe(true);
  });

  it('puts no slip of a year, a name or a title among what decides', () => {
    const wrong = records.claims.filter(({ verdict }) => verdict === 'wrong');
    expect(wrong.length).toBeGreaterThan(0);
    for (const { id, weight } of wrong) expect(weight, id).toBe('detail');
  });

  it('is no matter of sides: what decides speaks for and against the page', () => {
    const verdicts = new Set(
      records.claims.filter(({ weight }) => weight === 'decides').map(({ verdict }) => verdict),
    );
    expect(verdicts).toContain('supported');
    expect(verdicts).toContain('outdated');
  });
});

describe('points that the page leaves out', () => {
  it('are named by the point, not by its absence', () => {
    for (const { id, origin, claimed } of records.claims)
      if (origin === 'added')
        expect(claimed, id).not.toMatch(/\bpage (?:does not|leaves out|predates)\b/);
  });
});
