import type { RowsChart } from '../spec.ts';
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
  const { cut, measure, panels, bottom, lifted } = frame;
  const { ticks, unit, min } = chart.axis;
  const parts = stretches(frame);
  const label = { y: bottom + 17, style: 'label', color: 'ink-3' } as const;
  return panels.flatMap((_, p): Item[] => {
    const lines = ticks.flatMap(({ at }) =>
      parts.map(
        ([from, to]): Item => ({
          kind: 'line',
          points: [
            [frame.at(p, at), from],
            [frame.at(p, at), to],
          ],
          color: at === 0 ? 'line-2' : 'line',
          width: at === 0 ? 1.2 : 1,
        }),
      ),
    );
    const numbers = ticks.map(({ at, text }): Item => {
      const x = frame.at(p, at);
      const first = lifted && at === min;
      const beyond = x + widthOf(measure, cut, text, 'label') / 2 > cut.width;
      return {
        kind: 'text',
        ...label,
        x: beyond ? cut.width : x,
        text: at === 0 && unit === '%' ? `${text}\u00a0%` : text,
        ...(!first && { anchor: beyond ? ('end' as const) : ('middle' as const) }),
      };
    });
    const last = ticks.at(-1);
    const all = [...lines, ...numbers, ...referenceLine(chart, frame, p, parts)];
    if (!last || !unit || unit === '%') return all;
    const x = frame.at(p, last.at) + widthOf(measure, cut, last.text, 'label') / 2 + 4;
    return [...all, { kind: 'text', ...label, x, text: unit }];
  });
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
    ...parts.map(
      ([from, to]): Item => ({
        kind: 'line',
        points: [
          [x, from],
          [x, to],
        ],
        color: LOOKS[role].fill,
        width: 1.6,
      }),
    ),
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
