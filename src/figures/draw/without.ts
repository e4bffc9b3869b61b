import type { Chart } from '../chart.ts';

/** The chart without the series a reader has switched off. Scales stay, so that what remains does not move sideways. */
export function without(chart: Chart, hidden: readonly string[]): Chart {
  if (!hidden.length) return chart;
  const shown = ({ series }: { series: string }): boolean => !hidden.includes(series);
  if (chart.kind === 'lines') return { ...chart, lines: chart.lines.filter(shown) };
  if (chart.kind === 'grid')
    return {
      ...chart,
      groups: chart.groups.map((group) => ({ ...group, rows: group.rows.filter(shown) })),
    };
  if (chart.kind === 'paths')
    return {
      ...chart,
      groups: chart.groups.map((group) => ({ ...group, lanes: group.lanes.filter(shown) })),
    };
  if (chart.kind === 'rows')
    return {
      ...chart,
      groups: chart.groups
        .map((group) => ({ ...group, rows: group.rows.filter(shown) }))
        .filter(({ rows }) => rows.length > 0),
    };
  return {
    ...chart,
    panels: chart.panels.map((panel) => ({
      ...panel,
      stacks: panel.stacks.filter(shown),
      // A total over all classes would be wrong above a part of them.
      totals: panel.totals.map(() => ''),
    })),
  };
}
