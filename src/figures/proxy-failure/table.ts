import type { Table } from '../spec.ts';
import { nodes, pods } from './cluster.ts';
import { findTarget, type Mesh, outage, type Target } from './model.ts';
import { left, list, nodeName, share } from './words.ts';

/** Heads of the columns of the table of all cases. */
export const columns = ['What stops', 'Pods', 'They lose', 'Replicas left'] as const;

/** Rows that belong to one mesh; each row has as many cells as there are columns. */
export interface CaseGroup {
  readonly title: string;
  readonly rows: readonly (readonly [string, string, string, string])[];
}

const losses: Record<Mesh, string> = {
  linkerd: 'TCP through the proxy, in and out',
  http: 'requests under HTTP rules; layers 3 and 4 go on',
  ztunnel: 'TCP through ztunnel, in and out',
};

/** Every stop that differs in its effect, with counts and names. */
export function cases(): readonly CaseGroup[] {
  return [
    {
      title: 'Linkerd, a proxy in every pod',
      rows: pods.map((pod) => row('linkerd', `sidecar of ${pod.id}`, pod.id)),
    },
    { title: 'Cilium, HTTP rules in Envoy', rows: perNode('http', 'Envoy') },
    { title: 'Cilium, mTLS in ztunnel (beta)', rows: perNode('ztunnel', 'ztunnel') },
    {
      title: 'Either of them',
      rows: nodes.map((node) => row('linkerd', nodeName(node), node, 'everything, with the node')),
    },
  ];
}

/** One row for each node; the first pod of a node stands for its proxy. */
function perNode(mesh: Mesh, proxy: string) {
  return nodes.map((node) => {
    const pod = pods.find((candidate) => candidate.node === node);
    return row(mesh, `${proxy} of ${nodeName(node)}`, pod?.id);
  });
}

function row(mesh: Mesh, stops: string, id: string | undefined, lose = losses[mesh]) {
  const result = outage(mesh, findTarget(id) as Target);
  const who = list(result.hit.map((pod) => pod.id));
  return [stops, `${share(result.hit.length, pods.length)}: ${who}`, lose, left(result)] as const;
}

/** The same in one table for files and copies: what the page has as heads of groups is a column of its own. */
export const failureTable = (): Table => ({
  columns: [
    { key: 'mesh', label: 'Mesh' },
    ...columns.map((label) => ({ key: label.toLowerCase().replaceAll(' ', '_'), label })),
  ],
  rows: cases().flatMap(({ title, rows }) => rows.map((row) => [title, ...row])),
});
