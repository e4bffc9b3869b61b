import type { LinesChart, Series } from '../chart.ts';
import type { Cut } from './cuts.ts';
import { type LinesFrame, linesFrame } from './lines-frame.ts';
import { type Measure, wrap } from './measure-text.ts';
import { LOOKS } from './roles.ts';
import type { Item, Marks, Scene, Stop } from './scene.ts';
import { spread } from './spread.ts';

/** Draws lines over categories, named at their right ends. */
export function linesScene(
  chart: LinesChart,
  series: readonly Series[],
  cut: Cut,
  measure: Measure,
): Scene {
  const frame = linesFrame(chart, series, cut, measure);
  const { left, right, top, bottom } = frame;
  const { min, max } = chart.axis;
  const { marks, stops } = lineMarks(chart, frame);
  return {
    cut,
    height: bottom + 30,
    area: { left, right, top, bottom },
    x: [{ id: 'x0', min: 0, max: chart.categories.length - 1, size: right - left }],
    y: [{ id: 'y0', min, max, size: bottom - top }],
    down: false,
    indexAxis: 'x',
    marks,
    under: [
      ...zone(chart, frame),
      ...grid(chart, frame),
      ...level(chart, frame),
      ...joined(chart, frame),
    ],
    over: marks.length ? names(chart, frame) : empty(chart, frame, measure),
    stops,
  };
}

function grid(chart: LinesChart, { cut, left, right, bottom, x, y }: LinesFrame): Item[] {
  const { ticks, unit } = chart.axis;
  const label = { kind: 'text', style: 'label', color: 'ink-3' } as const;
  const lines = ticks.flatMap(({ at, text }): Item[] => [
    {
      kind: 'line',
      points: [
        [left - 12, y(at)],
        [right + 4, y(at)],
      ],
      color: at === 0 ? 'line-2' : 'line',
      width: at === 0 ? 1.2 : 1,
    },
    { ...label, x: left - 18, y: y(at) + 4.5, text, anchor: 'end' },
  ]);
  // On a narrow cut every second category is named, as long as the last one is among them.
  const step = cut.name === 'n' && chart.categories.length > 6 ? 2 : 1;
  const categories = chart.categories.flatMap((text, i): Item[] =>
    i % step ? [] : [{ ...label, x: x(i), y: bottom + 20, text, anchor: 'middle' }],
  );
  return [
    ...lines,
    ...categories,
    { ...label, x: 0, y: 14, text: unit === '%' ? 'percent' : unit },
  ];
}

/** The shaded part, with its reason above it. */
function zone(chart: LinesChart, { right, top, bottom, x }: LinesFrame): Item[] {
  if (!chart.zone) return [];
  const { from, text } = chart.zone;
  const start = (x(from) + x(from - 1)) / 2;
  const end = right + 6;
  return [
    { kind: 'rect', x: start, y: top - 8, w: end - start, h: bottom - top + 8, color: 'tint' },
    { kind: 'text', x: end, y: top - 13, text, style: 'note', color: 'ink-2', anchor: 'end' },
  ];
}

/** The value to compare with, as a dashed line beside its name, where the lines are lowest. */
function level(chart: LinesChart, { left, right, top, y }: LinesFrame): Item[] {
  if (!chart.level) return [];
  const { at, text } = chart.level;
  // Above the highest of them stands the reason of the shaded part.
  const place = y(at) - top < 14 ? 14 : -6;
  const points: [number, number][] = [
    [left - 12, y(at)],
    [right + 6, y(at)],
  ];
  return [
    { kind: 'line', points, color: 'ink', width: 1.5, dash: [6, 4] },
    { kind: 'text', x: left, y: y(at) + place, text, style: 'note', color: 'ink', halo: true },
  ];
}

/** The lines themselves, interrupted where a value is missing. */
function joined(chart: LinesChart, { series, x, y }: LinesFrame): Item[] {
  return chart.lines.flatMap((line): Item[] => {
    const look = LOOKS[series(line.series).role];
    const parts: [number, number][][] = [[]];
    line.values.forEach((value, i) => {
      if (value === null) parts.push([]);
      else parts.at(-1)?.push([x(i), y(value)]);
    });
    return parts.map((points) => ({
      kind: 'line',
      points,
      color: look.outline ?? look.fill,
      width: 2,
      dash: look.dash,
    }));
  });
}

function lineMarks(
  chart: LinesChart,
  { cut, series }: LinesFrame,
): { marks: Marks[]; stops: Stop[] } {
  const marks: Marks[] = [];
  const stops: Stop[] = [];
  for (const line of chart.lines) {
    const { role, label } = series(line.series);
    const look = LOOKS[role];
    const data: Marks['data'] = [];
    line.values.forEach((value, i) => {
      if (value === null) return;
      const index = data.push({ x: i, y: value }) - 1;
      const title = `${label}, ${chart.categories[i] ?? ''}`;
      stops.push({ set: marks.length, index, title, lines: [line.texts[i] ?? ''] });
    });
    if (data.length)
      marks.push({
        type: 'point',
        series: line.series,
        role,
        axes: { x: 'x0', y: 'y0' },
        data,
        fill: look.outline ?? look.fill,
        size: (cut.radius - 1) * look.scale,
        ...(look.hollow && { hollow: true as const }),
      });
  }
  return { marks, stops };
}

/** Words in place of the lines. */
const empty = (
  { empty: text }: LinesChart,
  { cut, left, right, top, bottom }: LinesFrame,
  measure: Measure,
): Item[] =>
  wrap(measure, cut, text, 'note', right - left - 8).map((line, i) => ({
    kind: 'text',
    x: left,
    y: (top + bottom) / 2 + i * 17,
    text: line,
    style: 'note',
    color: 'ink-2',
    halo: true,
  }));

/** Names at the ends of the lines, moved apart where they would touch. */
function names(chart: LinesChart, { cut, series, right, y }: LinesFrame): Item[] {
  const ends = chart.lines.flatMap((line) => {
    const end = line.values.findLast((value) => value !== null);
    const { label, role } = series(line.series);
    return end === undefined || end === null
      ? []
      : [{ text: label, color: LOOKS[role].text, y: y(end) }];
  });
  const placed = spread(
    ends.map((end) => end.y),
    cut.font.value + 4,
  );
  return ends.map(({ text, color }, i) => ({
    kind: 'text',
    x: right + 14,
    y: (placed[i] ?? 0) + 4.5,
    text,
    style: 'value',
    color,
    halo: true,
  }));
}
