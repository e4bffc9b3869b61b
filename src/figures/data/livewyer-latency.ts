import { littlesLawDifference } from '../../evidence/littles-law.ts';
import { changeAgainst, isChange } from '../../evidence/livewyer.ts';
import type { Records } from '../../records/collections.ts';
import { LOADS, type Load, type Percentile, type Run } from '../../schemas/livewyer-runs.ts';
import {
  axisOver,
  listed,
  percentText,
  printed,
  signedTick,
  toHundredths,
  wholeRange,
} from '../format.ts';
import type { Chart, Chosen, FigureFrame, FigureSpec, Note, Row, Table } from '../spec.ts';
import { caveatsOf } from './livewyer-caveats.ts';
import {
  dayOf,
  finalRun,
  type Mesh,
  outageOf,
  refusalLines,
  scenarioOf,
  scenarioOption,
  scenarioWords,
  shortReason,
} from './livewyer-meshes.ts';

type Used = Pick<Records, 'runs' | 'comparisons' | 'caveats'>;

/** Percentiles a reader can compare one by one. The study's own stalls rule out the 99.99th. */
const COMPARED = ['p50', 'p75', 'p90', 'p95', 'p99', 'p99_9'] as const;
const LAST: Percentile = 'p99_99';
const NAMES: Readonly<Record<string, string>> = {
  p50: 'Median',
  p75: '75th',
  p90: '90th',
  p95: '95th',
  p99: '99th',
  p99_9: '99.9th',
  p99_99: '99.99th',
};
const full = (percentile: Percentile): string =>
  percentile === 'p50' ? 'median' : `${NAMES[percentile] ?? percentile} percentile`;

export const frame: FigureFrame = {
  id: 'livewyer-latency',
  options: [
    scenarioOption,
    {
      name: 'percentile',
      label: 'Percentile',
      choices: [
        { id: 'all', label: 'All, at one load' },
        ...COMPARED.map((id) => ({ id, label: NAMES[id] ?? id })),
      ],
      default: 'p99',
    },
    {
      name: 'load',
      label: 'Connections',
      choices: LOADS.map((load) => ({ id: String(load), label: String(load) })),
      default: '32',
      when: { name: 'percentile', is: 'all' },
    },
    {
      name: 'measure',
      label: 'Shown as',
      choices: [
        { id: 'ms', label: 'Milliseconds' },
        { id: 'change', label: 'Change against no mesh' },
      ],
      default: 'ms',
    },
  ],
  sources: ['livewyer-v3-final-runs'],
  computed: 'Changes computed by this site.',
  licence: 'Data: LiveWyer, MIT. Figure: this site, CC BY 4.0.',
  fullTable: { path: '/benchmarks/livewyer-2024/', label: 'All runs of the study' },
};

const DAY = dayOf('2024-04-10');

/** One value of one run, with what may be shown of it. */
interface Point {
  mesh: Mesh;
  run: Run;
  percentile: Percentile;
  /** Milliseconds, as printed by the load tool. */
  ms: number;
  /** Percent against the no-mesh run; undefined where the comparison is not valid. */
  change: number | undefined;
  /** Milliseconds of the no-mesh run it may be compared with. */
  reference: number | undefined;
  /** Why the run is not drawn, or why there is no change. */
  refused: string | undefined;
  outage: boolean;
}

const ms = (value: number): string => printed({ key: '', label: '', decimals: 1 }, value);
/** The file gives seconds with four decimals: milliseconds with one. */
const toMs = (run: Run, percentile: Percentile): number =>
  Math.round(run.percentiles_s[percentile] * 1e4) / 10;

function point(records: Used, mesh: Mesh, run: Run, percentile: Percentile): Point {
  const outage = outageOf(records, run);
  const change =
    percentile === LAST ? undefined : changeAgainst(records, run, 'vs_no_mesh_cluster', percentile);
  const valid = change && isChange(change) ? change : undefined;
  const reason = change && !isChange(change) ? `no change. ${shortReason(change.why)}` : undefined;
  return {
    mesh,
    run,
    percentile,
    ms: toMs(run, percentile),
    change: valid && toHundredths(valid.percent),
    reference: valid && toMs(valid.reference, percentile),
    refused: outage ? `not drawn. ${outage.title}` : mesh.role === 'baseline' ? undefined : reason,
    outage: outage !== undefined,
  };
}

/** A value of a point in the measure shown; undefined where it is not drawn. */
const shown = (p: Point, asChange: boolean): number | undefined =>
  p.outage ? undefined : asChange ? p.change : p.ms;

const printedValue = (p: Point, asChange: boolean): string =>
  asChange ? (p.change === undefined ? '–' : percentText(p.change)) : ms(p.ms);

