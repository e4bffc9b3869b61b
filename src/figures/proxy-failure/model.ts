import { nodes, type Pod, pods, podsOn, services } from './cluster.ts';

/** What the Cilium side runs: HTTP rules through Envoy, or mTLS through ztunnel (beta). */
export type Setup = 'http' | 'ztunnel';

/** One of the three ways to place proxies that are compared. */
export type Mesh = 'linkerd' | Setup;

/**
 * What stops. `proxy` names a pod: its sidecar in Linkerd, in Cilium the proxy of its node.
 * One pod thus picks one process on each side. `control` is the control plane of each side; what
 * that costs depends on time, see `time.ts`.
 */
export type Target =
  | { readonly kind: 'none'; readonly id: 'none' }
  | { readonly kind: 'proxy'; readonly id: string; readonly pod: Pod }
  | { readonly kind: 'node'; readonly id: string; readonly node: string }
  | { readonly kind: 'control'; readonly id: 'control-plane' };

/**
 * What a pod loses. `http`: requests under HTTP rules, other traffic goes on. `tcp`: all TCP that the
 * pod sends through its proxy. `gone`: the pod itself.
 */
export type Loss = 'none' | 'http' | 'tcp' | 'gone';

/** Replicas of one service: how many there are and how many lose nothing. */
export interface ServiceCount {
  readonly service: string;
  readonly total: number;
  readonly left: number;
}

/** The effect of one stop in one mesh. */
export interface Outage {
  readonly mesh: Mesh;
  readonly target: Target;
  readonly loss: Loss;
  /** Pods that lose something, in drawing order. */
  readonly hit: readonly Pod[];
  /** Every service, those that lose nothing included. */
  readonly services: readonly ServiceCount[];
}

/** Everything that can be chosen: nothing, each pod's proxy, each node, the control planes. */
export const targets: readonly Target[] = [
  { kind: 'none', id: 'none' },
  ...pods.map((pod): Target => ({ kind: 'proxy', id: pod.id, pod })),
  ...nodes.map((node): Target => ({ kind: 'node', id: node, node })),
  { kind: 'control', id: 'control-plane' },
];

/** The target with this id, or undefined. */
export function findTarget(id: string | null | undefined): Target | undefined {
  return targets.find((target) => target.id === id);
}

/**
 * Who loses what when the target stops.
 * - Linkerd: rules in the pod send its TCP through its own proxy, so one pod is reached.
 * - Envoy: only requests under HTTP rules pass through it, so the ruled pods of its node are reached.
 * - ztunnel: rules in each enrolled pod send its TCP to the ztunnel of the node; all pods are enrolled.
 * - A node takes its pods with it in all three.
 * - A control plane cuts off no pod when it stops.
 */
export function outage(mesh: Mesh, target: Target): Outage {
  const hit = reached(mesh, target);
  return {
    mesh,
    target,
    loss: lossOf(mesh, target),
    hit,
    services: services.map((service) => count(service, hit)),
  };
}

function reached(mesh: Mesh, target: Target): readonly Pod[] {
  if (target.kind === 'none' || target.kind === 'control') return [];
  if (target.kind === 'node') return podsOn(target.node);
  if (mesh === 'linkerd') return [target.pod];
  return podsOn(target.pod.node).filter((pod) => mesh === 'ztunnel' || pod.ruled);
}

function lossOf(mesh: Mesh, { kind }: Target): Loss {
  if (kind === 'none' || kind === 'control') return 'none';
  if (kind === 'node') return 'gone';
  return mesh === 'http' ? 'http' : 'tcp';
}

function count(service: string, hit: readonly Pod[]): ServiceCount {
  const own = (pod: Pod) => pod.service === service;
  const total = pods.filter(own).length;
  return { service, total, left: total - hit.filter(own).length };
}
