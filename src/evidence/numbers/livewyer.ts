import type { Records } from '../../kinds/index.ts';
import {
  averageLatency,
  linkerdOverCilium,
  p99,
  podChanges,
  throughput,
} from '../livewyer-changes.ts';
import type { DerivedNumber } from './derived.ts';
import { FINAL_RUNS, lastDay, testNumbers, UNMESHED_RUNS } from './livewyer-test.ts';
import { percentLess, percentMore } from './wording.ts';

const OWN_CLUSTER =
  'against runs labeled baseline on the same cluster, between pods, 32 to 128 connections';
const NO_MESH = 'against the cluster without a mesh, between pods, 32 to 128 connections';
const ENCRYPTION = '; whether encryption was off is not recorded, so its cost may be missing';
const MESHES = [
  { environment: 'linkerd', name: 'Linkerd', doubt: '' },
  { environment: 'cilium', name: 'Cilium', doubt: ENCRYPTION },
] as const;

/** Against the two references of the study. */
function againstReferences(records: Records, asOf: string): DerivedNumber[] {
  return MESHES.flatMap(({ environment, name, doubt }): DerivedNumber[] => {
    const noMesh = (read: typeof throughput): number[] =>
      podChanges(records, environment, 'vs_no_mesh_cluster', read);
    return [
      {
        id: `livewyer-${environment}-throughput-vs-no-mesh`,
        text: () => percentLess(noMesh(throughput)),
        meaning: `Throughput that ${name} lost ${NO_MESH}`,
        asOf,
        sources: FINAL_RUNS,
      },
      {
        id: `livewyer-${environment}-throughput-vs-own`,
        text: () => percentLess(podChanges(records, environment, 'vs_own_cluster', throughput)),
        meaning: `Throughput that ${name} lost ${OWN_CLUSTER}${doubt}`,
        asOf,
        sources: UNMESHED_RUNS,
      },
      {
        id: `livewyer-${environment}-average-latency-vs-no-mesh`,
        text: () => percentMore(noMesh(averageLatency)),
        meaning: `Average latency that ${name} added ${NO_MESH}`,
        asOf,
        sources: FINAL_RUNS,
      },
      {
        id: `livewyer-${environment}-p99-vs-no-mesh`,
        text: () => percentMore(noMesh(p99)),
        meaning: `Latency of the 99th percentile that ${name} added ${NO_MESH}`,
        asOf,
        sources: FINAL_RUNS,
      },
    ];
  });
}

/** Linkerd beside Cilium: two whole clusters. */
function linkerdBesideCilium(records: Records, asOf: string): DerivedNumber[] {
  const between = { scenario: 'pod-to-service' } as const;
  const lowLoad = { scenario: 'vm-to-ingress', loads: [32] } as const;
  return [
    {
      id: 'livewyer-linkerd-over-cilium-throughput-pod',
      text: () => percentMore(linkerdOverCilium(records, throughput, between)),
      meaning: 'Throughput of the Linkerd cluster above the Cilium cluster, between pods',
      asOf,
      sources: FINAL_RUNS,
    },
    {
      id: 'livewyer-linkerd-over-cilium-p99-pod',
      text: () => percentLess(linkerdOverCilium(records, p99, between)),
      meaning:
        'Latency of the 99th percentile, the Linkerd cluster below the Cilium cluster, between pods',
      asOf,
      sources: FINAL_RUNS,
    },
    {
      id: 'livewyer-linkerd-over-cilium-throughput-vm-c32',
      text: () => percentMore(linkerdOverCilium(records, throughput, lowLoad), 2),
      meaning:
        'Throughput of the Linkerd cluster above the Cilium cluster, VM to ingress, 32 connections; the ingress proxies differ',
      asOf,
      sources: FINAL_RUNS,
    },
  ];
}

/** Numbers of the LiveWyer benchmark, whole percent in ranges. Changes are computed from the runs. */
export function livewyerNumbers(records: Records): DerivedNumber[] {
  const asOf = lastDay(records.runs.filter((run) => run.iteration === 'v3'));
  return [
    ...againstReferences(records, asOf),
    ...linkerdBesideCilium(records, asOf),
    ...testNumbers(records, asOf),
  ];
}
