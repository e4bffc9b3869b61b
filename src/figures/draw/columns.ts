import type { ColumnsChart, Series } from '../chart.ts';
import { type ColumnsFrame, columnsFrame, type Place } from './columns-frame.ts';
import { aside, feet, panelHead, scale } from './columns-words.ts';
import type { Cut } from './cuts.ts';
import type { Measure } from './measure-text.ts';
import { LOOKS } from './roles.ts';
import type { Item, Marks, Scene, Stop } from './scene.ts';

type Panel = ColumnsChart['panels'][number];

/**
 * Draws stacked columns. Panels stand side by side on one scale; on a narrow cut beneath each other,
 * with as many units to a step of the scale.
 */
export function columnsScene(
  chart: ColumnsChart,
  series: readonly Series[],
  cut: Cut,
  measure: Measure,
): Scene {
  const frame = columnsFrame(chart, cut, measure);
  const under: Item[] = [];
  const over: Item[] = [];
  const marks: Marks[] = [];
  const stops: Stop[] = [];
  chart.panels.forEach((panel, p) => {
    const place = frame.places[p];
    if (!place) return;
    under.push(...scale(chart, frame, place));
    over.push(...panelHead(panel, place, cut));
    over.push(...feet(chart, place, p === 0));
    over.push(...aside(panel, place, cut, measure));
    drawStacks(chart, panel, place, { series, frame, marks, stops, over });
  });
  const { left, right, top, bottom } = frame.area;
  return {
    cut,
    height: frame.height,
    area: { left, right, top, bottom },
    x: frame.x,
    y: frame.y,
    down: false,
    indexAxis: 'x',
    marks,
    under,
    over,
    stops,
  };
}

interface Drawing {
  series: readonly Series[];
  frame: ColumnsFrame;
  marks: Marks[];
  stops: Stop[];
  over: Item[];
}

function drawStacks(
  chart: ColumnsChart,
  panel: Panel,
  place: Place,
  { series, frame, marks, stops, over }: Drawing,
): void {
  const lift = chart.categories.map(() => 0);
  for (const stack of panel.stacks) {
    const own = series.find(({ id }) => id === stack.series);
    if (!own) continue;
    const look = LOOKS[own.role];
    const data: Marks['data'] = [];
    stack.values.forEach((value, i) => {
      if (!value) return;
      const from = lift[i] ?? 0;
      lift[i] = from + value;
      stops.push({
        set: marks.length,
        index: data.push({ x: i, y: [from, from + value] }) - 1,
        title: `${panel.label}, ${chart.categories[i]?.label ?? ''}`,
        lines: [`${own.label}: ${stack.texts[i] ?? ''}`],
      });
      const [top, bottom] = [place.y(from + value), place.y(from)];
      const box = { x: place.x(i) - frame.thickness / 2, w: frame.thickness };
      if (look.outline)
        over.push({
          kind: 'box',
          color: look.outline,
          x: box.x + 0.5,
          y: top + 0.5,
          w: box.w - 1,
          h: bottom - top - 1,
        });
    });
    if (data.length)
      marks.push({
        type: 'bar',
        series: stack.series,
        role: own.role,
        axes: place.axes,
        data,
        fill: look.fill,
        size: frame.thickness,
      });
  }
  panel.totals.forEach((text, i) => {
    if (text)
      over.push({
        kind: 'text',
        x: place.x(i),
        y: place.y(lift[i] ?? 0) - 6,
        text,
        style: 'value',
        color: 'ink-2',
        anchor: 'middle',
        halo: true,
      });
  });
}
