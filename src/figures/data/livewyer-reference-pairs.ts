import {
  type Change,
  changeAgainst,
  isChange,
  type Metric,
  type ReferenceKind,
  type Withheld,
} from '../../evidence/livewyer.ts';
import type { Records } from '../../kinds/index.ts';
import { LOADS } from '../../schemas/livewyer-runs.ts';
import { dayOf, finalRun, type Mesh } from './livewyer-meshes.ts';

/** The changes of one run against both references. */
export type Pair = Record<ReferenceKind, Change | Withheld>;

/** The day on which both kinds of runs were made. */
export const DAY = dayOf('2024-04-10');
/** The two references, in the order in which they are drawn. */
export const KINDS: readonly ReferenceKind[] = ['vs_no_mesh_cluster', 'vs_own_cluster'];

/** Both comparisons of a cluster's final run between pods at one load. */
export const pairs = (
  records: Pick<Records, 'runs' | 'comparisons'>,
  mesh: Mesh,
  metric: Metric,
): Pair[] =>
  LOADS.map((load) => {
    const run = finalRun(records, DAY, 'pod-to-service', mesh.environment, load);
    const against = (kind: ReferenceKind) => changeAgainst(records, run, kind, metric);
    return {
      vs_no_mesh_cluster: against('vs_no_mesh_cluster'),
      vs_own_cluster: against('vs_own_cluster'),
    };
  });

/** Changes in percent against one reference, without those that must not be given. */
export const percents = (all: readonly Pair[], kind: ReferenceKind): number[] =>
  all.flatMap((pair) => (isChange(pair[kind]) ? [pair[kind].percent] : []));
