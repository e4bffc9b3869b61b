import type { Group, Row, RowsChart } from '../chart.ts';
import { widthOf } from './measure-text.ts';
import { LOOKS } from './roles.ts';
import { groupSeries, isMixed, type RowsFrame } from './rows-frame.ts';
import type { Item } from './scene.ts';

/** From the center of a row to the baseline of its text, and to that of a text lifted above its mark. */
const BASELINE = 4.5;
const LIFTED = -15;

/** Heads of panels, columns of text and row labels. */
export function panelHeads(chart: RowsChart, frame: RowsFrame): Item[] {
  const lines = Math.max(...frame.panels.map(({ head }) => head.length));
  const panels = frame.panels.flatMap(({ head, left }) =>
    head.map(
      (text, i): Item => ({
        kind: 'text',
        x: left,
        y: 14 + (lines - head.length + i) * 18,
        text,
        style: 'head',
        color: 'ink',
      }),
    ),
  );
  if (frame.lifted) return panels;
  const y = lines ? 14 + (lines - 1) * 18 : frame.headHeight - 9;
  const small = { kind: 'text', y, style: 'label', color: 'ink-3', anchor: 'end' } as const;
  return [
    ...panels,
    ...(frame.beside && chart.rowHead
      ? [{ ...small, x: (frame.panels[0]?.left ?? 0) - 10, text: chart.rowHead }]
      : []),
    ...chart.columns.map((text, i) => ({ ...small, x: frame.columns[i] ?? 0, text })),
  ];
}

/** Marker, name and note of a group. */
export function groupLabel(
  group: Group,
  frame: RowsFrame,
  place: { label: number | undefined; rows: readonly number[] },
): Item[] {
  const { cut, measure } = frame;
  const own = groupSeries(frame, group);
  const above = place.label !== undefined;
  const y = place.label ?? (place.rows[0] ?? 0) + BASELINE;
  const x = own ? 20 : 0;
  const items: Item[] = [
    {
      kind: 'text',
      x,
      y,
      text: group.label,
      style: 'head',
      color: own ? LOOKS[own.role].text : 'ink',
    },
  ];
  if (own)
    items.unshift({
      kind: 'marker',
      x: 7,
      y: y - BASELINE,
      role: own.role,
      radius: cut.radius + 0.4,
    });
  if (group.note)
    items.push({
      kind: 'text',
      x: above ? x + widthOf(measure, cut, group.label, 'head') + 7 : x,
      y: above ? y : y + 17,
      text: group.note,
      style: 'label',
      color: 'ink-3',
    });
  return items;
}

/** Name of a row, and its texts right of the mark: above the mark where they have no room beside it. */
export function rowLabel(group: Group, row: Row, y: number, frame: RowsFrame): Item[] {
  const { cut, lifted } = frame;
  const role = frame.series.get(row.series)?.role;
  const own = role ? LOOKS[role].text : 'ink-2';
  const mixed = isMixed(group);
  const baseline = y + (lifted ? LIFTED : BASELINE);
  const name: Item = {
    kind: 'text',
    x: mixed ? 18 : lifted ? 0 : (frame.panels[0]?.left ?? 0) - 10,
    y: baseline,
    text: row.label,
    style: 'label',
    color: mixed ? own : 'ink-3',
    ...(!lifted && !mixed && { anchor: 'end' as const }),
  };
  const texts = (lifted ? [cut.width] : frame.columns).flatMap((x, i): Item[] => {
    const text = row.columns?.[i];
    if (!text) return [];
    const style = i ? 'label' : 'value';
    const color = i ? 'ink-2' : own;
    return [{ kind: 'text', x, y: baseline, text, style, color, anchor: 'end' }];
  });
  const marker: Item[] =
    mixed && role
      ? [
          {
            kind: 'marker',
            x: 6,
            y: lifted ? baseline - BASELINE : y,
            role,
            radius: cut.radius - 0.2,
          },
        ]
      : [];
  return [...marker, name, ...texts];
}
