import type { TextStyle } from '../draw/cuts.ts';
import type { Color, Item } from '../draw/scene.ts';

/** A text; axis text in gray unless told otherwise. */
export const words = (
  x: number,
  y: number,
  text: string,
  more: { style?: TextStyle; color?: Color; anchor?: 'middle' | 'end'; halo?: true } = {},
): Item => ({ kind: 'text', x, y, text, style: 'label', color: 'ink-3', ...more });

/** A straight line. */
export const stroke = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  color: Color,
  width = 1,
): Item => ({
  kind: 'line',
  points: [
    [x1, y1],
    [x2, y2],
  ],
  color,
  width,
});

/** A filled rectangle, outlined where an outline is given. */
export const patch = (
  x: number,
  y: number,
  w: number,
  h: number,
  color: Color,
  outline?: Color,
): Item[] => [
  { kind: 'rect', x, y, w, h, color },
  ...(outline
    ? [{ kind: 'box' as const, x: x + 0.5, y: y + 0.5, w: w - 1, h: h - 1, color: outline }]
    : []),
];

/** The sign for "stopped". */
export const cross = (x: number, y: number, r: number, color: Color = 'ink'): Item[] => [
  stroke(x - r, y - r, x + r, y + r, color, 2),
  stroke(x + r, y - r, x - r, y + r, color, 2),
];
