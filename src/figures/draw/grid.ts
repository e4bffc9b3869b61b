import type { GridChart, Series } from '../chart.ts';
import type { Cut, TextStyle } from './cuts.ts';
import { LOCK_WORDS, locked } from './locks.ts';
import { LOOKS } from './roles.ts';
import type { Color, Item, Marks, Scene, Stop } from './scene.ts';

/** Room for the names of legs on a wide cut. */
const NAMES = 172;
/** From the edge of a column to its mark, on to the end of the stretch, and to the words behind it. */
const PLACES = { mark: 8, end: 62, words: 70 } as const;
/** Heights: of a leg, of each of its rows where they stand beneath each other, and of the heads of columns. */
const LEG = { w: 38, n: 33 } as const;
const ROW = 25;
const HEADS = 26;

/** Draws what protects each leg in each way: side by side on a wide cut, beneath each other on a narrow one. */
export function gridScene({ groups }: GridChart, series: readonly Series[], cut: Cut): Scene {
  const wide = cut.name === 'w';
  const column = (i: number): number => NAMES + (i * (cut.width - NAMES)) / series.length;
  const under: Item[] = [];
  const over: Item[] = [];
  const marks: Marks[] = [];
  const stops: Stop[] = [];
  const say = (text: string, x: number, y: number, style: TextStyle, color: Color) =>
    over.push({ kind: 'text', x, y, text, style, color });
  let y = 0;
  if (wide) {
    series.forEach(({ label, role }, i) => {
      say(label, column(i), 15, 'head', LOOKS[role].text);
    });
    y = HEADS;
  }
  for (const { label, rows } of groups) {
    if (y) under.push({ kind: 'rect', x: 0, y, w: cut.width, h: 1, color: 'line' });
    if (wide) say(label, 0, y + 23, 'label', 'ink');
    else say(label, 0, y + 21, 'head', 'ink');
    rows.forEach(({ series: id, lock, text, tip }, n) => {
      const i = series.findIndex((one) => one.id === id);
      const own = series[i];
      if (!own) return;
      const look = LOOKS[own.role];
      const left = wide ? column(i) : 0;
      const at = y + (wide ? 19 : 38 + n * ROW);
      const x = left + PLACES.mark;
      if (lock) under.push(...locked(x, left + PLACES.end, at, lock, look.fill));
      stops.push({
        set: marks.length,
        index: 0,
        title: `${label}, ${own.label}: ${text}`,
        lines: [tip, ...(lock ? [LOCK_WORDS[lock]] : [])],
      });
      marks.push({
        type: 'point',
        series: id,
        role: own.role,
        axes: { x: 'x0', y: 'y0' },
        data: [{ x, y: at }],
        fill: look.fill,
        size: cut.radius * look.scale,
        ...(!lock && { hollow: true as const }),
      });
      say(wide ? text : `${own.label}: ${text}`, left + PLACES.words, at + 4.5, 'note', 'ink');
    });
    y += wide ? LEG.w : LEG.n + rows.length * ROW;
  }
  const size = { x: cut.width, y: Math.max(y, LEG.n) };
  return {
    cut,
    height: size.y,
    area: { left: 0, right: size.x, top: 0, bottom: size.y },
    x: [{ id: 'x0', min: 0, max: size.x, size: size.x }],
    y: [{ id: 'y0', min: 0, max: size.y, size: size.y }],
    down: true,
    indexAxis: 'x',
    marks,
    under,
    over,
    stops,
  };
}
