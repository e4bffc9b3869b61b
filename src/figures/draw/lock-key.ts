import type { Lock, PathsChart } from '../chart.ts';
import type { Cut } from './cuts.ts';
import { type Measure, widthOf } from './measure-text.ts';
import { padlock } from './padlock.ts';
import type { Item } from './scene.ts';

/** What each padlock stands for, in the order from most to least protection. */
const NAMES: Readonly<Record<Lock, string>> = {
  workload: 'workload keys',
  node: 'node keys',
  none: 'plain text',
};

/** Height of the line that explains the padlocks, with the room beneath it. */
export const KEY_HEIGHT = 27;
const SIGN = 18;
const GAP = 18;

/** One line above all ways that says what the padlocks drawn there mean. */
export function lockKey({ groups }: PathsChart, cut: Cut, measure: Measure): Item[] {
  const drawn = new Set(
    groups.flatMap(({ lanes }) =>
      lanes.flatMap(({ stations }) => stations.map(({ lock }) => lock)),
    ),
  );
  let x = 0;
  return (['workload', 'node', 'none'] as const)
    .filter((lock) => drawn.has(lock))
    .flatMap((lock): Item[] => {
      const at = x;
      const text = NAMES[lock];
      x += SIGN + widthOf(measure, cut, text, 'note') + GAP;
      return [
        ...padlock(at + 7, 10, lock, 'ink-2'),
        { kind: 'text', x: at + SIGN, y: 15, text, style: 'note', color: 'ink-2' },
      ];
    });
}
