import { describe, expect, test } from 'vitest';
import { faultOf, SEVERITIES, severityLevel } from '../../src/evidence/advisory-words.ts';

describe('the class of a fault', () => {
  test('is the one on record', () => {
    const row = { id: 'x', memoryClass: 'null-deref-or-segfault', memorySafety: 'yes' } as const;
    expect(faultOf(row)).toBe('null-deref-or-segfault');
  });

  test('follows from the record where no class was given', () => {
    expect(faultOf({ id: 'x', memorySafety: 'no' })).toBe('other');
    expect(faultOf({ id: 'x', memorySafety: 'unknown' })).toBe('unknown');
    expect(() => faultOf({ id: 'x', memorySafety: 'yes' })).toThrow('Advisory x');
  });
});

test('a severity fills more bars the higher it is, and none where it is not known', () => {
  expect(SEVERITIES.map(severityLevel)).toEqual([4, 3, 2, 1, 0]);
});
