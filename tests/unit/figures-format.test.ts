import { describe, expect, it } from 'vitest';
import {
  axisOver,
  decimalRange,
  listed,
  percentLabel,
  printed,
  roundStep,
  signedTick,
  sizeLabel,
  wholeRange,
} from '../../src/figures/format.ts';

const column = (decimals: number, signed = false) => ({ key: 'k', label: 'K', decimals, signed });

describe('printed numbers', () => {
  it('keep the decimals of their column, with true minus signs and grouping', () => {
    expect(printed(column(4), 157.4456)).toBe('157.4456');
    expect(printed(column(4), 108.68)).toBe('108.6800');
    expect(printed(column(1), 1163)).toBe('1,163.0');
    expect(printed(column(2, true), -6.7665)).toBe('−6.77');
    expect(printed(column(2, true), 1.636)).toBe('+1.64');
  });

  it('give zero no sign and a missing value a dash', () => {
    expect(printed(column(2, true), -0.001)).toBe('0.00');
    expect(printed(column(2), null)).toBe('–');
    expect(printed({ key: 'k', label: 'K' }, 'limited')).toBe('limited');
  });
});

describe('labels', () => {
  it('drop the decimals that a single run does not carry', () => {
    expect([-6.7665, 1.636, -23.99, 0.9, -0.21].map(percentLabel)).toEqual([
      '−7\u00a0%',
      '+2\u00a0%',
      '−24\u00a0%',
      '+0.9\u00a0%',
      '−0.2\u00a0%',
    ]);
    expect([157.4456, 1163.04, 9.08, 0.384].map(sizeLabel)).toEqual([
      '157',
      '1,163',
      '9.1',
      '0.38',
    ]);
  });
});

describe('ranges in words', () => {
  it('run from the smallest to the largest, without signs', () => {
    expect(wholeRange([-6.77, -6.31, -6.55])).toBe('6 to 7');
    expect(wholeRange([-23.83, -23.99])).toBe('24');
    expect(decimalRange([3.19, 4.61, 4])).toBe('3.2 to 4.6');
  });

  it('do not exist without values', () => {
    expect(() => wholeRange([])).toThrow('at least one value');
    expect(() => decimalRange([])).toThrow('at least one value');
  });

  it('list parts with commas and a last "and"', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe('axes', () => {
  it('have round steps', () => {
    expect(roundStep(158, 4)).toBe(50);
    expect(roundStep(26, 4)).toBe(10);
    expect(roundStep(9.1, 5)).toBe(2);
    expect(roundStep(80_892, 4)).toBe(25_000);
  });

  it('hold zero and every value', () => {
    const axis = axisOver([-23.99, 1.64], { unit: '%', text: signedTick });
    expect(axis.min).toBe(-23.99);
    expect(axis.max).toBe(1.64);
    expect(axis.ticks).toEqual([
      { at: -20, text: '−20' },
      { at: -10, text: '−10' },
      { at: 0, text: '0' },
    ]);
  });

  it('reach the next tick if that is near', () => {
    expect(axisOver([95], { unit: '' }).max).toBe(100);
    expect(axisOver([157], { unit: '' }).max).toBe(157);
  });

  it('have a length even without values', () => {
    const { min, max } = axisOver([], { unit: '' });
    expect(max).toBeGreaterThan(min);
  });

  it('mark signs on ticks', () => {
    expect([-10, 0, 10].map(signedTick)).toEqual(['−10', '0', '+10']);
  });
});
