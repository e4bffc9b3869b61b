import type { Chart, Series } from '../chart.ts';
import { columnsScene } from './columns.ts';
import type { Cut } from './cuts.ts';
import { gridScene } from './grid.ts';
import { linesScene } from './lines.ts';
import type { Measure } from './measure-text.ts';
import { pathsScene } from './paths.ts';
import { rowsScene } from './rows.ts';
import type { Item, Scene } from './scene.ts';

function scene(chart: Chart, series: readonly Series[], cut: Cut, measure: Measure): Scene {
  if (chart.kind === 'rows') return rowsScene(chart, series, cut, measure);
  if (chart.kind === 'lines') return linesScene(chart, series, cut, measure);
  if (chart.kind === 'paths') return pathsScene(chart, series, cut, measure);
  if (chart.kind === 'grid') return gridScene(chart, series, cut);
  return columnsScene(chart, series, cut, measure);
}

const look = (item: Item): string =>
  item.kind === 'text' ? [item.color, item.style, item.anchor, item.halo].join() : '';

/** Shapes first, then texts with those of one look together, which makes the SVG shorter. */
const ordered = (items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (look(a) < look(b) ? -1 : look(a) > look(b) ? 1 : 0));

/** Lays out a chart for one cut. */
export function draw(chart: Chart, series: readonly Series[], cut: Cut, measure: Measure): Scene {
  const drawn = scene(chart, series, cut, measure);
  return { ...drawn, under: ordered(drawn.under), over: ordered(drawn.over) };
}
