import type { LinesChart, Series } from '../chart.ts';
import type { Cut } from './cuts.ts';
import { type Measure, widthOf } from './measure-text.ts';

/** Where the parts of a lines chart stand, in units of the drawing. */
export interface LinesFrame {
  cut: Cut;
  series: (id: string) => Series;
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (category: number) => number;
  y: (value: number) => number;
}

/** Lays out a lines chart for one cut, with room for the names of the lines at their right ends. */
export function linesFrame(
  chart: LinesChart,
  list: readonly Series[],
  cut: Cut,
  measure: Measure,
): LinesFrame {
  const series = (id: string): Series =>
    list.find((entry) => entry.id === id) ?? { id, label: id, role: 'other' };
  const { min, max, ticks } = chart.axis;
  const numbers = ticks.map(({ text }) => widthOf(measure, cut, text, 'label'));
  const names = chart.lines.map((line) =>
    widthOf(measure, cut, series(line.series).label, 'value'),
  );
  const left = Math.max(...numbers) + 22;
  const right = cut.width - Math.max(0, ...names) - 14;
  const top = 26;
  const bottom = top + (cut.name === 'n' ? 230 : 250);
  return {
    cut,
    series,
    left,
    right,
    top,
    bottom,
    x: (category) => left + (category / (chart.categories.length - 1)) * (right - left),
    y: (value) => bottom - ((value - min) / (max - min)) * (bottom - top),
  };
}