function rowsChart(points: readonly Point[], asChange: boolean, aside: string): Chart {
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
                  text: printedValue(p, asChange),
                  ...(other && { tip: asChange ? other : `${other} against no mesh` }),
                  ...(!asChange && p.reference !== undefined && { to: p.reference }),
                },
          ],
          columns: [
            p.outage && asChange ? '–' : printedValue(p, asChange),
            mesh.role === 'baseline' ? '' : other || '–',
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

function linesChart(points: readonly Point[], asChange: boolean): Chart {
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

function title(points: readonly Point[], percentile: string, asChange: boolean): string {
  const changes = (id: string): number[] =>
    points.flatMap((p) => (p.mesh.id === id && p.change !== undefined ? [p.change] : []));
  const both = ['linkerd', 'cilium'].map((id) => ({
    label: DAY.meshes.find((mesh) => mesh.id === id)?.label ?? id,
    changes: changes(id),
  }));
  const added = both.filter((side) => side.changes.length > 0);
  const phrase = added.map(
    (side, i) => `${wholeRange(side.changes)}${i ? '' : ' percent longer'} with ${side.label}`,
  );
  const tail = added.length
    ? `Against no mesh, responses took ${phrase.join(', ')}`
    : 'No run has a valid reference';
  if (percentile === 'all' || asChange) return tail;
  const growth = DAY.meshes.flatMap((mesh) => {
    const own = points.filter((p) => p.mesh === mesh && !p.outage);
    const [low, high] = [32, 128].map((load) => own.find((p) => p.run.connections === load)?.ms);
    return low && high ? [high / low] : [];
  });
  const [least, most] = [Math.min(...growth), Math.max(...growth)].map((v) => v.toFixed(1));
  return `Four times the connections, ${least === most ? `${least ?? ''}` : `${least ?? ''} to ${most ?? ''}`} times the wait: this is a queue, with a mesh or without`;
}

function table(points: readonly Point[]): Table {
  return {
    columns: [
      { key: 'cluster', label: 'Cluster' },
      { key: 'connections', label: 'Connections', decimals: 0 },
      { key: 'percentile', label: 'Percentile' },
      { key: 'latency_ms', label: 'Latency', unit: 'ms', decimals: 1 },
      {
        key: 'change_against_no_mesh_percent',
        label: 'Against no mesh',
        unit: 'percent',
        decimals: 2,
        signed: true,
      },
      { key: 'run', label: 'Run' },
    ],
    rows: points.map((p) => [
      p.mesh.label,
      p.run.connections,
      full(p.percentile),
      p.ms,
      p.change ?? null,
      p.run.id,
    ]),
  };
}

const NOTES: readonly Note[] = [
  {
    head: 'A closed loop.',
    text: 'The load tool sends the next request when an answer arrives. In all runs average latency is connections divided by throughput: waiting in line, not the delay a proxy adds.',
    caveats: ['closed-loop-saturation'],
  },
  {
    head: 'Read the order, not the milliseconds.',
    text: 'Two virtual processors carried all six services.',
    caveats: ['tiny-shared-node'],
  },
];
const STALLS: Note = {
  head: 'The last percentile.',
  text: 'A handful of requests stalled for seconds, which looks like timeouts. Do not compare it.',
  caveats: ['tail-dominated-by-stalls'],
};

/** What the study's own numbers say about its latencies. */
function queueWords({ runs }: Used): string {
  const off = Math.max(...runs.map((run) => Math.abs(littlesLawDifference(run))));
  return `Twice the connections, twice the wait: in all ${String(runs.length)} runs the average is connections divided by throughput, within ${off.toFixed(3)}\u00a0%. A queue, not a proxy’s delay.`;
}

/** Latency of every cluster: one percentile at the three loads, or all percentiles at one load. */
export function build(records: Used, chosen: Chosen): FigureSpec {
  const scenario = scenarioOf(chosen.scenario);
  const percentile = chosen.percentile ?? 'p99';
  const all = percentile === 'all';
  const asChange = chosen.measure === 'change';
  const load = Number(chosen.load) as Load;
  const points = DAY.meshes.flatMap((mesh) =>
    (all ? [load] : LOADS).flatMap((connections) => {
      const run = finalRun(records, DAY, scenario, mesh.environment, connections);
      const wanted = all ? [...COMPARED, LAST] : COMPARED.filter((id) => id === percentile);
      return wanted.map((id) => point(records, mesh, run, id));
    }),
  );
  const refused = refusalLines(
    points.flatMap((p) =>
      p.refused && (!all || asChange || p.outage)
        ? [{ label: p.mesh.label, load: p.run.connections, why: p.refused }]
        : [],
    ),
  );
  if (all && asChange)
    refused.push('The 99.99th percentile: it rests on stalls of a few requests, not on the mesh.');
  const told = all && !asChange ? [...NOTES, STALLS] : [...NOTES];
  const what = all
    ? `Percentiles of response time at ${String(load)} connections`
    : `${full(points[0]?.percentile ?? 'p99').replace(/^./, (c) => c.toUpperCase())} of response time at ${listed(LOADS.map(String))} connections`;
  const words = DAY.meshes.flatMap((mesh) => {
    const own = points.filter((p) => p.mesh === mesh && shown(p, asChange) !== undefined);
    return own.length ? [`${mesh.label} ${listed(own.map((p) => printedValue(p, asChange)))}`] : [];
  });
  const unit = asChange ? 'change in percent against the no-mesh cluster' : 'milliseconds';
  return {
    id: frame.id,
    chosen,
    title: title(points, percentile, asChange),
    subtitle: `${what}, ${unit}, ${scenarioWords(scenario)}. LiveWyer, ${DAY.label}, one run per ${all ? 'line' : 'bar'}.`,
    summary: `${what}, ${unit}${all ? `, from the median to the ${asChange ? '99.9th' : '99.99th'} percentile` : ''}: ${words.join('; ')}.`,
    series: DAY.meshes
      .filter((mesh) => !asChange || mesh.role !== 'baseline')
      .map(({ id, label, role }) => ({ id, label, role })),
    chart: all ? linesChart(points, asChange) : rowsChart(points, asChange, queueWords(records)),
    notes: told,
    withheld: refused,
    caveats: caveatsOf(
      records,
      points.map(({ run }) => run.id),
      told,
      ['coarse-histograms', ...(all ? [] : ['tail-dominated-by-stalls'])],
    ),
    table: table(points),
  };
}
