import { describe, expect, test } from 'vitest';
import type { Evidenced } from '../../src/evidence/join.ts';
import { timeline, yearsOf } from '../../src/figures/claims/sources-in-time.ts';
import { must, source } from '../support/small-world.ts';

const dated = (...dates: (string | null)[]): Evidenced[] =>
  dates.map((date) => ({ source: source({ date }), note: undefined }));
const draw = (sides: Partial<Record<'for' | 'against' | 'context', Evidenced[]>>) =>
  timeline({ for: [], against: [], context: [], ...sides }, '2024', '2026-11-22');
const drawn = (sides: Parameters<typeof draw>[0]) => must(draw(sides), 'a drawing');

describe('a date', () => {
  test('is as long as it is exact', () => {
    expect(yearsOf('2024')).toEqual([2024, 2025]);
    expect(yearsOf('2024-07')).toEqual([2024.5, 2024 + 7 / 12]);
    const [from, to] = yearsOf('2024-12-31');
    expect(from).toBeCloseTo(2025 - 1 / 366, 10);
    expect(to).toBe(2025);
  });
});

describe('the axis', () => {
  test('begins with the page, or with the oldest source where that is older', () => {
    expect(drawn({ for: dated('2025-03-01') }).ticks[0]?.label).toBe('2024');
    expect(drawn({ for: dated('2019-03-01', '2025') }).ticks[0]?.label).toBe('2019');
  });

  test('ends on the day on which the record was closed', () => {
    const { lanes } = drawn({ for: dated('2026-11-22') });
    expect(lanes[0]?.marks[0]?.x).toBeGreaterThan(97);
    expect(lanes[0]?.marks[0]?.x).toBeLessThan(100);
  });

  test('labels few years, so that they fit on a phone', () => {
    const { ticks } = drawn({ context: dated('2015-12-16') });
    expect(ticks).toHaveLength(12);
    expect(ticks.filter(({ label }) => label).length).toBeLessThanOrEqual(6);
  });
});

describe('the marks', () => {
  test('are one for each source with a date; the others are counted', () => {
    const { lanes, undated } = drawn({ for: dated('2024-05-08', null), against: dated(null) });
    expect(lanes.map(({ side, count, marks }) => [side, count, marks.length])).toEqual([
      ['for', 2, 1],
      ['against', 1, 0],
    ]);
    expect(undated).toBe(2);
  });

  test('stand in the order of their dates', () => {
    const { marks } = must(
      drawn({ for: dated('2026-01-01', '2024-01-01', '2025-01-01') }).lanes[0],
      'a lane',
    );
    const xs = marks.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(new Set(xs).size).toBe(3);
  });

  test('never lie on one another', () => {
    const { marks, levels } = must(
      drawn({ for: dated('2024-05-08', '2024-05-08', '2024-06-06') }).lanes[0],
      'a lane',
    );
    expect(levels).toBe(3);
    expect(new Set(marks.map(({ level }) => level)).size).toBe(3);
  });

  test('show as a span what is known only by year', () => {
    const mark = must(drawn({ against: dated('2025') }).lanes[1]?.marks[0], 'a mark');
    const [from, to] = must(mark.span, 'a span');
    expect(from).toBeLessThan(mark.x);
    expect(to).toBeGreaterThan(mark.x);
    expect(drawn({ for: dated('2025-01') }).lanes[0]?.marks[0]?.span).toBeUndefined();
  });
});

test('where no date is known there is no drawing', () => {
  expect(draw({ for: dated(null) })).toBeUndefined();
});

test('the period names the oldest and the newest source', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(plain(drawn({ for: dated('2024-12'), against: dated('2024-05-08') }).period)).toBe(
    '8 May 2024 to December 2024',
  );
  expect(plain(drawn({ for: dated('2024-05-08') }).period)).toBe('8 May 2024');
});
