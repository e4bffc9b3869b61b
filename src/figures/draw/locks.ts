import type { Lock } from '../chart.ts';
import { padlock } from './padlock.ts';
import type { Color, Item } from './scene.ts';

/** What is said of a stretch. */
export const LOCK_WORDS: Readonly<Record<Lock, string>> = {
  workload: 'encrypted, keys of the workloads',
  node: 'encrypted, keys of the nodes',
  none: 'not encrypted',
};

/** Thick where workloads prove themselves, dashed where only nodes do, thin where nothing is encrypted. */
const STROKES: Readonly<Record<Lock, { width: number; dash: number[] }>> = {
  workload: { width: 5, dash: [] },
  node: { width: 5, dash: [7, 3] },
  none: { width: 1.2, dash: [] },
};

/** Half the room that a padlock leaves in its line. */
const GAP = 10;

/** A stretch from left to right at one height, with its padlock in the middle. */
export function locked(from: number, to: number, y: number, lock: Lock, mesh: Color): Item[] {
  const middle = (from + to) / 2;
  const color = lock === 'none' ? 'ink-3' : mesh;
  const part = (a: number, b: number): Item => ({
    kind: 'line',
    points: [
      [a, y],
      [b, y],
    ],
    color,
    ...STROKES[lock],
  });
  return [part(from, middle - GAP), part(middle + GAP, to), ...padlock(middle, y - 1, lock, color)];
}
