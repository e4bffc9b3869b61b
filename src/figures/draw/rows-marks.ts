import type { Cell, Row, RowsChart } from '../chart.ts';
import { LOOKS } from './roles.ts';
import type { RowsFrame } from './rows-frame.ts';
import { distance, lane, line, outline } from './rows-strokes.ts';
import type { Item, Marks, Stop } from './scene.ts';

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
  const { chart, frame, row, cell, panel, y, under, over } = place;
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
    if (chart.panels.length > 1) {
      const { value, text } = cell;
      const items = lane(frame, panel, y, { value, text, color: look.text });
      under.push(...items.under);
      over.push(...items.over);
    }
  } else if (cell.mark === 'range') {
    const { low, high } = cell;
    const fill = cell.hatched ? `hatch:${look.fill}` : (look.soft ?? look.fill);
    addMark(place, { type: 'bar', role, fill, size: cut.bar }, { x: [low, high], y }, [
      read(cell.text),
      ...(cell.hatched ? [cell.hatched] : []),
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
