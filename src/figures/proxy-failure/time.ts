import type { Mesh } from './model.ts';

/** What becomes of something; the words of the failure records. */
export type Outcome = 'goes-on' | 'in-part' | 'stops' | 'not-known';

/** What a stopped control plane can touch, in the order in which it is drawn. */
export const CONCERNS = [
  'runningConnections',
  'newConnections',
  'newPods',
  'certificates',
] as const;
export type Concern = (typeof CONCERNS)[number];

/** The part of a failure record that is needed here. */
export interface Component {
  readonly id: string;
  readonly effects: Readonly<Record<Concern, { readonly outcome: Outcome }>>;
}

/** The part of a horizon record that is needed here. */
export interface Horizon {
  readonly id: string;
  readonly seconds: number;
}

/** From this many seconds on, this is the outcome. */
export interface Stretch {
  readonly from: number;
  readonly outcome: Outcome;
}

/** One concern over time. Without a stretch the set-up has nothing of the kind. */
export interface Course {
  readonly concern: Concern;
  readonly stretches: readonly Stretch[];
}

const agents = ['cilium-agent', 'cilium-operator'] as const;

/** Ids of the failure records that make up the control plane of each mesh. */
const CONTROL_PLANE: Record<Mesh, readonly string[]> = {
  linkerd: ['linkerd-destination', 'linkerd-identity', 'linkerd-proxy-injector'],
  http: agents,
  ztunnel: agents,
};

/** Ids of the horizon records at which the first and the last certificate of a pod end. */
export const CERTIFICATES_END: Record<Mesh, readonly [first: string, last: string] | null> = {
  linkerd: ['linkerd-workload-first', 'linkerd-workload-last'],
  http: null,
  ztunnel: ['cilium-ztunnel-first', 'cilium-ztunnel-last'],
};

const severity: readonly Outcome[] = ['goes-on', 'not-known', 'in-part', 'stops'];
const worst = (outcomes: readonly Outcome[]): Outcome =>
  severity[Math.max(...outcomes.map((one) => severity.indexOf(one)))] ?? 'not-known';

/**
 * The course of each concern while the whole control plane of a mesh is away.
 * - At the start the worst outcome among its components holds.
 * - Renewals: a set-up without certificates has no course. With ztunnel they stop, because the agent
 *   signs them by default; the record of the agent has one word for all set-ups, and says so in its text.
 * - When certificates end, calls that need them end: some from the first on, all from the last on.
 */
export function courses(
  mesh: Mesh,
  components: readonly Component[],
  horizons: readonly Horizon[],
): readonly Course[] {
  const own = CONTROL_PLANE[mesh].map((id) => find(components, id));
  const ends = CERTIFICATES_END[mesh];
  return CONCERNS.map((concern) => {
    if (concern === 'certificates') {
      const outcome = worst(own.map(({ effects }) => effects[concern].outcome));
      const now = mesh === 'ztunnel' ? 'stops' : outcome;
      return { concern, stretches: ends ? [{ from: 0, outcome: now }] : [] };
    }
    const start = worst(own.map(({ effects }) => effects[concern].outcome));
    const later: Stretch[] =
      ends && concern !== 'newPods'
        ? [
            { from: find(horizons, ends[0]).seconds, outcome: 'in-part' },
            { from: find(horizons, ends[1]).seconds, outcome: 'stops' },
          ]
        : [];
    return { concern, stretches: joined([{ from: 0, outcome: start }, ...later]) };
  });
}

/** Neighbors with the same outcome are one stretch. */
const joined = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.filter(({ outcome }, index) => outcome !== stretches[index - 1]?.outcome);

/** The record with this id; a figure that has lost one must not be drawn. */
export function find<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Error(`The figure proxy-failure needs the record "${id}", which is gone.`);
  return found;
}
