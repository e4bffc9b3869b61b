import {
  type Change,
  isChange,
  type Metric,
  type ReferenceKind,
  type Withheld,
} from '../../evidence/livewyer.ts';
import { pageOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { LOADS } from '../../schemas/livewyer-runs.ts';
import type { Cell, Group } from '../chart.ts';
import {
  axisOver,
  listed,
  percentLabel,
  percentText,
  signedTick,
  toHundredths,
  wholeRange,
} from '../format.ts';
import type { Chosen, FigureFrame, FigureSpec } from '../spec.ts';
import { caveatsOf } from './livewyer-caveats.ts';
import { type Mesh, plainReason, shortReason } from './livewyer-meshes.ts';
import { DAY, KINDS, type Pair, pairs, percents } from './livewyer-reference-pairs.ts';
import { referenceNotes } from './livewyer-two-references-notes.ts';

type Used = Pick<Records, 'runs' | 'comparisons' | 'caveats'>;

const METRICS = [
  { id: 'throughput', label: 'Throughput', words: 'throughput' },
  { id: 'p50', label: 'Median latency', words: 'median latency' },
  { id: 'p99', label: '99th percentile', words: 'the 99th percentile of latency' },
] as const;

export const frame: FigureFrame = {
  id: 'livewyer-two-references',
  options: [
    {
      name: 'metric',
      label: 'Measure',
      choices: METRICS.map(({ id, label }) => ({ id, label })),
      default: 'throughput',
    },
  ],
  sources: ['livewyer-v3-unmeshed-runs', 'livewyer-v3-final-runs'],
  computed: 'Changes computed by this site.',
  licence: 'Data: LiveWyer, MIT. Figure: this site, CC BY 4.0.',
  fullTable: { path: pageOf('runs'), label: 'All runs of the study' },
};

function title(all: ReadonlyMap<string, Pair[]>, metric: Metric): string {
  const [linkerd, cilium] = ['linkerd', 'cilium'].map((id) =>
    KINDS.map((kind) => percents(all.get(id) ?? [], kind)),
  ) as [number[][], number[][]];
  const mean = (values: readonly number[] = []): number =>
    values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
  const [far, own] = KINDS.map((_, i) => mean(linkerd[i]) - mean(cilium[i])) as [number, number];
  const ranges = (side: number[][], unit = ''): string => {
    const [separate = [], same = []] = side;
    return `${wholeRange(same)}${unit} instead of ${wholeRange(separate)}`;
  };
  const verb = metric === 'throughput' ? 'loses' : 'adds';
  const numbers = `gainst its own cluster Cilium ${verb} ${ranges(cilium, ' percent')}, and Linkerd ${ranges(linkerd)}`;
  return far * own < 0 ? `Which mesh is ahead depends on the baseline: a${numbers}` : `A${numbers}`;
}

function cell(value: Change | Withheld, kind: ReferenceKind, mesh: Mesh): Cell {
  if (isChange(value))
    return {
      mark: 'dot',
      value: toHundredths(value.percent),
      text: percentLabel(value.percent),
      exact: percentText(value.percent),
      ...(value.validity === 'limited' && { tip: 'limited comparison, see the notes' }),
    };
  return mesh.role === 'baseline' && kind === 'vs_no_mesh_cluster'
    ? { mark: 'none', text: 'the reference' }
    : {
        mark: 'none',
        text: `Not drawn: ${shortReason(value.why).replace(/^The/, 'the')}`,
        short: 'not drawn',
      };
}

const DOUBT = 'The manual turns encryption off; no run says that it was.';

function group(mesh: Mesh, all: readonly Pair[]): Group {
  return {
    label: mesh.label,
    ...(mesh.role === 'baseline' && { note: 'run twice' }),
    rows: all.map((pair, i) => ({
      label: String(LOADS[i]),
      series: mesh.id,
      cells: KINDS.map((kind) => cell(pair[kind], kind, mesh)),
    })),
    ...(mesh.role === 'cilium' && { aside: { panel: 1, text: DOUBT } }),
  };
}

/** Change of one measure against the separate no-mesh cluster, beside the change against runs labeled baseline on the same cluster. */
export function build(records: Used, chosen: Chosen): FigureSpec {
  const metric = METRICS.find(({ id }) => id === chosen.metric) ?? METRICS[0];
  const all = new Map(DAY.meshes.map((mesh) => [mesh.id, pairs(records, mesh, metric.id)]));
  const every = [...all.values()].flat();
  const withheld = DAY.meshes.flatMap((mesh) => {
    const refused = (all.get(mesh.id) ?? []).flatMap(({ vs_own_cluster: own }) =>
      isChange(own) ? [] : [own],
    );
    const [first] = refused;
    return first
      ? [
          `${mesh.label} at ${listed(refused.map(({ run }) => String(run.connections)))} connections against its own cluster: ${plainReason(first.why)}`,
        ]
      : [];
  });
  const told = referenceNotes(all);
  const words = (kind: ReferenceKind): string =>
    DAY.meshes
      .flatMap((mesh) => {
        const values = percents(all.get(mesh.id) ?? [], kind).map(percentText);
        return values.length ? [`${mesh.label} ${listed(values)}`] : [];
      })
      .join('; ');
  return {
    id: frame.id,
    chosen,
    title: title(all, metric.id),
    subtitle: `Change of ${metric.words} in percent against two references, ${listed(LOADS.map(String))} connections, calls between pods. LiveWyer, ${DAY.label}, one run per mark.`,
    summary: `Change of ${metric.words} at ${listed(LOADS.map(String))} connections. Against the no-mesh cluster: ${words('vs_no_mesh_cluster')}. Against runs labeled baseline on the same cluster: ${words('vs_own_cluster')}. Whether encryption was off in Cilium’s runs labeled baseline, as the manual prescribes, is not recorded.`,
    series: DAY.meshes.map(({ id, label, role }) => ({ id, label, role })),
    chart: {
      kind: 'rows',
      axis: axisOver(
        KINDS.flatMap((kind) => percents(every, kind)),
        { unit: '%', text: signedTick, count: 4 },
      ),
      panels: [
        'Against the separate no-mesh cluster',
        'Against the same cluster, runs labeled baseline',
      ],
      columns: [],
      rowHead: 'connections',
      unit: '',
      labels: 'beside',
      groups: DAY.meshes.map((mesh) => group(mesh, all.get(mesh.id) ?? [])),
    },
    notes: told,
    withheld,
    caveats: caveatsOf(
      records,
      every.flatMap((pair) =>
        KINDS.flatMap((kind) => {
          const value = pair[kind];
          return isChange(value) ? [value.run.id, value.reference.id] : [value.run.id];
        }),
      ),
      told,
      ['coarse-histograms', 'tail-dominated-by-stalls'],
    ),
    table: {
      columns: [
        { key: 'cluster', label: 'Cluster' },
        { key: 'connections', label: 'Connections', decimals: 0 },
        { key: 'reference', label: 'Against' },
        {
          key: `${metric.id}_change_percent`,
          label: `Change of ${metric.words}`,
          unit: 'percent',
          decimals: 2,
          signed: true,
        },
        { key: 'validity', label: 'Comparison' },
        { key: 'reference_run', label: 'Reference run' },
      ],
      rows: DAY.meshes.flatMap((mesh) =>
        KINDS.flatMap((kind) =>
          (all.get(mesh.id) ?? []).flatMap((pair) => {
            const value = pair[kind];
            if (mesh.role === 'baseline' && kind === 'vs_no_mesh_cluster') return [];
            return [
              [
                mesh.label,
                value.run.connections,
                kind === 'vs_own_cluster' ? 'same cluster, labeled baseline' : 'no-mesh cluster',
                isChange(value) ? value.percent : null,
                value.validity.replace('-', ' '),
                isChange(value) ? value.reference.id : null,
              ],
            ];
          }),
        ),
      ),
    },
  };
}
