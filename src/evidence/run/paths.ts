import type {
  Cluster,
  ClusterOption,
  Holds,
  Migration,
  Myth,
  Route,
  RouteExample,
  RouteGroup,
  State,
} from '../../schemas/run/paths.ts';
import { type Entry, linked, related, said } from './entry.ts';
import { SIDE_WORDS } from './words.ts';

/** What a cluster runs, in words. */
const STATE_WORDS = {
  'no-mesh': 'no mesh',
  linkerd: 'Linkerd',
  cilium: 'Cilium with its mesh',
  'both-together': 'Linkerd on Cilium',
  'cilium-without-mesh': 'Cilium as plugin only',
  'other-cni': 'another network plugin',
  'other-cni-with-linkerd': 'Linkerd on another plugin',
  'linkerd-or-cilium': 'Linkerd or Cilium',
  'istio-ambient': 'Istio ambient',
} as const satisfies Record<State, string>;

/** A move as the page shows it, phase by phase. */
export const migrationEntry = (record: Migration): Entry => ({
  kind: 'migrations',
  id: record.id,
  title: record.title,
  tag: `${STATE_WORDS[record.from]} to ${STATE_WORDS[record.to]}`,
  lead: record.statement,
  details: said(
    ...(record.phases ?? []).flatMap(({ step, what, commands, disconnects, wayBack, check }, i) =>
      said({
        label: `${String(i + 1)}. ${step}`,
        text: what,
        list: [
          `Disconnects: ${disconnects}`,
          `Way back: ${wayBack}`,
          ...(check ? [`Check: ${check}`] : []),
        ],
        commands,
      }),
    ),
    { label: 'Can stand in the way', list: record.blocks },
    { label: 'The way back', text: record.wayBack },
    { label: 'Not found', list: record.notFound },
  ),
  footing: record,
});

/** What a group of records on routes is called. */
export const ROUTE_WORDS = {
  'same-route': 'The same route on both',
  versions: 'Versions of the types',
  policy: 'Routes and policy',
  'delivery-tools': 'Delivery tools',
  ingress: 'Ingress controllers',
} as const satisfies Record<RouteGroup, string>;

/** How both read a part of a route, as the page shows it. */
export const routeEntry =
  (feature: (id: string) => string) =>
  (record: Route): Entry => ({
    kind: 'routes',
    id: record.id,
    title: record.title,
    lead: record.whatBites,
    details: said(
      { label: 'Both read', text: record.portableForm },
      { label: 'Linkerd', text: record.linkerd },
      { label: 'Cilium', text: record.cilium },
      { label: 'Check', commands: record.check },
      {
        label: 'See also',
        links: [...related(record.seeAlso), ...linked('features', record.features, feature)],
      },
    ),
    footing: record,
  });

/** A whole route for both, as the page shows it. */
export const exampleEntry = (record: RouteExample): Entry => ({
  kind: 'routeExamples',
  id: record.id,
  title: record.title,
  lead: record.note,
  details: [{ label: 'The object', code: record.yaml }],
  footing: record,
});

/** The side that a way to connect clusters belongs to; none for pointers. */
export const clusterSide = (option: ClusterOption): Entry['side'] =>
  option === 'both-together'
    ? 'both'
    : option === 'linkerd' || option === 'cilium'
      ? option
      : undefined;

/** A way to connect clusters as the page shows it. */
export const clusterEntry =
  (feature: (id: string) => string) =>
  (record: Cluster): Entry => ({
    kind: 'clusters',
    id: record.id,
    title: record.title,
    side: clusterSide(record.option),
    lead: record.howItWorks,
    details: said(
      { label: 'Network', text: record.networkNeeded },
      { label: 'When a cluster fails', text: record.failover },
      { label: 'Encryption', text: record.encryption },
      { label: 'Identity', text: record.identityAcross },
      { label: 'Policy', text: record.policy },
      { label: 'How mature', text: record.maturity },
      { label: 'Versions apart', text: record.versionSkew },
      { label: 'Limits', list: record.limits },
      { label: 'Set', settings: record.settings },
      { label: 'The way back', text: record.goingBack },
      { label: 'Not found', list: record.notFound },
      {
        label: 'See also',
        links: [...related(record.seeAlso), ...linked('features', record.features, feature)],
      },
    ),
    footing: record,
  });

/** How far a sentence holds, in words. */
const HOLDS_WORDS = {
  no: 'Does not hold',
  'in-part': 'Holds in part',
  outdated: 'Outdated',
} as const satisfies Record<Holds, string>;

/** A sentence heard elsewhere as the page shows it. Its posts are cited as places, not as evidence. */
export const mythEntry =
  (names: { claim: (id: string) => string; feature: (id: string) => string }) =>
  (record: Myth): Entry => ({
    kind: 'myths',
    id: record.id,
    title: `“${record.sentence}”`,
    side: record.side,
    tag: HOLDS_WORDS[record.holds],
    lead: record.whatHolds,
    details: said(
      { label: 'Speaks for', text: SIDE_WORDS[record.speaksFor] },
      {
        label: 'Records',
        links: [
          ...linked('claims', record.claims, names.claim),
          ...linked('features', record.features, names.feature),
        ],
      },
      { label: 'Also heard as', list: record.variants },
      ...record.seenIn.map(({ source, words }) => ({
        label: 'Found in',
        text: `“${words}”`,
        ground: { sources: [source] },
      })),
    ),
    footing: record,
  });
