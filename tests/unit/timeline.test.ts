import { describe, expect, test } from 'vitest';
import { byYear, inOrder, laneOf, yearFraction } from '../../src/evidence/timeline.ts';
import { event } from '../support/small-world.ts';

const events = ['2024-05-08', '2016', '2024-01'].map((date) => event({ id: date, date }));

describe('the timeline', () => {
  test('holds every event once, oldest first', () => {
    expect(byYear(events).map((year) => year.events.map(({ id }) => id))).toEqual([
      ['2016'],
      ['2024-01', '2024-05-08'],
    ]);
  });

  test('does not change the order of the records', () => {
    const before = events.map(({ id }) => id);
    expect(inOrder(events).map(({ id }) => id)).not.toEqual(before);
    expect(events.map(({ id }) => id)).toEqual(before);
  });

  test('puts everyone but the two projects in one lane', () => {
    expect(laneOf(event({ project: 'cilium' }))).toBe('cilium');
    expect(laneOf(event({ project: 'envoy' }))).toBe('others');
    expect(laneOf(event({ project: 'industry' }))).toBe('others');
  });
});

describe('a date as a fraction of its year', () => {
  test('runs from the first to the last day', () => {
    expect(yearFraction('2024-01-01')).toBeCloseTo(2024, 2);
    expect(yearFraction('2024-07-02')).toBeCloseTo(2024.5, 2);
    expect(yearFraction('2024-12-31')).toBeCloseTo(2025, 2);
  });

  test('takes the middle of what is known', () => {
    expect(yearFraction('2015')).toBe(2015.5);
    expect(yearFraction('2026-06')).toBeCloseTo(yearFraction('2026-06-15'), 2);
  });
});
