import { describe, expect, test } from 'vitest';
import { CUTS } from '../../src/figures/timeline/cuts.ts';
import { draw } from '../../src/figures/timeline/drawing.ts';
import { heightOf, placeLabels, widthOf, wrap } from '../../src/figures/timeline/labels.ts';
import { swarm } from '../../src/figures/timeline/swarm.ts';
import { records } from './records.ts';

test('dots that would touch stand one above the other', () => {
  expect(swarm([0, 5, 11, 12, 30], 12)).toEqual([0, 1, 2, 0, 0]);
  expect(swarm([], 12)).toEqual([]);
});

describe('labels', () => {
  const none = () => 0;
  const label = (id: string, x: number, text = 'two words') => ({ id, x, lines: wrap(text, 20) });

  test('break between words, and keep a long word whole', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('post-quantum key', 5)).toEqual(['post-quantum', 'key']);
  });

  test('that reach over the next line move beyond its text', () => {
    const [first, second] = placeLabels([label('a', 0), label('b', 20)], none);
    expect(second?.offset).toBeLessThan(20);
    expect(first?.offset).toBeGreaterThan((second?.offset ?? 0) + heightOf(['']));
  });

  test('with room between them stand side by side', () => {
    const [first, second] = placeLabels([label('a', 0), label('b', 200)], none);
    expect(first?.offset).toBe(second?.offset);
  });

  test('stay clear of the dots below them', () => {
    const [only] = placeLabels([label('a', 0)], () => 60);
    expect(only?.offset).toBeGreaterThan(60);
  });
});

describe.each(Object.entries(CUTS))('the drawing %s', (_, cut) => {
  const drawing = draw(records.events, cut);
  const dots = drawing.lanes.flatMap((lane) => lane.dots);
  const labels = drawing.lanes.flatMap((lane) => lane.labels);

  test('has one dot per event, each in its year and inside', () => {
    expect(dots).toHaveLength(records.events.length);
    for (const { event, x, y } of dots) {
      const year = drawing.years.find((one) => String(one.year) === event.date.slice(0, 4));
      expect(x).toBeGreaterThanOrEqual(year?.x ?? Number.POSITIVE_INFINITY);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(drawing.height);
    }
  });

  test('has no two dots in one place', () => {
    for (const [i, a] of dots.entries())
      for (const b of dots.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.event.id}, ${b.event.id}`).toBeGreaterThan(9);
  });

  test('prints every label asked for, inside', () => {
    expect(labels.map(({ id }) => id).sort()).toEqual([...cut.labels].sort());
    for (const { x, lines, y } of labels) {
      expect(x + 5 + widthOf(lines)).toBeLessThanOrEqual(cut.width);
      expect(y).toBeGreaterThan(0);
      expect(y + heightOf(lines)).toBeLessThan(drawing.height + 15);
    }
  });
});
