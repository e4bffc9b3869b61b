import { changeAgainst, isChange } from '../../evidence/livewyer.ts';
import { pageOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { LOADS, type Run, type Scenario } from '../../schemas/livewyer-runs.ts';
import type { Group, Row } from '../chart.ts';
import { axisOver, listed, percentLabel, percentText, sizeLabel, wholeRange } from '../format.ts';
import type { Chosen, FigureFrame, FigureSpec } from '../spec.ts';
import { caveatsOf } from './livewyer-caveats.ts';
import {
  DAYS,
  type Day,
  dayOf,
  finalRun,
  outageOf,
  type Refusal,
  refusalLines,
  scenarioOf,
  scenarioOption,
  scenarioWords,
  shortReason,
  usableChanges,
} from './livewyer-meshes.ts';
import { throughputNotes } from './livewyer-throughput-notes.ts';

type Used = Pick<Records, 'runs' | 'comparisons' | 'caveats'>;

export const frame: FigureFrame = {
  id: 'livewyer-throughput',
  options: [
    scenarioOption,
    {
      name: 'day',
      label: 'Test day',
      choices: DAYS.map(({ id, label }) => ({ id, label })),
      default: '2024-04-10',
    },
  ],
  sources: ['livewyer-v3-final-runs', 'livewyer-full-comparison-2024'],
  computed: 'Changes computed by this site.',
  licence: 'Data: LiveWyer, MIT. Figure: this site, CC BY 4.0.',
  fullTable: { path: pageOf('runs'), label: 'All runs of the study' },
};

const requests = (run: Run): string => run.requests_per_s.toFixed(4);

function title(records: Used, day: Day, scenario: Scenario): string {
  const losses = day.meshes
    .filter(({ role }) => role !== 'baseline')
    .map(({ environment, label }) => ({
      label,
      changes: usableChanges(records, day, scenario, environment, 'throughput'),
    }));
  if (losses.some(({ changes }) => changes.some(({ percent }) => percent >= 0)))
    return 'Throughput of each cluster beside the cluster without a mesh';
  const least = Math.min(...losses.map(({ changes }) => changes.length));
  const shared = LOADS.filter((load) =>
    losses.every(({ changes }) => changes.some((change) => change.load === load)),
  );
  const phrase = losses.map(({ label, changes }, i) => {
    const used = changes.filter(({ load }) => least === LOADS.length || shared.includes(load));
    const range = wholeRange(used.map(({ percent }) => percent));
    return `${range}${i ? '' : ' percent lower'} with ${label}`;
  });
  const where =
    least === LOADS.length ? '' : ` at ${listed(shared.map(String))} connections from a VM`;
  return `Against no mesh, throughput${where} was ${listed(phrase)}`;
}

function row(records: Used, run: Run): Row {
  const series = run.environment;
  const change = changeAgainst(records, run, 'vs_no_mesh_cluster', 'throughput');
  const outage = outageOf(records, run);
  const reference = series === 'baseline';
  return {
    label: String(run.connections),
    series,
    cells: [
      outage
        ? { mark: 'none', text: 'not drawn: outage', short: 'not drawn' }
        : {
            mark: 'bar',
            value: run.requests_per_s,
            text: sizeLabel(run.requests_per_s),
            exact: requests(run),
            ...(isChange(change) && {
              to: change.reference.requests_per_s,
              tip: `${percentText(change.percent)} against no mesh`,
            }),
          },
    ],
    columns: [
      sizeLabel(run.requests_per_s),
      reference ? '' : isChange(change) ? percentLabel(change.percent) : '–',
    ],
  };
}

/** Bars that are not drawn and changes that are not given, with the reasons. */
function refused(records: Used, day: Day, runs: readonly Run[]): string[] {
  const refusals = runs.flatMap((run): Refusal[] => {
    const label = day.meshes.find(({ id }) => id === run.environment)?.label ?? run.environment;
    const outage = outageOf(records, run);
    if (outage) return [{ label, load: run.connections, why: `no bar. ${outage.title}` }];
    const change = changeAgainst(records, run, 'vs_no_mesh_cluster', 'throughput');
    return isChange(change) || run.environment === 'baseline'
      ? []
      : [{ label, load: run.connections, why: `no change. ${shortReason(change.why)}` }];
  });
  return refusalLines(refusals);
}

/** Requests per second of every cluster at the three loads, for one scenario and test day. */
export function build(records: Used, chosen: Chosen): FigureSpec {
  const day = dayOf(chosen.day);
  const scenario = scenarioOf(chosen.scenario);
  const groups: Group[] = day.meshes.map(({ environment, label }) => ({
    label,
    rows: LOADS.map((load) => row(records, finalRun(records, day, scenario, environment, load))),
  }));
  const runs = groups.flatMap(({ rows }, i) =>
    rows.map((_, k) =>
      finalRun(records, day, scenario, day.meshes[i]?.environment ?? 'baseline', LOADS[k] ?? 32),
    ),
  );
  const told = throughputNotes(records, day, scenario);
  const values = groups.map(
    ({ label, rows }) => `${label} ${listed(rows.map(({ columns }) => columns?.[0] ?? ''))}`,
  );
  return {
    id: frame.id,
    chosen,
    title: title(records, day, scenario),
    subtitle: `Requests per second at ${listed(LOADS.map(String))} connections, ${scenarioWords(scenario)}. LiveWyer, ${day.label}, one run per bar.`,
    summary: `Bars of requests per second at ${listed(LOADS.map(String))} connections: ${values.join('; ')}.`,
    series: day.meshes.map(({ id, label, role }) => ({ id, label, role })),
    chart: {
      kind: 'rows',
      axis: axisOver(
        runs.map((run) => run.requests_per_s),
        { unit: '' },
      ),
      panels: [''],
      columns: ['requests/s', 'vs no mesh'],
      rowHead: 'connections',
      unit: 'requests/s',
      labels: 'beside',
      groups,
    },
    notes: told,
    withheld: refused(records, day, runs),
    caveats: caveatsOf(
      records,
      runs.map(({ id }) => id),
      told,
      ['coarse-histograms', 'tail-dominated-by-stalls'],
    ),
    table: {
      columns: [
        { key: 'cluster', label: 'Cluster' },
        { key: 'connections', label: 'Connections', decimals: 0 },
        { key: 'requests_per_s', label: 'Throughput', unit: 'requests/s', decimals: 4 },
        {
          key: 'change_against_no_mesh_percent',
          label: 'Against no mesh',
          unit: 'percent',
          decimals: 2,
          signed: true,
        },
        { key: 'validity', label: 'Comparison' },
        { key: 'run', label: 'Run' },
      ],
      rows: runs.map((run) => {
        const change = changeAgainst(records, run, 'vs_no_mesh_cluster', 'throughput');
        const mesh = day.meshes.find(({ environment }) => environment === run.environment);
        return [
          mesh?.label ?? run.environment,
          run.connections,
          run.requests_per_s,
          isChange(change) ? change.percent : null,
          run.environment === 'baseline' ? 'reference' : change.validity.replace('-', ' '),
          run.id,
        ];
      }),
    },
  };
}
