import type { Group, RowsChart, Series } from '../chart.ts';
import type { Cut } from './cuts.ts';
import { type Measure, widthOf, wrap } from './measure-text.ts';
import { hasMarker } from './roles.ts';

/** Where the parts of a rows chart stand, in units of the drawing. */
export interface RowsFrame {
  cut: Cut;
  measure: Measure;
  series: ReadonlyMap<string, Series>;
  /** Group labels stand left of their first row. */
  beside: boolean;
  /** Row label and value share a line above the mark: ranges on a narrow cut. */
  lifted: boolean;
  panels: { left: number; right: number; head: string[] }[];
  /** Right edges of the columns of text. */
  columns: number[];
  headHeight: number;
  /** Center of every row, and the baseline of the group label where that stands above. */
  groups: { label: number | undefined; rows: number[] }[];
  top: number;
  bottom: number;
  height: number;
  /** Horizontal position of a value in a panel. */
  at: (panel: number, value: number) => number;
}

/** True where the rows of a group belong to different series, so that each row names its own. */
export const isMixed = (group: Group): boolean =>
  group.mixed ?? group.rows.some((row) => row.series !== group.rows[0]?.series);

const AXIS_HEIGHT = 26;
const LIFT = 22;

/** Lays out a rows chart for one cut. Pure: the same chart, cut and measure give the same frame. */
export function rowsFrame(
  chart: RowsChart,
  list: readonly Series[],
  cut: Cut,
  measure: Measure,
): RowsFrame {
  const narrow = cut.name === 'n';
  const series = new Map(list.map((entry) => [entry.id, entry]));
  const width = (text: string, style: 'label' | 'value' | 'head'): number =>
    widthOf(measure, cut, text, style);
  const rows = chart.groups.flatMap((group) => group.rows);
  const beside = chart.labels === 'beside' && !narrow;
  const lifted = narrow && rows.some((row) => row.cells.some(({ mark }) => mark === 'range'));

  const mixed = chart.groups.some(isMixed);
  const rowLabels = Math.max(...rows.map((row) => width(row.label, 'label')));
  const groupLabels = Math.max(
    ...chart.groups.map((group) =>
      Math.max(width(group.label, 'head'), width(group.note ?? '', 'label')),
    ),
  );
  const left = lifted ? 1 : (beside ? groupLabels + 34 : mixed ? 18 : 0) + rowLabels + 10;

  const gap = narrow ? 10 : 18;
  const columnWidths = chart.columns.map((head, i) =>
    Math.max(
      width(head, 'label'),
      ...rows.map((row) => width(row.columns?.[i] ?? '', i ? 'label' : 'value')),
    ),
  );
  const columns: number[] = [];
  let edge = cut.width;
  for (const columnWidth of [...columnWidths].reverse()) {
    columns.unshift(edge);
    edge -= columnWidth + gap;
  }
  const right = lifted || !columns.length ? cut.width - 16 : edge;

  const panelGap = narrow ? 20 : 34;
  const count = chart.panels.length;
  const panelWidth = (right - left - panelGap * (count - 1)) / count;
  const panels = chart.panels.map((head, i) => {
    const start = left + i * (panelWidth + panelGap);
    return {
      left: start,
      right: start + panelWidth,
      head: head ? wrap(measure, cut, head, 'head', panelWidth + (i ? 12 : 0)) : [],
    };
  });
  const headLines = Math.max(...panels.map(({ head }) => head.length));
  const lineHeads =
    !lifted && (chart.columns.length > 0 || (chart.rowHead !== '' && beside && !headLines));
  const headHeight = headLines * 18 + (lineHeads ? 22 : 0) + (headLines ? 6 : 0);

  const above = !beside;
  const pitch = cut.row + (lifted ? LIFT - 6 : 0);
  let y = headHeight;
  const groups = chart.groups.map((group, i) => {
    if (i) y += above ? (narrow ? 8 : 10) : 18;
    const label = above ? y + 17 : undefined;
    if (above) y += narrow ? 26 : 25;
    const centers = group.rows.map(
      (_, k) => y + k * pitch + pitch / 2 + (lifted ? LIFT / 2 - 2 : 0),
    );
    y += group.rows.length * pitch;
    const aside = asideBelow(chart, group, cut, measure);
    y += aside.length * 18 + (aside.length ? 4 : 0);
    return { label, rows: centers };
  });
  const { min, max } = chart.axis;
  return {
    cut,
    measure,
    series,
    beside,
    lifted,
    panels,
    columns: lifted ? [] : columns,
    headHeight,
    groups,
    top: headHeight,
    bottom: y + 6,
    height: y + 6 + AXIS_HEIGHT,
    at: (panel, value) => {
      const p = panels[panel] ?? { left: 0, right: 0 };
      return p.left + ((value - min) / (max - min)) * (p.right - p.left);
    },
  };
}

/** On a narrow cut words beside marks have no room: they stand below the rows of their group. */
export function asideBelow(chart: RowsChart, group: Group, cut: Cut, measure: Measure): string[] {
  if (cut.name !== 'n' || chart.panels.length < 2) return [];
  const refused = [
    ...new Set(
      group.rows.flatMap((row) =>
        row.cells.flatMap((cell) => (cell.mark === 'none' && cell.short ? [cell.text] : [])),
      ),
    ),
  ];
  return [group.aside?.text ?? '', ...refused]
    .filter(Boolean)
    .flatMap((text) => wrap(measure, cut, text, 'note', cut.width - 4));
}

/** The series of a group, if all its rows share one that has a marker. */
export function groupSeries(frame: RowsFrame, group: Group): Series | undefined {
  const first = frame.series.get(group.rows[0]?.series ?? '');
  return first && !isMixed(group) && hasMarker(first.role) ? first : undefined;
}
