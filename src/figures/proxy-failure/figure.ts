import { nodes, pods, services } from './cluster.ts';
import { type Mesh, outage, type Target, targets } from './model.ts';
import { list } from './words.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const word = (count: number) => small[count] ?? String(count);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The largest number of pods that one stopped proxy reaches in this mesh. */
function reach(mesh: Mesh): number {
  const proxies = targets.filter((target) => target.kind === 'proxy');
  return Math.max(...proxies.map((target) => outage(mesh, target).hit.length));
}

/** The finding, computed from the model. */
export function title(): string {
  const node = Math.max(reach('http'), reach('ztunnel'));
  const own = reach('linkerd');
  return `A stopped sidecar cuts off ${word(own)} pod${own > 1 ? 's' : ''}; a stopped node proxy takes one kind of traffic from up to ${word(node)}`;
}

/** What is drawn and under which conditions. */
export function subtitle(): string {
  const ruled = services.filter((name) => pods.some((pod) => pod.ruled && pod.service === name));
  return `${capital(word(pods.length))} pods of ${word(services.length)} services on ${word(nodes.length)} nodes, drawn once with Linkerd and once with Cilium. HTTP rules cover requests to ${list(ruled)}; with ztunnel, all pods are enrolled. An example, not a measurement.`;
}

/** Claim records that the figure rests on. */
export const claimIds = [
  'blast-radius',
  'sidecar-clear-boundaries',
  'tls-keys-one-process',
  'one-envoy-per-node',
  'crash-or-upgrade-unpredictable',
  'ztunnel-update',
  'sidecar-shared-failures',
] as const;

/** Sources of what is drawn, first-hand records first. */
export const sourceIds = [
  'linkerd-docs-architecture',
  'linkerd-docs-automatic-mtls',
  'linkerd-docs-native-sidecars',
  'linkerd-docs-load-balancing',
  'cilium-docs-envoy-2026-01',
  'cilium-docs-upgrade-2026-01',
  'cilium-docs-ebpf-intro-2026-01',
  'cilium-docs-tls-visibility-2026-01',
  'cilium-docs-1-20-2-ztunnel',
  'cilium-pr-45861-ztunnel-ca-type',
  'cilium-native-mtls-2026',
  'linkerd-proxy-died-first-2026',
  'linkerd-great-sidecar-debate-2025',
  'gateway-api-bench-2025',
] as const;

/** Where the private keys are; it does not depend on what stops. */
export const keyWords: Record<Mesh, string> = {
  linkerd:
    'one private key in the memory of each pod; the key that signs certificates is in the control plane',
  http: 'no identity key of a pod in Envoy; it has keys only for Ingress, Gateway and TLS inspection',
  ztunnel:
    'each ztunnel acts with the certificates of all pods on its node; by default every agent also has the key that signs them, with SPIRE it does not',
};

/** What can be stopped on one node: the proxies of its pods, then the node itself. */
export function targetsOn(node: string): readonly Target[] {
  return targets.filter(
    (target) =>
      (target.kind === 'proxy' && target.pod.node === node) ||
      (target.kind === 'node' && target.node === node),
  );
}
