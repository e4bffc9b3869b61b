import type { RowsChart } from '../chart.ts';
import { widthOf } from './measure-text.ts';
import { LOOKS } from './roles.ts';
import type { RowsFrame } from './rows-frame.ts';
import type { Item } from './scene.ts';

/** Stretches of gridlines: from the first to the last row of each group, so that none crosses a label above. */
function stretches(frame: RowsFrame): [number, number][] {
  const { cut, groups, lifted, top, bottom, beside } = frame;
  if (beside) return [[top - 2, bottom]];
  const half = lifted ? cut.bar / 2 + 3 : cut.row / 2;
  return groups.flatMap(({ rows }): [number, number][] =>
    lifted
      ? rows.map((y) => [y - half, y + half])
      : [[(rows[0] ?? 0) - half, (rows.at(-1) ?? 0) + half]],
  );
}

/** Gridlines and tick labels, once per panel; the unit after the last tick. */
export function rowsGrid(chart: RowsChart, frame: RowsFrame): Item[] {
  const parts = stretches(frame);
  return frame.panels.flatMap((_, panel): Item[] => [
    ...chart.axis.ticks.flatMap(({ at }) => {
      const x = frame.at(panel, at);
      const look = at === 0 ? { color: 'line-2', width: 1.2 } : { color: 'line', width: 1 };
      return parts.map((part) => vertical(x, part, look));
    }),
    ...numbers(chart, frame, panel),
    ...referenceLine(chart, frame, panel, parts),
  ]);
}

const vertical = (
  x: number,
  [from, to]: [number, number],
  look: { color: string; width: number },
): Item => ({
  kind: 'line',
  points: [
    [x, from],
    [x, to],
  ],
  ...look,
});

/** Numbers at the gridlines. One that would touch the number before it is left out; its line stays. */
function numbers({ axis }: RowsChart, frame: RowsFrame, panel: number): Item[] {
  const { cut, measure } = frame;
  const label = { kind: 'text', y: frame.bottom + 17, style: 'label', color: 'ink-3' } as const;
  const items: Item[] = [];
  let taken = Number.NEGATIVE_INFINITY;
  for (const { at, text } of axis.ticks) {
    const x = frame.at(panel, at);
    const half = widthOf(measure, cut, text, 'label') / 2;
    const before = x - half < 0;
    const beyond = x + half > cut.width;
    if (x - half < taken + 5) continue;
    taken = x + half;
    items.push({
      ...label,
      x: beyond ? cut.width : x,
      text: at === 0 && axis.unit === '%' ? `${text}\u00a0%` : text,
      ...(!before && { anchor: beyond ? 'end' : 'middle' }),
    });
  }
  if (axis.unit && axis.unit !== '%') items.push({ ...label, x: taken + 4, text: axis.unit });
  return items;
}

/** The value others are compared with: a line in its own color, named among the ticks. */
function referenceLine(
  { axis }: RowsChart,
  frame: RowsFrame,
  panel: number,
  parts: readonly [number, number][],
): Item[] {
  if (!axis.reference) return [];
  const { at, text, role } = axis.reference;
  const x = frame.at(panel, at);
  return [
    ...parts.map((part) => vertical(x, part, { color: LOOKS[role].fill, width: 1.6 })),
    {
      kind: 'text',
      x,
      y: frame.bottom + 17,
      text,
      style: 'label',
      color: LOOKS[role].text,
      anchor: 'middle',
    },
  ];
}
