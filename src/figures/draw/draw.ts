import type { Chart, Series } from '../spec.ts';
import { columnsScene } from './columns.ts';
import type { Cut } from './cuts.ts';
import { linesScene } from './lines.ts';
import type { Measure } from './measure-text.ts';
import { rowsScene } from './rows.ts';
import type { Scene } from './scene.ts';

/** Lays out a chart for one cut. */
export function draw(chart: Chart, series: readonly Series[], cut: Cut, measure: Measure): Scene {
  if (chart.kind === 'rows') return rowsScene(chart, series, cut, measure);
  if (chart.kind === 'lines') return linesScene(chart, series, cut, measure);
  return columnsScene(chart, series, cut, measure);
}
