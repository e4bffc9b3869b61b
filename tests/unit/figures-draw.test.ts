import { describe, expect, it } from 'vitest';
import { cutFor } from '../../src/figures/draw/cuts.ts';
import { spread } from '../../src/figures/draw/spread.ts';

describe('helpers', () => {
  it('choose the cut by the width of the box', () => {
    expect(cutFor(575).name).toBe('n');
    expect(cutFor(576).name).toBe('w');
  });

  it('spread labels without changing their order', () => {
    expect(spread([10, 12, 40], 10)).toEqual([6, 16, 40]);
    expect(spread([12, 10], 4)).toEqual([13, 9]);
  });
});
