import type { Group, RowsChart } from '../chart.ts';
import { widthOf } from './measure-text.ts';
import { LOOKS } from './roles.ts';
import type { RowsFrame } from './rows-frame.ts';
import type { Color, Item } from './scene.ts';

/** A line through some points. */
export const line = (
  points: [number, number][],
  color: Color,
  more: { width?: number; dash?: number[] } = {},
): Item => ({ kind: 'line', points, color, ...more });

/** The outline of a bar whose fill is pale or hatched. */
export function outline(
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
export function distance(
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

/** The dotted lane of a dot, beneath it, and its value, above. */
export function lane(
  frame: RowsFrame,
  panel: number,
  y: number,
  { value, text, color }: { value: number; text: string; color: Color },
): { under: Item[]; over: Item[] } {
  const box = frame.panels[panel];
  if (!box) return { under: [], over: [] };
  const dotted = line(
    [
      [box.left, y],
      [box.right, y],
    ],
    'line',
    { dash: [1, 3] },
  );
  const x = frame.at(panel, value);
  const away = frame.cut.radius + 5;
  const { left } = valueSide(frame, panel, value, text);
  const label: Item = {
    kind: 'text',
    x: left ? x - away : x + away,
    y: y + 4.5,
    text,
    style: 'value',
    color,
    halo: true,
    ...(left && { anchor: 'end' as const }),
  };
  return { under: [dotted], over: [label] };
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
