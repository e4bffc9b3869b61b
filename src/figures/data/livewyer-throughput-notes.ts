import { noMeshDrift } from '../../evidence/livewyer-changes.ts';
import type { Records } from '../../kinds/index.ts';
import type { Scenario } from '../../schemas/livewyer-runs.ts';
import type { Note } from '../spec.ts';
import type { Day } from './livewyer-meshes.ts';

const CLUSTERS: Note = {
  head: 'Unlike clusters.',
  text: 'Cilium ran on another network stack, and its cluster was slow also in runs labeled baseline. This compares clusters, not proxies.',
  caveats: ['cilium-cluster-slow-without-mesh', 'different-network-stack'],
};

const ENTRANCES: Note = {
  head: 'Different entrances.',
  text: 'Linkerd and no mesh sat behind nginx, Istio and Cilium behind a gateway of their own.',
};

const WORK: Note = {
  head: 'Unequal work.',
  text: 'Linkerd and Istio read every HTTP request; the HTTP proxy of Cilium was idle. Linkerd served lighter pages.',
  caveats: ['cilium-envoy-idle', 'linkerd-lighter-page-mix'],
};

const WITHOUT_WAYPOINT: Note = {
  head: 'Not the same work.',
  text: 'Ambient ran without a waypoint, so it read no HTTP; the sidecars did.',
  caveats: ['ambient-without-waypoint'],
};

const anotherDay = (records: Pick<Records, 'runs'>): Note => {
  const most = Math.max(...noMeshDrift(records).map(Math.abs));
  return {
    head: 'Another day.',
    text: `The no-mesh cluster moved by up to ${most.toFixed(0)} percent between the two test days. Never read one day against the other.`,
    caveats: ['baseline-drift'],
  };
};

/** What a reader must know beside the bars of one test day and scenario. */
export function throughputNotes(
  records: Pick<Records, 'runs'>,
  day: Day,
  scenario: Scenario,
): Note[] {
  if (day.iteration === 'v4') return [WITHOUT_WAYPOINT, anotherDay(records)];
  return [CLUSTERS, scenario === 'vm-to-ingress' ? ENTRANCES : WORK];
}
