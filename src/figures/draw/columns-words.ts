import type { ColumnsChart } from '../chart.ts';
import type { ColumnsFrame, Place } from './columns-frame.ts';
import type { Cut } from './cuts.ts';
import { type Measure, wrap } from './measure-text.ts';
import { LOOKS } from './roles.ts';
import type { Item } from './scene.ts';

type Panel = ColumnsChart['panels'][number];

/** Gridlines over the height of a panel; numbers at their left where the panel carries them. */
export function scale(chart: ColumnsChart, frame: ColumnsFrame, place: Place): Item[] {
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

/** Name of a panel, with the mark of its project. */
export function panelHead(panel: Panel, place: Place, cut: Cut): Item[] {
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
export function feet(chart: ColumnsChart, place: Place, noted: boolean): Item[] {
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
export function aside(panel: Panel, place: Place, cut: Cut, measure: Measure): Item[] {
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
