import { changeAgainst, finalRuns, isChange, type Metric } from '../../evidence/livewyer.ts';
import type { Records } from '../../kinds/index.ts';
import {
  type Environment,
  LOADS,
  type Load,
  type Run,
  type Scenario,
} from '../../schemas/livewyer-runs.ts';
import type { Series } from '../chart.ts';
import { listed } from '../format.ts';
import type { FigureOption } from '../spec.ts';

/** A cluster of the study as a series of a figure. */
export interface Mesh extends Series {
  environment: Environment;
}

/** One test day. Runs of different days never stand in one view. */
export interface Day {
  id: string;
  label: string;
  iteration: Run['iteration'];
  meshes: Mesh[];
}

const mesh = (environment: Environment, label: string, role: Series['role']): Mesh => ({
  id: environment,
  environment,
  label,
  role,
});

/** The two test days, first the one that tested Linkerd and Cilium. */
export const DAYS: readonly Day[] = [
  {
    id: '2024-04-10',
    label: '10 April 2024',
    iteration: 'v3',
    meshes: [
      mesh('baseline', 'No mesh', 'baseline'),
      mesh('linkerd', 'Linkerd', 'linkerd'),
      mesh('cilium', 'Cilium', 'cilium'),
      mesh('istio', 'Istio', 'istio'),
    ],
  },
  {
    id: '2024-05-22',
    label: '22 May 2024',
    iteration: 'v4',
    meshes: [
      mesh('baseline', 'No mesh', 'baseline'),
      mesh('istio-sidecar', 'Istio sidecars', 'istio'),
      mesh('istio-ambient', 'Istio ambient', 'istio-ambient'),
    ],
  },
];

/** The day with this id. Throws for an id that is no choice. */
export function dayOf(id: string | undefined): Day {
  const day = DAYS.find((candidate) => candidate.id === id);
  if (!day) throw new Error(`There is no test day "${String(id)}".`);
  return day;
}

/** The choice between the two scenarios. */
export const scenarioOption: FigureOption = {
  name: 'scenario',
  label: 'Scenario',
  choices: [
    { id: 'pod', label: 'Pod to service' },
    { id: 'vm', label: 'VM to ingress' },
  ],
  default: 'pod',
};

export const scenarioOf = (id: string | undefined): Scenario =>
  id === 'vm' ? 'vm-to-ingress' : 'pod-to-service';

/** Where the calls come from, for subtitles. */
export const scenarioWords = (scenario: Scenario): string =>
  scenario === 'vm-to-ingress'
    ? 'calls from a virtual machine through the ingress'
    : 'calls between pods';

/** Runs that measured an outage of the demo application. Their numbers are listed, never drawn. */
const OUTAGES: Readonly<Record<string, string>> = {
  'v3-baseline-vm-c128': 'baseline-vm-outage',
  'v3-cilium-vm-c64': 'cilium-vm-outage-in-64-run',
};

/** The caveat that says why a run is not drawn, or undefined. Throws where the record does not name the run. */
export function outageOf(records: Pick<Records, 'caveats'>, run: Run) {
  const id = OUTAGES[run.id];
  if (id === undefined) return undefined;
  const caveat = records.caveats.caveats.find((entry) => entry.id === id);
  if (!caveat?.affects.includes(run.id))
    throw new Error(
      `Caveat "${id}" does not name the run ${run.id} that figures leave out for it.`,
    );
  return caveat;
}

/** The final run of one cluster at one load. Throws where there is none. */
export function finalRun(
  records: Pick<Records, 'runs'>,
  day: Day,
  scenario: Scenario,
  environment: Environment,
  connections: Load,
): Run {
  const [run] = finalRuns(records, {
    iteration: day.iteration,
    scenario,
    environment,
    connections,
  });
  if (!run)
    throw new Error(
      `No final run of ${environment}, ${scenario}, ${String(connections)} connections.`,
    );
  return run;
}

/** Changes of one cluster against the no-mesh cluster that may be used, lowest load first. */
export const usableChanges = (
  records: Pick<Records, 'runs' | 'comparisons'>,
  day: Day,
  scenario: Scenario,
  environment: Environment,
  metric: Metric,
): { load: Load; percent: number }[] =>
  LOADS.flatMap((load) => {
    const run = finalRun(records, day, scenario, environment, load);
    const change = changeAgainst(records, run, 'vs_no_mesh_cluster', metric);
    return isChange(change) ? [{ load, percent: change.percent }] : [];
  });

/** The reason for a validity without pointers to caveats, which are listed by title elsewhere. */
export const plainReason = (why: string): string =>
  why
    .replace(/\s*\(caveats? [^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The first clause of a reason: short enough to stand in a figure. */
export const shortReason = (why: string): string =>
  (plainReason(why).split(/, so |\. /)[0] ?? '').replace(/\.$/, '');

/** One thing that is not shown: which cluster, at which load, and why. */
export interface Refusal {
  label: string;
  load: Load;
  why: string;
}

/** Refusals with the same reason in one sentence: "Linkerd and Istio at 128 connections: …". */
export function refusalLines(refusals: readonly Refusal[]): string[] {
  const byReason = new Map<string, Refusal[]>();
  for (const refusal of refusals)
    byReason.set(refusal.why, [...(byReason.get(refusal.why) ?? []), refusal]);
  return [...byReason].map(([why, same]) => {
    const labels = [...new Set(same.map(({ label }) => label))];
    const loads = [...new Set(same.map(({ load }) => String(load)))];
    return `${listed(labels)} at ${listed(loads)} connections: ${why.replace(/\.?$/, '.')}`;
  });
}
