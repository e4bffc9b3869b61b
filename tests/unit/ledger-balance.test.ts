import { describe, expect, test } from 'vitest';
import { balanceOf, balanceWords, widest } from '../../src/evidence/balance.ts';
import { balanceSquares } from '../../src/figures/claims/balance-squares.ts';

const claimWith = (...sides: ('for' | 'against' | 'context')[]) => ({
  sources: sides.map((supports, i) => ({ id: `source-${String(i)}`, supports })),
});
const squares = (path: string): number[] =>
  [...path.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));

describe('the balance of a claim', () => {
  test('counts sources by side', () => {
    expect(balanceOf(claimWith('for', 'context', 'for', 'against'))).toEqual({
      for: 2,
      against: 1,
      context: 1,
    });
  });

  test('is said in words, zeros included, context only where there is some', () => {
    expect(balanceWords({ for: 5, against: 0, context: 0 })).toBe('5 for, 0 against');
    expect(balanceWords({ for: 0, against: 3, context: 2 })).toBe('0 for, 3 against, 2 context');
  });
});

describe('the squares', () => {
  const room = widest([claimWith('for', 'for', 'for'), claimWith('against', 'against', 'for')]);

  test('have room for the widest side of each', () => {
    expect(room).toEqual({ for: 3, against: 2 });
    expect(widest([])).toEqual({ for: 0, against: 0 });
  });

  test('are one per source, for to the right of the line and against to the left', () => {
    const drawing = balanceSquares({ for: 3, against: 2 }, room);
    const right = squares(drawing.for);
    const left = squares(drawing.against);
    expect(right).toHaveLength(3);
    expect(left).toHaveLength(2);
    expect(Math.min(...right)).toBeGreaterThan(drawing.middle);
    expect(Math.max(...left)).toBeLessThan(drawing.middle - 7);
    expect(Math.max(...right) + 9).toBeLessThanOrEqual(drawing.width);
    expect(Math.min(...left)).toBeGreaterThanOrEqual(0);
  });

  test('stand on one line in every row', () => {
    const few = balanceSquares({ for: 1, against: 0 }, room);
    const many = balanceSquares({ for: 3, against: 2 }, room);
    expect(few.middle).toBe(many.middle);
    expect(few.width).toBe(many.width);
    expect(few.against).toBe('');
  });
});
