import type { Records } from '../kinds/index.ts';
import type { Validity } from '../schemas/livewyer-comparisons.ts';
import type { Environment, Load, Percentile, Run, Scenario } from '../schemas/livewyer-runs.ts';

/** The two references of the study: a separate cluster without a mesh, and the run labeled baseline on the same cluster. */
export type ReferenceKind = 'vs_no_mesh_cluster' | 'vs_own_cluster';

/** One change against a reference, with how far it may be used. */
export interface Change {
  run: Run;
  reference: Run;
  /** (value of the run / value of the reference - 1) x 100, not rounded. Throughput: higher is better. */
  percent: number;
  validity: Validity;
  why: string;
}

/** A comparison that must not be drawn, with the reason. */
export interface Withheld {
  run: Run;
  validity: 'not-valid' | 'not-available';
  why: string;
}

/** What can be read off a run: throughput in requests/s, or a latency percentile in seconds. */
export type Metric = 'throughput' | Percentile;

/** Value of a metric in its own unit: requests per second, or seconds. */
const metricOf = (run: Run, metric: Metric): number =>
  metric === 'throughput' ? run.requests_per_s : run.percentiles_s[metric];

/** (value / reference - 1) x 100. */
export const changePercent = (value: number, reference: number): number =>
  (value / reference - 1) * 100;

/** The run with this id. Throws where there is none; references are checked before the build. */
export function runById(records: Pick<Records, 'runs'>, id: string): Run {
  const run = records.runs.find((candidate) => candidate.id === id);
  if (!run) throw new Error(`No run "${id}" in content/benchmarks/livewyer-2024/runs.json.`);
  return run;
}

/** The final runs of the published tables, in the order of the file. */
export const finalRuns = (
  records: Pick<Records, 'runs'>,
  filter: {
    iteration?: Run['iteration'];
    scenario?: Scenario;
    environment?: Environment;
    connections?: Load;
  } = {},
): Run[] =>
  records.runs.filter(
    (run) =>
      run.kind === 'final' &&
      Object.entries(filter).every(([key, value]) => run[key as keyof Run] === value),
  );

/**
 * The change of a final run against one of its references, or the reason why none may be shown.
 * Validity is an editorial record (content/benchmarks/livewyer-2024/comparisons.yaml).
 */
export function changeAgainst(
  records: Pick<Records, 'runs' | 'comparisons'>,
  run: Run,
  kind: ReferenceKind,
  metric: Metric,
): Change | Withheld {
  const comparison = records.comparisons.final_runs.find((entry) => entry.run === run.id)?.[kind];
  if (!comparison) throw new Error(`No comparison for run "${run.id}" in comparisons.yaml.`);
  const { reference, validity, why } = comparison;
  if (validity === 'not-valid' || validity === 'not-available' || reference === null)
    return { run, validity: validity === 'not-valid' ? 'not-valid' : 'not-available', why };
  const other = runById(records, reference);
  return {
    run,
    reference: other,
    percent: changePercent(metricOf(run, metric), metricOf(other, metric)),
    validity,
    why,
  };
}

/** True where the comparison may be drawn. */
export const isChange = (value: Change | Withheld): value is Change => 'percent' in value;
