import type { Counts, Resource } from '../../schemas/run/cost.ts';
import type { Book } from './book.ts';
import { CALLS, type Line, type Lines, ONCE, spanOf, type Times } from './lines.ts';
import type { Setup } from './setup.ts';

interface Formula {
  counts: Counts;
  resources: readonly Resource[];
  lines(setup: Setup, from: Lines): Line[];
}

const KIB = 1024;
/** Replicas of the operator of Cilium that the chart runs. */
const OPERATORS: Times = [2, 'replicas'];

const onPods = ({ pods }: Setup): Times => [pods, 'meshed pods'];
const onNodes = ({ nodes }: Setup): Times => [nodes, 'nodes'];
const onCalls = ({ calls }: Setup, percent = 100): Times => [(calls * percent) / 100, CALLS];

/**
 * Highest memory of an agent that a test saw in clusters up to the next larger one on record. Tests without a size
 * count for every cluster.
 */
export function reportedAgent(
  { reports }: Book,
  nodes: number,
): Book['reports'][number] | undefined {
  const larger = reports.flatMap((report) =>
    report.nodes !== null && report.nodes >= nodes ? [report.nodes] : [],
  );
  const next = Math.min(...larger);
  return reports
    .filter((report) => report.nodes === null || report.nodes <= next)
    .sort((a, b) => b.high - a.high)[0];
}

/** Memory of the agents: what was measured, grown by the pods, up to the most that a test saw. */
function agents(setup: Setup, { book, part }: Lines): Line {
  const base = 'cilium-agent-memory-base';
  const growth = 'cilium-agent-memory-growth-kib-per-pod';
  const perPod = (spanOf(book, growth, 'memory').low ?? 0) / KIB;
  const low = (spanOf(book, base, 'memory').low ?? 0) + perPod * setup.pods;
  const report = reportedAgent(book, setup.nodes);
  const [times, of] = onNodes(setup);
  return {
    times,
    of,
    each: { low, high: Math.max(low, report?.high ?? 0) },
    parts: [
      part(base, 'agent'),
      part(growth, 'grown by the pods'),
      ...(report ? [{ what: 'up to the most that a test saw', anchor: report.anchor }] : []),
    ],
  };
}

/** What an Envoy takes beyond the one test that measured it. */
const envoyGrowth = (setup: Setup, { one }: Lines): Line =>
  one('cilium-envoy-memory-growth', 'growth of Envoy', onNodes(setup));

/** CPU that the mesh of Cilium adds to calls. */
function ciliumCalls(setup: Setup, { one }: Lines): Line[] {
  if (setup.ztunnel) return [one('cilium-ztunnel-cpu-used', 'ztunnel', onCalls(setup))];
  const encrypted = one('cilium-wireguard-cpu-per-call', 'WireGuard', onCalls(setup));
  return setup.http === 0
    ? [encrypted]
    : [encrypted, one('cilium-l7-cpu-per-call', 'HTTP policies', onCalls(setup, setup.http))];
}

/**
 * The formulas by the ids of their records in content/run/cost-formulas.yaml, which say them in words. They follow
 * what the charts reserve and what the runs on record took.
 */
export const FORMULAS = {
  'linkerd-reserved': {
    counts: 'reserved',
    resources: ['memory', 'cpu'],
    lines: (setup, { one }) => {
      const values = setup.ha ? 'ha' : 'default';
      return [
        one(`linkerd-proxy-request-${values}`, 'proxy', onPods(setup)),
        one(`linkerd-control-plane-request-${values}`, 'control plane', ONCE),
      ];
    },
  },
  'linkerd-used-memory': {
    counts: 'used',
    resources: ['memory'],
    lines: (setup, { one }) => {
      const plane = `linkerd-control-plane-memory-used-${setup.ha ? 'ha' : 'default'}`;
      return [
        one('linkerd-proxy-memory-used', 'proxy', onPods(setup)),
        one(plane, 'control plane of a small cluster', ONCE),
        one('linkerd-control-plane-growth', 'growth of the control plane', ONCE),
      ];
    },
  },
  'linkerd-used-cpu': {
    counts: 'used',
    resources: ['cpu'],
    lines: (setup, { one }) => {
      const plane = `linkerd-control-plane-cpu-used-${setup.ha ? 'ha' : 'default'}`;
      return [
        one('linkerd-proxy-cpu-idle', 'proxy at rest', onPods(setup)),
        one('linkerd-cpu-per-call', 'both proxies of a call', onCalls(setup)),
        one(plane, 'control plane of a small cluster', ONCE),
        one('linkerd-control-plane-cpu-growth', 'growth of the control plane', ONCE),
      ];
    },
  },
  'cilium-marginal-reserved': {
    counts: 'reserved',
    resources: ['memory', 'cpu'],
    lines: (setup, { one }) => [
      ...(setup.examples
        ? [one('cilium-envoy-request-example', 'Envoy, example of the chart', onNodes(setup))]
        : []),
      ...(setup.ztunnel ? [one('cilium-ztunnel-request', 'ztunnel', onNodes(setup))] : []),
    ],
  },
  'cilium-marginal-used-memory': {
    counts: 'used',
    resources: ['memory'],
    lines: (setup, from) => {
      const { one, less } = from;
      if (setup.ztunnel) return [one('cilium-ztunnel-memory-used', 'ztunnel', onNodes(setup))];
      const loaded = ['cilium-envoy-memory-loaded', 'Envoy in use'] as const;
      const idle = ['cilium-envoy-memory-idle', 'less Envoy at rest'] as const;
      return setup.http > 0 ? [less(loaded, idle, onNodes(setup)), envoyGrowth(setup, from)] : [];
    },
  },
  'cilium-marginal-used-cpu': {
    counts: 'used',
    resources: ['cpu'],
    lines: ciliumCalls,
  },
  'cilium-new-reserved': {
    counts: 'reserved',
    resources: ['memory', 'cpu'],
    lines: (setup, { one, request }) => [
      request('cilium-agent-pod', 'agent', onNodes(setup)),
      request('cilium-envoy', 'Envoy', onNodes(setup)),
      request('cilium-operator', 'operator', OPERATORS),
      ...(setup.ztunnel ? [one('cilium-ztunnel-request', 'ztunnel', onNodes(setup))] : []),
    ],
  },
  'cilium-new-used-memory': {
    counts: 'used',
    resources: ['memory'],
    lines: (setup, from) => {
      const { one } = from;
      const envoy =
        setup.http > 0 && !setup.ztunnel
          ? [
              one('cilium-envoy-memory-loaded', 'Envoy in use', onNodes(setup)),
              envoyGrowth(setup, from),
            ]
          : [one('cilium-envoy-memory-idle', 'Envoy at rest', onNodes(setup))];
      const ztunnel = one('cilium-ztunnel-memory-used', 'ztunnel', onNodes(setup));
      return [
        agents(setup, from),
        ...envoy,
        ...(setup.ztunnel ? [ztunnel] : []),
        one('cilium-operator-used', 'operator', ONCE),
      ];
    },
  },
  'cilium-new-used-cpu': {
    counts: 'used',
    resources: ['cpu'],
    lines: (setup, from) => [
      from.one('cilium-agent-cpu-idle', 'agent at rest', onNodes(setup)),
      ...ciliumCalls(setup, from),
      from.one('cilium-kernel-cpu-used', 'work in the kernel', onNodes(setup)),
    ],
  },
} as const satisfies Record<string, Formula>;
export type FormulaId = keyof typeof FORMULAS;
