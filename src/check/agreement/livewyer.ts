import type { Records } from '../../kinds/index.ts';
import type { Run } from '../../schemas/livewyer-runs.ts';
import { differs, type Fault, unless } from './fault.ts';

/** Latencies, answers and sizes of one run against each other. */
export function runFaults(run: Run): Fault[] {
  const { percentiles_s: percentiles, requests, ok_responses: ok } = run;
  const seconds = (value: number): string => `${String(value)} s`;
  const bytes = (run.size_per_s.value * 1024 * run.total_s) / ok;
  const speed = requests / run.total_s;
  return [
    ...unless(
      run.slowest_s >= percentiles.p99_99,
      'slowest_s',
      seconds(run.slowest_s),
      `at least ${seconds(percentiles.p99_99)}, the p99.99 of the run`,
    ),
    ...unless(
      run.fastest_s <= percentiles.p10,
      'fastest_s',
      seconds(run.fastest_s),
      `at most ${seconds(percentiles.p10)}, the p10 of the run`,
    ),
    ...unless(
      run.average_s >= run.fastest_s && run.average_s <= run.slowest_s,
      'average_s',
      seconds(run.average_s),
      `between ${seconds(run.fastest_s)} and ${seconds(run.slowest_s)}, the fastest and the slowest`,
    ),
    ...unless(
      ok <= requests,
      'ok_responses',
      String(ok),
      `at most ${String(requests)}, the requests of the run`,
    ),
    ...differs(
      'success_rate_percent',
      run.success_rate_percent,
      (ok / requests) * 100,
      `ok_responses ${String(ok)} of ${String(requests)} in percent`,
    ),
    ...unless(
      Math.abs(speed / run.requests_per_s - 1) < 0.01,
      'requests_per_s',
      String(run.requests_per_s),
      `about ${speed.toFixed(4)}, which is requests / total_s`,
    ),
    ...unless(
      Math.abs(bytes / run.mean_body_bytes - 1) < 0.001,
      'mean_body_bytes',
      String(run.mean_body_bytes),
      `about ${bytes.toFixed(0)}, which is size_per_s x total_s / ok_responses`,
    ),
  ];
}

type Study = Pick<Records, 'runs' | 'comparisons' | 'study' | 'resources' | 'tiers'>;

const COMPARE = 'two runs with the same connections and the same scenario';

/** Comparisons of runs that are not alike. */
export function comparisonFaults({
  runs,
  comparisons,
}: Pick<Study, 'runs' | 'comparisons'>): Fault[] {
  const find = (id: string | null): Run | undefined => runs.find((run) => run.id === id);
  const unlike = (
    at: string,
    one: string,
    other: string | null,
    fits: (a: Run, b: Run) => string | undefined,
  ): Fault[] => {
    const [a, b] = [find(one), find(other)];
    if (!a || !b) return [];
    const alike = a.id !== b.id && a.connections === b.connections && a.scenario === b.scenario;
    const wrong = alike ? fits(a, b) : COMPARE;
    return wrong === undefined
      ? []
      : [
          {
            at,
            found: `"${b.id}" beside "${a.id}"`,
            allowed: wrong,
            fix: 'Name the run that was made under the same load.',
          },
        ];
  };
  return [
    ...comparisons.final_runs.flatMap(
      ({ run, vs_no_mesh_cluster: none, vs_own_cluster: own }, i) => [
        ...unlike(
          `final_runs.${String(i)}.vs_no_mesh_cluster.reference`,
          run,
          none.reference,
          (_, b) =>
            b.environment === 'baseline' ? undefined : 'a run on the cluster without a mesh',
        ),
        ...unlike(`final_runs.${String(i)}.vs_own_cluster.reference`, run, own.reference, (a, b) =>
          a.environment === b.environment ? undefined : 'a run on the same cluster',
        ),
      ],
    ),
    ...comparisons.linkerd_vs_cilium.flatMap(({ linkerd_run: linkerd, cilium_run: cilium }, i) =>
      unlike(`linkerd_vs_cilium.${String(i)}.cilium_run`, linkerd, cilium, (a, b) =>
        a.environment === 'linkerd' && b.environment === 'cilium'
          ? undefined
          : 'a run of Linkerd beside one of Cilium',
      ),
    ),
    ...comparisons.unmeshed_runs.flatMap(({ run, reference }, i) =>
      unlike(`unmeshed_runs.${String(i)}.reference`, run, reference, () => undefined),
    ),
  ];
}

/** Counts of the study against the rows that are on record. */
export function countFaults({
  runs,
  study,
  resources,
}: Pick<Study, 'runs' | 'study' | 'resources'>): Fault[] {
  const of = (kind: Run['kind'], series?: Run['series']): number =>
    runs.filter((run) => run.kind === kind && (!series || run.series === series)).length;
  const counted = {
    test_runs: runs.length,
    final: of('final'),
    warm_ups: of('warm-up', 'final'),
    unmeshed: of('unmeshed'),
    unmeshed_warm_ups: of('warm-up', 'unmeshed'),
    resource_pictures: resources.pictures.length,
  };
  return Object.entries(counted).flatMap(([name, rows]) => {
    const written = study.counts[name as keyof typeof counted];
    return unless(
      written === rows,
      `counts.${name}`,
      String(written),
      `${String(rows)}, the rows on record`,
    );
  });
}

/** Rows of the tiers that are computed from the runs of the study: their ids say from which. */
const COMPUTED = /^livewyer-pod-c(\d+)-vs-(baseline|own)-cluster$/;

const MEASURES: Readonly<Record<string, (run: Run) => number>> = {
  throughput: (run) => run.requests_per_s,
  p50: (run) => run.percentiles_s.p50,
  p99: (run) => run.percentiles_s.p99,
};

/** Changes in percent against those of the runs. */
export function tierFaults({
  runs,
  comparisons,
  tiers,
}: Pick<Study, 'runs' | 'comparisons' | 'tiers'>): Fault[] {
  const find = (id: string | null | undefined): Run | undefined =>
    runs.find((run) => run.id === id);
  return tiers.rows.flatMap((row, i) => {
    const [, load, against] = COMPUTED.exec(row.id) ?? [];
    if (!load) return [];
    return (
      [
        ['linkerd', row.linkerd],
        ['cilium_b', row.cilium_b],
      ] as const
    ).flatMap(([column, measured]) => {
      const run = find(`v3-${column === 'linkerd' ? 'linkerd' : 'cilium'}-pod-c${load}`);
      const pair = comparisons.final_runs.find((one) => one.run === run?.id);
      const reference = find(
        pair?.[against === 'own' ? 'vs_own_cluster' : 'vs_no_mesh_cluster'].reference,
      );
      if (!measured || !run || !reference) return [];
      return Object.entries(measured.change_percent).flatMap(([name, written]) => {
        const measure = MEASURES[name];
        if (!measure) return [];
        return differs(
          `rows.${String(i)}.${column}.change_percent.${name}`,
          written,
          (measure(run) / measure(reference) - 1) * 100,
          `the change of ${run.id} against ${reference.id}`,
        );
      });
    });
  });
}
