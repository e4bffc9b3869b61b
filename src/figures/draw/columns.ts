import type { ColumnsChart, Series } from '../spec.ts';
import { type ColumnsFrame, columnsFrame, type Place } from './columns-frame.ts';
import type { Cut } from './cuts.ts';
import { type Measure, wrap } from './measure-text.ts';
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

/** Gridlines over the height of a panel; numbers at their left where the panel carries them. */
function scale(chart: ColumnsChart, frame: ColumnsFrame, place: Place): Item[] {
  const { unit, ticks } = chart.axis;
  return ticks
    .filter(({ at }) => at <= place.max)
    .flatMap(({ at, text }): Item[] => {
      const y = place.y(at);
      const line: Item = {
        kind: 'line',
        points: [
          [place.left, y],
          [place.right, y],
        ],
        color: at === 0 ? 'line-2' : 'line',
        width: at === 0 ? 1.2 : 1,
      };
      const label: Item = {
        kind: 'text',
        x: frame.area.left - 7,
        y: y + 4.5,
        text: at === 0 && unit ? `0\u00a0${unit}` : text,
        style: 'label',
        color: 'ink-3',
        anchor: 'end',
      };
      return place.numbered ? [line, label] : [line];
    });
}

function panelHead(panel: Panel, place: Place, cut: Cut): Item[] {
  const { role, label } = panel;
  const y = place.head;
  return [
    ...(role
      ? [{ kind: 'marker' as const, x: place.left + 6, y: y - 4.5, role, radius: cut.radius + 0.4 }]
      : []),
    {
      kind: 'text',
      x: place.left + (role ? 19 : 0),
      y,
      text: label,
      style: 'head',
      color: role ? LOOKS[role].text : 'ink',
    },
  ];
}

/** Categories beneath the columns, with a word where one is not complete. */
function feet(chart: ColumnsChart, place: Place, noted: boolean): Item[] {
  return chart.categories.flatMap(({ short, note }, i): Item[] => {
    const at = {
      x: place.x(i),
      style: 'label' as const,
      color: 'ink-3',
      anchor: 'middle' as const,
    };
    const y = place.y(0) + 18;
    return [
      { kind: 'text', ...at, y, text: short },
      ...(note && noted ? [{ kind: 'text' as const, ...at, y: y + 16, text: note }] : []),
    ];
  });
}

/** Words in the free room above low columns. */
function aside(panel: Panel, place: Place, cut: Cut, measure: Measure): Item[] {
  if (!panel.aside) return [];
  const narrow = cut.name === 'n';
  const lines = wrap(
    measure,
    cut,
    panel.aside,
    'note',
    place.right - place.left - (narrow ? 0 : 8),
  );
  return lines.map((text, i) => ({
    kind: 'text',
    x: place.left,
    y: (narrow ? place.foot : place.head + 26) + i * 17,
    text,
    style: 'note',
    color: 'ink-2',
    halo: true,
  }));
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
