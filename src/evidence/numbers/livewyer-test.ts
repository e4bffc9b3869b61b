import type { Records } from '../../kinds/index.ts';
import type { Run } from '../../schemas/livewyer-runs.ts';
import { littlesLawDifference } from '../littles-law.ts';
import {
  latencyAtLowestLoad,
  lowestToHighestLoad,
  noMeshDrift,
  unmeshedChanges,
} from '../livewyer-changes.ts';
import type { DerivedNumber } from './derived.ts';
import { newestOf, percent, percentLess } from './wording.ts';

/** Sources of numbers from the final runs of April. */
export const FINAL_RUNS = ['livewyer-v3-final-runs'];
/** Sources of numbers that rest on runs labeled baseline as well. */
export const UNMESHED_RUNS = ['livewyer-v3-unmeshed-runs'];
const ALL_FILES = ['livewyer-full-comparison-2024'];

/** The day on which the last of some runs ended. */
export const lastDay = (runs: readonly Run[]): string =>
  newestOf(runs.map((run) => run.finished_at.slice(0, 10)));

/** What the runs say about the test itself. */
export function testNumbers(records: Records, asOf: string): DerivedNumber[] {
  const allRuns = lastDay(records.runs);
  const compared = ['baseline', 'linkerd', 'cilium'] as const;
  const littles = records.runs.map((run) => Math.abs(littlesLawDifference(run)));
  const drift = noMeshDrift(records).map(Math.abs);
  return [
    {
      id: 'livewyer-cilium-unmeshed-vs-no-mesh',
      text: () => percentLess(unmeshedChanges(records, 'cilium')),
      meaning:
        'Throughput of the Cilium cluster below the cluster without a mesh, in runs labeled baseline',
      asOf,
      sources: UNMESHED_RUNS,
    },
    {
      id: 'livewyer-throughput-loss-c32-to-c128',
      text: () =>
        percentLess(compared.map((environment) => lowestToHighestLoad(records, environment))),
      meaning:
        'Throughput lost from 32 to 128 connections between pods: no mesh, Linkerd and Cilium',
      asOf,
      sources: FINAL_RUNS,
    },
    {
      id: 'livewyer-littles-law-largest-difference',
      text: percent(Math.max(...littles), 3),
      meaning: 'Largest difference between average latency and connections divided by throughput',
      asOf: allRuns,
      sources: ALL_FILES,
    },
    {
      id: 'livewyer-no-mesh-drift-v3-v4',
      text: percent(Math.max(...drift)),
      meaning: 'Largest change of throughput without a mesh, between pods, May against April 2024',
      asOf: allRuns,
      sources: ALL_FILES,
    },
    {
      id: 'livewyer-no-mesh-average-latency',
      text: `${(latencyAtLowestLoad(records, 'baseline') * 1000).toFixed(1)} ms`,
      meaning: 'Average latency of a page without a mesh, between pods, 32 connections',
      asOf,
      sources: FINAL_RUNS,
    },
    {
      id: 'livewyer-run-count',
      text: String(records.runs.length),
      meaning: 'Runs behind the two reports of the study, warm-ups included',
      asOf: allRuns,
      sources: ALL_FILES,
    },
    {
      id: 'livewyer-chart-count',
      text: String(records.resources.pictures.length),
      meaning: 'Charts of CPU and memory that we read off as numbers',
      asOf: records.study.commit_date,
      sources: ALL_FILES,
    },
    {
      id: 'livewyer-caveat-count',
      text: String(records.caveats.caveats.length),
      meaning: 'Caveats that we list for the study',
      asOf: records.study.commit_date,
      sources: ALL_FILES,
    },
  ];
}
