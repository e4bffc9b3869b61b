import { littlesLawDifference } from '../../evidence/littles-law.ts';
import { pageOf } from '../../kinds/addresses.ts';
import { LOADS, type Load } from '../../schemas/livewyer-runs.ts';
import { listed, wholeRange } from '../format.ts';
import type { Chosen, FigureFrame, FigureSpec, Note, Table } from '../spec.ts';
import { linesChart, rowsChart } from './latency-charts.ts';
import {
  COMPARED,
  DAY,
  full,
  LAST,
  NAMES,
  type Point,
  point,
  printedValue,
  shown,
  type Used,
} from './latency-points.ts';
import { caveatsOf } from './livewyer-caveats.ts';
import {
  finalRun,
  refusalLines,
  scenarioOf,
  scenarioOption,
  scenarioWords,
} from './livewyer-meshes.ts';

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
  fullTable: { path: pageOf('runs'), label: 'All runs of the study' },
};

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
