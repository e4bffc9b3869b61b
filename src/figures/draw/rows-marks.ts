import type { Cell, Group, Row, RowsChart } from '../spec.ts';
import { widthOf } from './measure-text.ts';
import { LOOKS } from './roles.ts';
import type { RowsFrame } from './rows-frame.ts';
import type { Color, Item, Marks, Stop } from './scene.ts';

/** A cell and where it goes. */
export interface CellPlace {
  chart: RowsChart;
  frame: RowsFrame;
  row: Row;
  cell: Cell;
  panel: number;
  y: number;
  title: string;
  marks: Marks[];
  stops: Stop[];
  under: Item[];
  over: Item[];
}

const line = (
  points: [number, number][],
  color: Color,
  more: { width?: number; dash?: number[] } = {},
): Item => ({ kind: 'line', points, color, ...more });

/** Adds one mark to the set of its kind and series, and makes it reachable. */
function addMark(
  { marks, stops, title, row, panel }: CellPlace,
  kind: Omit<Marks, 'data' | 'axes' | 'series'>,
  point: Marks['data'][number],
  lines: string[],
): void {
  const axes = { x: `x${String(panel)}`, y: 'y0' };
  const key = ({ fill, role, type, tick, hollow }: typeof kind, x: string): string =>
    [fill, role, type, tick, hollow, x].join();
  let set = marks.findIndex((other) => key(other, other.axes.x) === key(kind, axes.x));
  if (set < 0) set = marks.push({ ...kind, axes, series: row.series, data: [] }) - 1;
  const index = (marks[set]?.data.push(point) ?? 1) - 1;
  stops.push({ set, index, title, lines });
}

/** Draws one cell: bar, dot, or range. A cell of words is drawn with its group. */
export function drawCell(place: CellPlace): void {
  const { chart, frame, row, cell, panel, y, over } = place;
  const { cut } = frame;
  const role = frame.series.get(row.series)?.role ?? 'other';
  const look = LOOKS[role];
  const read = (text: string): string => (chart.unit ? `${text}\u00a0${chart.unit}` : text);
  const head = chart.panels[panel];
  const tip = 'tip' in cell ? cell.tip : undefined;
  const more = [head, tip].flatMap((text) => text || []);
  if (cell.mark === 'bar') {
    const { value, to } = cell;
    const lines = [read(cell.exact ?? cell.text), ...more];
    addMark(place, { type: 'bar', role, fill: look.fill, size: cut.bar }, { x: value, y }, lines);
    if (look.outline) over.push(outline(frame, panel, [0, value], y, look.outline));
    if (to !== undefined) over.push(...distance(frame, panel, value, to, y));
  } else if (cell.mark === 'dot') {
    const hollow = cell.hollow ?? look.hollow;
    addMark(
      place,
      {
        type: 'point',
        role,
        fill: look.fill,
        size: cut.radius * look.scale,
        ...(hollow && { hollow }),
      },
      { x: cell.value, y },
      [read(cell.exact ?? cell.text), ...more],
    );
    if (chart.panels.length > 1) lane(place, cell.value, cell.text, look.text);
  } else if (cell.mark === 'range') {
    const { low, high } = cell;
    const fill = cell.approximate ? `hatch:${look.fill}` : (look.soft ?? look.fill);
    addMark(place, { type: 'bar', role, fill, size: cut.bar }, { x: [low, high], y }, [
      read(cell.text),
      ...(cell.approximate ? ['an estimate'] : []),
      ...more,
    ]);
    over.push(outline(frame, panel, [low, high], y, look.fill));
    cell.stops.forEach((stop, i) => {
      const tick = { type: 'point', role, fill: look.fill, tick: true } as const;
      addMark(place, { ...tick, size: cut.bar / 2 + 3 }, { x: stop.value, y }, [
        read(stop.text),
        stop.label,
      ]);
      if (cell.picked !== i) return;
      const x = frame.at(panel, stop.value);
      const reach = cut.bar / 2 + 5;
      over.push(
        line(
          [
            [x, y - reach],
            [x, y + reach],
          ],
          'ink',
          { width: 3.4 },
        ),
      );
    });
  }
}

/** The outline of a bar whose fill is pale or hatched. */
function outline(
  { at, cut }: RowsFrame,
  panel: number,
  ends: [number, number],
  y: number,
  color: Color,
): Item {
  const [a, b] = ends.map((value) => at(panel, value)) as [number, number];
  const x = Math.min(a, b) + 0.5;
  return {
    kind: 'box',
    x,
    y: y - cut.bar / 2 + 0.5,
    w: Math.abs(b - a) - 1,
    h: cut.bar - 1,
    color,
  };
}

/** From a bar to the value it is compared with: a dimension line beyond the bar, a cut within it. */
function distance(
  { at, cut }: RowsFrame,
  panel: number,
  value: number,
  to: number,
  y: number,
): Item[] {
  const [end, x] = [at(panel, value), at(panel, to)];
  const stroke = (cx: number, half: number, color: Color, width: number): Item =>
    line(
      [
        [cx, y - half],
        [cx, y + half],
      ],
      color,
      { width },
    );
  if (x <= end) return [stroke(x, cut.bar / 2, 'paper', 1.6)];
  const start = end + 3;
  return [
    ...(x - start > 3
      ? [
          line(
            [
              [start, y],
              [x, y],
            ],
            'ink-3',
          ),
        ]
      : []),
    stroke(x, 4.5, 'ink-3', 1),
  ];
}

/** The value of a dot stands on the side away from zero if there is room. `width` includes the distance. */
export function valueSide(
  { cut, measure, panels, at }: RowsFrame,
  panel: number,
  value: number,
  text: string,
): { left: boolean; width: number } {
  const width = widthOf(measure, cut, text, 'value') + cut.radius + 5;
  const box = panels[panel] ?? { left: 0, right: 0 };
  const x = at(panel, value);
  return { width, left: value < 0 ? x - width >= box.left - 2 : x + width > box.right + 14 };
}

/** The dotted lane of a dot, and its value. */
function lane(
  { frame, panel, y, under, over }: CellPlace,
  value: number,
  text: string,
  color: Color,
): void {
  const box = frame.panels[panel];
  if (!box) return;
  under.push(
    line(
      [
        [box.left, y],
        [box.right, y],
      ],
      'line',
      { dash: [1, 3] },
    ),
  );
  const x = frame.at(panel, value);
  const away = frame.cut.radius + 5;
  const { left } = valueSide(frame, panel, value, text);
  over.push({
    kind: 'text',
    x: left ? x - away : x + away,
    y: y + 4.5,
    text,
    style: 'value',
    color,
    halo: true,
    ...(left && { anchor: 'end' as const }),
  });
}

/** A pale ground from the smallest to the largest dot of a group. */
export function band(
  chart: RowsChart,
  group: Group,
  frame: RowsFrame,
  rows: readonly number[],
  panel: number,
): Item[] {
  const role = frame.series.get(group.rows[0]?.series ?? '')?.role;
  const xs = group.rows.flatMap((row) => {
    const cell = row.cells[panel];
    return cell?.mark === 'dot' ? [frame.at(panel, cell.value)] : [];
  });
  if (chart.panels.length < 2 || xs.length < 2 || !role) return [];
  const { row } = frame.cut;
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  const x = Math.min(...xs);
  return [
    {
      kind: 'rect',
      x,
      y: first - row / 2 + 2,
      w: Math.max(Math.max(...xs) - x, 1.5),
      h: last - first + row - 4,
      color: LOOKS[role].fill,
      alpha: 0.16,
    },
  ];
}
