import type { Records } from '../kinds/index.ts';
import {
  type Environment,
  LOADS,
  type Load,
  type Run,
  type Scenario,
} from '../schemas/livewyer-runs.ts';
import {
  changeAgainst,
  changePercent,
  finalRuns,
  isChange,
  type ReferenceKind,
  runById,
} from './livewyer.ts';

type RunRecords = Pick<Records, 'runs'>;
type ComparedRecords = Pick<Records, 'runs' | 'comparisons'>;

/** What is read off a run: requests per second, or seconds. */
export type Reading = (run: Run) => number;

/** Throughput, requests per second. */
export const throughput: Reading = (run) => run.requests_per_s;
/** Average latency, seconds. */
export const averageLatency: Reading = (run) => run.average_s;
/** Latency of the 99th percentile, seconds. */
export const p99: Reading = (run) => run.percentiles_s.p99;

/**
 * The final runs of one cluster between pods, one per load, lowest load first. Throws where a load
 * is missing, because a range over fewer loads would be printed as if it were complete.
 */
function podRuns(
  records: RunRecords,
  environment: Environment,
  iteration: Run['iteration'] = 'v3',
): Run[] {
  const runs = finalRuns(records, { iteration, environment, scenario: 'pod-to-service' });
  return LOADS.map((load) => {
    const run = runs.find((candidate) => candidate.connections === load);
    if (!run)
      throw new Error(
        `No final run of ${iteration} ${environment} between pods at ${String(load)} connections in runs.json.`,
      );
    return run;
  });
}

/**
 * Changes in percent of a cluster's runs between pods (v3) against one of the two references, one
 * per load. Throws where comparisons.yaml withholds a comparison.
 */
export const podChanges = (
  records: ComparedRecords,
  environment: Environment,
  kind: ReferenceKind,
  read: Reading,
): number[] =>
  podRuns(records, environment).map((run) => {
    const change = changeAgainst(records, run, kind, 'throughput');
    if (!isChange(change))
      throw new Error(
        `${run.id} has no ${kind} that may be printed: ${change.validity}, ${change.why}`,
      );
    return changePercent(read(change.run), read(change.reference));
  });

/**
 * Changes in percent of Linkerd runs against the Cilium runs of the same scenario and load, in the
 * order of comparisons.yaml. Throws where a pair asked for is not valid.
 */
export const linkerdOverCilium = (
  records: ComparedRecords,
  read: Reading,
  wanted: { scenario: Scenario; loads?: readonly Load[] },
): number[] =>
  records.comparisons.linkerd_vs_cilium.flatMap((pair) => {
    const linkerd = runById(records, pair.linkerd_run);
    const loads: readonly Load[] = wanted.loads ?? LOADS;
    if (linkerd.scenario !== wanted.scenario || !loads.includes(linkerd.connections)) return [];
    if (pair.validity === 'not-valid' || pair.validity === 'not-available')
      throw new Error(
        `${pair.linkerd_run} and ${pair.cilium_run} must not be compared: ${pair.why}`,
      );
    return [changePercent(read(linkerd), read(runById(records, pair.cilium_run)))];
  });

/**
 * Changes in percent of throughput, runs labeled baseline on a mesh cluster against those on the
 * cluster without a mesh, one per load.
 */
export const unmeshedChanges = (records: ComparedRecords, environment: Environment): number[] =>
  records.comparisons.unmeshed_runs.flatMap(({ run, reference }) => {
    const unmeshed = runById(records, run);
    return unmeshed.environment === environment && reference !== null
      ? [changePercent(throughput(unmeshed), throughput(runById(records, reference)))]
      : [];
  });

/** Changes in percent of throughput without a mesh between pods, v4 (May) against v3 (April). */
export function noMeshDrift(records: RunRecords): number[] {
  const april = podRuns(records, 'baseline', 'v3');
  return podRuns(records, 'baseline', 'v4').flatMap((run, i) => {
    const before = april[i];
    return before ? [changePercent(throughput(run), throughput(before))] : [];
  });
}

/** Change in percent of throughput from the lowest load to the highest, one cluster, between pods. */
export function lowestToHighestLoad(records: RunRecords, environment: Environment): number {
  const runs = podRuns(records, environment);
  const [first, last] = [runs.at(0), runs.at(-1)];
  return first && last ? changePercent(throughput(last), throughput(first)) : 0;
}

/** Average latency of a cluster between pods at the lowest load, in seconds. */
export const latencyAtLowestLoad = (records: RunRecords, environment: Environment): number =>
  averageLatency(podRuns(records, environment)[0] as Run);
