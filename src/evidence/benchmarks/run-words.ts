import type { Run } from '../../schemas/livewyer-runs.ts';

/** Mark of the project that a cluster belongs to; every form of Istio has the same. */
type Mark = 'baseline' | 'linkerd' | 'istio' | 'cilium';

/** Name and mark of every cluster of the study, in the order of its reports. */
export const CLUSTERS = {
  baseline: { name: 'No mesh', mark: 'baseline' },
  linkerd: { name: 'Linkerd', mark: 'linkerd' },
  istio: { name: 'Istio', mark: 'istio' },
  cilium: { name: 'Cilium', mark: 'cilium' },
  'istio-ambient': { name: 'Istio ambient', mark: 'istio' },
  'istio-sidecar': { name: 'Istio sidecars', mark: 'istio' },
} as const satisfies Record<Run['environment'], { name: string; mark: Mark }>;

/** Name, short name and meaning of every scenario. */
export const SCENARIO_WORDS = {
  'pod-to-service': {
    name: 'Pod to service',
    short: 'pod',
    meaning: 'a pod on another node calls the service',
  },
  'vm-to-ingress': {
    name: 'VM to ingress',
    short: 'VM',
    meaning: 'a machine outside the cluster calls through the ingress, with TLS',
  },
} as const satisfies Record<Run['scenario'], { name: string; short: string; meaning: string }>;

/** Name and meaning of every kind of run. */
export const RUN_KINDS = {
  final: { name: 'Final', meaning: 'a run of the published tables' },
  'warm-up': { name: 'Warm-up', meaning: 'made before a series, at the lowest load' },
  unmeshed: {
    name: 'Labeled baseline',
    meaning:
      'from folders that LiveWyer calls pod-baseline; for Cilium it is not recorded whether encryption was off, as the manual prescribes',
  },
} as const satisfies Record<Run['kind'], { name: string; meaning: string }>;

const MESH_STATES = {
  none: 'no mesh',
  unmeshed: 'labeled baseline',
  meshed: 'meshed',
} as const satisfies Record<Run['mesh_state'], string>;

/**
 * State of the cluster during a run in words: "meshed", "no mesh, warm-up", "labeled baseline".
 * Never "mesh off": it is not recorded whether Cilium's runs labeled baseline had its encryption off.
 */
export function stateOf(run: Pick<Run, 'mesh_state' | 'kind' | 'series'>): string {
  const state = run.series === 'unmeshed' ? MESH_STATES.unmeshed : MESH_STATES[run.mesh_state];
  return run.kind === 'warm-up' ? `${state}, warm-up` : state;
}

/** Requests of a run that failed. */
export const failedRequests = ({ errors }: Pick<Run, 'errors'>): number =>
  errors.reduce((sum, { count }) => sum + count, 0);
