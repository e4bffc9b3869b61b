import { LOADS, type Percentile } from '../../schemas/livewyer-runs.ts';
import type { Chart, Row } from '../chart.ts';
import { axisOver, percentLabel, percentText, signedTick, sizeLabel } from '../format.ts';
import {
  COMPARED,
  DAY,
  LAST,
  labelOf,
  ms,
  NAMES,
  type Point,
  printedValue,
  shown,
} from './latency-points.ts';
import type { Mesh } from './livewyer-meshes.ts';

/** The other measure of a point on a label: milliseconds beside a change, a change beside milliseconds. */
const labelOfOther = (p: Point, asChange: boolean): string =>
  asChange ? `${sizeLabel(p.ms)} ms` : p.change === undefined ? '–' : percentLabel(p.change);

/** One percentile at the three loads; `aside` stands in the free room of the first group. */
export function rowsChart(points: readonly Point[], asChange: boolean, aside: string): Chart {
  const meshes = DAY.meshes.filter((mesh) => !asChange || mesh.role !== 'baseline');
  const groups = LOADS.map((load, i) => ({
    ...(i === 0 && !asChange && { aside: { panel: 0, text: aside } }),
    label: `${String(load)} connections`,
    rows: meshes.flatMap((mesh): Row[] => {
      const p = points.find((c) => c.mesh === mesh && c.run.connections === load);
      if (!p) return [];
      const value = shown(p, asChange);
      const other = asChange
        ? `${ms(p.ms)} ms`
        : p.change === undefined
          ? ''
          : percentText(p.change);
      return [
        {
          label: mesh.label,
          series: mesh.id,
          cells: [
            value === undefined
              ? {
                  mark: 'none',
                  text: p.outage ? 'not drawn: outage' : 'no valid reference',
                  short: 'not drawn',
                }
              : {
                  mark: 'bar',
                  value,
                  text: labelOf(p, asChange),
                  exact: printedValue(p, asChange),
                  ...(other && { tip: asChange ? other : `${other} against no mesh` }),
                  ...(!asChange && p.reference !== undefined && { to: p.reference }),
                },
          ],
          columns: [
            p.outage && asChange ? '–' : labelOf(p, asChange),
            mesh.role === 'baseline' ? '' : labelOfOther(p, asChange),
          ],
        },
      ];
    }),
  }));
  return {
    kind: 'rows',
    axis: axisOver(
      points.flatMap((p) => shown(p, asChange) ?? []),
      asChange ? { unit: '%', text: signedTick } : { unit: 'ms' },
    ),
    panels: [''],
    columns: asChange ? ['change', 'ms'] : ['ms', 'vs no mesh'],
    rowHead: '',
    unit: asChange ? '' : 'ms',
    labels: 'above',
    groups,
  };
}

/** All percentiles at one load. */
export function linesChart(points: readonly Point[], asChange: boolean): Chart {
  const percentiles = asChange ? [...COMPARED] : [...COMPARED, LAST];
  const meshes = DAY.meshes.filter((mesh) => !asChange || mesh.role !== 'baseline');
  const at = (mesh: Mesh, percentile: Percentile) =>
    points.find((p) => p.mesh === mesh && p.percentile === percentile);
  const lines = meshes.map((mesh) => {
    const own = percentiles.map((percentile) => at(mesh, percentile));
    return {
      series: mesh.id,
      values: own.map((p) => (p ? (shown(p, asChange) ?? null) : null)),
      texts: own.map((p) => (p ? `${printedValue(p, asChange)}${asChange ? '' : ' ms'}` : '')),
    };
  });
  return {
    kind: 'lines',
    empty: 'No run at this load may be compared; the reasons stand beside the figure.',
    axis: axisOver(
      lines.flatMap(({ values }) => values.flatMap((value) => value ?? [])),
      asChange ? { unit: '%', text: signedTick } : { unit: 'ms' },
    ),
    categories: percentiles.map((id) => NAMES[id] ?? id),
    lines,
    ...(!asChange && {
      zone: { from: COMPARED.length, text: 'stalls: do not compare' },
    }),
  };
}
