import { nodes, pods } from './cluster.ts';
import { type Mesh, type Outage, outage } from './model.ts';
import type { State } from './state.ts';

/** One outage in words: a headline with counts, and the lines beneath the picture. */
export interface Words {
  readonly headline: string;
  /** The pods cut off, by name. */
  readonly who: string;
  /** From what they are cut off, and why. */
  readonly cut: string;
  /** What is not touched, with the replicas left. */
  readonly on: string;
  /** What the sources read do not say; empty if nothing is open. */
  readonly open: string;
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** "node 2" for the id `node-2`, with a space that does not break. */
export const nodeName = (id: string): string => id.replace('-', '\u00a0');

/** "2 of 9" with spaces that do not break. */
export const share = (part: number, whole: number): string => `${part}\u00a0of\u00a0${whole}`;

/** "orders 2 of 3, catalog 1 of 2" for the services that lost a replica. */
export function left({ services }: Outage): string {
  const short = services.filter((service) => service.left < service.total);
  return short.map((s) => `${s.service} ${share(s.left, s.total)}`).join(', ');
}

const ending: Record<Mesh, readonly [one: string, more: string]> = {
  linkerd: ['is cut off', 'are cut off'],
  http: ['loses HTTP traffic with rules', 'lose HTTP traffic with rules'],
  ztunnel: ['is cut off from TCP', 'are cut off from TCP'],
};

/** "2 of 9 pods lose HTTP traffic with rules". */
export function headline({ mesh, target, hit }: Outage): string {
  const [one, more] = target.kind === 'node' ? ['is gone', 'are gone'] : ending[mesh];
  if (!hit.length) return 'nothing is cut off';
  return `${share(hit.length, pods.length)} pods ${hit.length > 1 ? more : one}`;
}

/** The words for one outage. */
export function describe(result: Outage): Words {
  const { mesh, target, hit } = result;
  const rest = pods.length - hit.length;
  const replicas = left(result);
  const base = { headline: headline(result), who: list(hit.map((pod) => pod.id)) };
  if (target.kind === 'none') {
    const running = mesh === 'linkerd' ? rest : nodes.length;
    return { ...base, cut: 'nothing', on: `${rest} pods and ${running} proxies`, open: '' };
  }
  if (target.kind === 'control')
    return {
      ...base,
      cut: 'nothing at first',
      on: `the ${rest} pods, with what their proxies and nodes hold`,
      open: '',
    };
  const elsewhere = `the ${rest} pods on the other nodes`;
  if (target.kind === 'node')
    return {
      ...base,
      cut: `with all that ran on ${nodeName(target.node)}; the same in both models`,
      on: `${elsewhere}; replicas left: ${replicas}`,
      open: '',
    };
  if (mesh === 'linkerd')
    return {
      ...base,
      cut: 'from TCP, in and out: rules in the pod send it through this proxy, skipped ports excepted',
      on: `the other ${rest} pods, each with its own proxy; replicas left: ${replicas}`,
      open: 'how soon callers leave out the stopped replica',
    };
  if (mesh === 'http')
    return {
      ...base,
      cut: 'from requests that HTTP rules send through this Envoy; callers must reconnect',
      on: `layers 3 and 4 of all ${pods.length} pods, in the kernel; replicas left with HTTP: ${replicas}`,
      open: 'whether calls move to replicas on other nodes',
    };
  return {
    ...base,
    cut: 'from TCP, in and out: rules in each enrolled pod send it through this ztunnel',
    on: `${elsewhere}, and traffic other than TCP; replicas left: ${replicas}`,
    open: 'what their TCP does while ztunnel is down; drawn as cut off',
  };
}

/** The choice and its effect on both sides, in one breath; read out when the choice changes. */
export function announce({ target, setup }: State): string {
  const linkerd = headline(outage('linkerd', target));
  const cilium = headline(outage(setup, target));
  if (target.kind === 'none') return 'Nothing is stopped, and nothing is cut off.';
  if (target.kind === 'control')
    return 'Both control planes stop. Running calls go on at first, with exceptions, but new pods fail or start without a proxy.';
  if (target.kind === 'node')
    return `${nodeName(target.node).replace('n', 'N')} stops. With Linkerd and with Cilium alike, ${linkerd}.`;
  const [proxy, kernel] =
    setup === 'http' ? ['Envoy', ', none loses layers 3 and 4'] : ['ztunnel', ''];
  return `The sidecar of ${target.id} and the ${proxy} of ${nodeName(target.pod.node)} stop. Linkerd: ${linkerd}. Cilium: ${cilium}${kernel}.`;
}
