import type { Table } from '../spec.ts';
import { nodes, pods } from './cluster.ts';
import { CONCERN_WORDS, timeWords } from './draw-time.ts';
import { findTarget, type Mesh, outage, type Target } from './model.ts';
import { type Component, courses, type Horizon, type Outcome } from './time.ts';
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

/** The records that say how it goes on while a control plane is away. */
interface AwayRecords {
  readonly failures: readonly Component[];
  readonly horizons: readonly Horizon[];
}

const MESHES = {
  linkerd: 'Linkerd, a proxy in every pod',
  http: 'Cilium, HTTP rules in Envoy',
  ztunnel: 'Cilium, mTLS in ztunnel (beta)',
} as const;

/** Every stop that differs in its effect, with counts and names. */
export function cases(records: AwayRecords): readonly CaseGroup[] {
  return [
    {
      title: MESHES.linkerd,
      rows: [
        ...pods.map((pod) => row('linkerd', `sidecar of ${pod.id}`, pod.id)),
        ...away('linkerd', records),
      ],
    },
    { title: MESHES.http, rows: [...perNode('http', 'Envoy'), ...away('http', records)] },
    {
      title: MESHES.ztunnel,
      rows: [...perNode('ztunnel', 'ztunnel'), ...away('ztunnel', records)],
    },
    {
      title: 'Either of them',
      rows: nodes.map((node) => row('linkerd', nodeName(node), node, 'everything, with the node')),
    },
  ];
}

/** A copy of the table has no heads of groups, so each row says whose control plane it is. */
const CONTROL: Record<Mesh, string> = {
  linkerd: 'Linkerd’s control plane',
  http: 'Cilium’s control plane, with Envoy',
  ztunnel: 'Cilium’s control plane, with ztunnel',
};

const PARTS_LOST: Record<Outcome, string> = {
  'goes-on': 'nothing',
  'in-part': 'a part',
  stops: 'all',
  'not-known': 'not known',
};

/** A control plane that is away: one row for each thing that it can touch, with its turns in time. */
function away(mesh: Mesh, { failures, horizons }: AwayRecords): CaseGroup['rows'] {
  return courses(mesh, failures, horizons).map(({ concern, stretches }) => {
    const turns = stretches.map(
      ({ from, outcome }) =>
        `${PARTS_LOST[outcome]} ${from ? `after ${timeWords(from)}` : 'at first'}`,
    );
    const what = `${CONTROL[mesh]}: ${CONCERN_WORDS[concern].toLowerCase()}`;
    return [
      what,
      `${share(0, pods.length)} at once`,
      turns.join(', ') || 'none due',
      'all',
    ] as const;
  });
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
export const failureTable = (records: AwayRecords): Table => ({
  columns: [
    { key: 'mesh', label: 'Mesh' },
    ...columns.map((label) => ({ key: label.toLowerCase().replaceAll(' ', '_'), label })),
  ],
  rows: cases(records).flatMap(({ title, rows }) => rows.map((row) => [title, ...row])),
});
