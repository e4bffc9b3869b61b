import type { RowsChart, Series } from '../chart.ts';
import type { Cut } from './cuts.ts';
import type { Measure } from './measure-text.ts';
import { isMixed, rowsFrame } from './rows-frame.ts';
import { rowsGrid } from './rows-grid.ts';
import { groupLabel, panelHeads, rowLabel } from './rows-labels.ts';
import { drawCell } from './rows-marks.ts';
import { band } from './rows-strokes.ts';
import { asides, refusals } from './rows-words.ts';
import type { Item, Marks, Scale, Scene, Stop } from './scene.ts';

/** Draws bars, dots or ranges in horizontal rows. */
export function rowsScene(
  chart: RowsChart,
  series: readonly Series[],
  cut: Cut,
  measure: Measure,
): Scene {
  const frame = rowsFrame(chart, series, cut, measure);
  const { panels, top, bottom } = frame;
  const marks: Marks[] = [];
  const stops: Stop[] = [];
  const under: Item[] = rowsGrid(chart, frame);
  const over: Item[] = panelHeads(chart, frame);
  chart.groups.forEach((group, g) => {
    const place = frame.groups[g];
    if (!place) return;
    under.push(...panels.flatMap((_, panel) => band(chart, group, frame, place.rows, panel)));
    over.push(
      ...groupLabel(group, frame, place),
      ...panels.flatMap((_, panel) => refusals(chart, group, frame, place.rows, panel)),
      ...asides(chart, group, frame, place.rows),
    );
    group.rows.forEach((row, r) => {
      const y = place.rows[r] ?? 0;
      const title = isMixed(group)
        ? `${row.label}, ${group.label}`
        : `${group.label}, ${row.label}${chart.rowHead ? `\u00a0${chart.rowHead}` : ''}`;
      over.push(...rowLabel(group, row, y, frame));
      for (const [panel, cell] of row.cells.entries())
        drawCell({ chart, frame, row, cell, panel, y, title, marks, stops, under, over });
    });
  });
  return {
    cut,
    height: frame.height,
    area: { left: panels[0]?.left ?? 0, right: panels.at(-1)?.right ?? cut.width, top, bottom },
    x: panels.flatMap(({ left, right }, i): Scale[] => {
      const { min, max } = chart.axis;
      const axis = { id: `x${String(i)}`, min, max, size: right - left };
      const before = panels[i - 1];
      return before ? [{ id: null, min: 0, max: 1, size: left - before.right }, axis] : [axis];
    }),
    y: [{ id: 'y0', min: top, max: bottom, size: bottom - top }],
    down: true,
    indexAxis: 'y',
    marks,
    under,
    over,
    stops,
  };
}
