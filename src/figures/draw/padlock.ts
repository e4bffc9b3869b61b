import type { Lock } from '../chart.ts';
import type { Color, Item } from './scene.ts';

/** Width and height of the sign, in units of the drawing. */
const PADLOCK = { width: 12, height: 15 } as const;

/**
 * A padlock around a point: closed and full for keys of workloads, closed and empty for keys of nodes,
 * open for none. Told apart by shape alone, so that no color is needed.
 */
export function padlock(x: number, y: number, lock: Lock, color: Color): Item[] {
  const { width: w, height: h } = PADLOCK;
  const [left, top] = [x - w / 2, y - h / 2];
  const body = { x: left, y: top + 6, w, h: h - 6 };
  const lift = lock === 'none' ? 2 : 0;
  const shackle: [number, number][] = [
    [left + 2.5, top + 6],
    [left + 2.5, top + 2.5 - lift],
    [left + 4.5, top + 0.5 - lift],
    [left + 7.5, top + 0.5 - lift],
    [left + 9.5, top + 2.5 - lift],
    ...(lock === 'none' ? [] : ([[left + 9.5, top + 6]] as [number, number][])),
  ];
  return [
    { kind: 'line', points: shackle, color, width: 1.6 },
    ...(lock === 'workload' ? [{ kind: 'rect' as const, ...body, color }] : []),
    { kind: 'box', x: body.x + 0.5, y: body.y + 0.5, w: body.w - 1, h: body.h - 1, color },
  ];
}
