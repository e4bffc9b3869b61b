import type { Records } from '../../kinds/index.ts';
import {
  type Encryption,
  type Lock,
  PLACES,
  REQUEST_CASES,
  type RequestCase,
  type RequestPath,
} from '../../schemas/request-path.ts';
import { LOCK_WORDS } from '../draw/paths.ts';
import { listed } from '../format.ts';
import type { Chosen, FigureFrame, FigureSpec, Note, PathsChart, Series } from '../spec.ts';

type Used = Pick<Records, 'requestPaths'>;

/** Names of the cases, with what they mean, and how a sentence says that a case is left out. */
const CASE_WORDS: Readonly<Record<RequestCase, { label: string; note: string; left: string }>> = {
  tcp: {
    label: 'TCP between nodes',
    note: 'Any connection: a database, a queue, a call that nobody reads.',
    left: 'TCP between nodes',
  },
  http: {
    label: 'HTTP with a rule',
    note: 'The receiving pod accepts only certain paths or methods.',
    left: 'HTTP with a rule',
  },
  'same-node': {
    label: 'Pods on one node',
    note: 'The same connection, where the scheduler put both pods on one machine.',
    left: 'pods on one node',
  },
  udp: { label: 'UDP between nodes', note: 'DNS, QUIC, games, voice.', left: 'UDP' },
};

export const frame: FigureFrame = {
  id: 'request-path',
  options: [
    {
      name: 'case',
      label: 'Request',
      choices: [
        { id: 'all', label: 'All four' },
        ...REQUEST_CASES.map((id) => ({ id, label: CASE_WORDS[id].label })),
      ],
      default: 'all',
    },
    {
      name: 'encryption',
      label: 'Cilium encrypts with',
      choices: [
        { id: 'wireguard', label: 'WireGuard' },
        { id: 'ztunnel', label: 'ztunnel (beta)' },
      ],
      default: 'wireguard',
    },
  ],
  sources: [
    'linkerd-docs-automatic-mtls',
    'linkerd-docs-protocol-detection',
    'cilium-docs-1-20-2-wireguard',
    'cilium-docs-1-16-service-mesh',
    'cilium-docs-stable-gamma',
    'cilium-docs-1-20-2-ztunnel',
  ],
  computed: 'A drawing of what the documentation says, not a measurement.',
  licence: 'Records and figure: this site, CC BY 4.0.',
  fullTable: { path: '/differences/security/#encryption', label: 'What is encrypted, in words' },
};

const SERIES: readonly Series[] = [
  { id: 'linkerd', label: 'Linkerd', role: 'linkerd' },
  { id: 'cilium', label: 'Cilium', role: 'cilium' },
];

const locksOf = ({ stops }: RequestPath): Lock[] => stops.flatMap(({ next }) => next ?? []);

/** The strongest protection on a way. */
function strongest(path: RequestPath): Lock {
  const locks = locksOf(path);
  return locks.includes('workload') ? 'workload' : locks.includes('node') ? 'node' : 'none';
}

/** The way of a case in one mesh; undefined where the sources read do not describe it. */
const find = (
  { requestPaths }: Used,
  id: RequestCase,
  side: RequestPath['side'],
  encryption: Encryption,
): RequestPath | undefined =>
  requestPaths.find(
    (path) =>
      path.case === id &&
      path.side === side &&
      (side === 'linkerd' ? path.encryption === 'mutual-tls' : path.encryption === encryption),
  );

/** The ways of both meshes for the cases shown, in their fixed order. */
const ways = (records: Used, cases: readonly RequestCase[], encryption: Encryption) =>
  cases.map((id) => ({
    id,
    paths: SERIES.flatMap(
      (series) => find(records, id, series.id as RequestPath['side'], encryption) ?? [],
    ),
  }));

/** What a mesh leaves unencrypted of the cases that are described, in words; empty where it leaves nothing. */
function leavesOut(records: Used, side: RequestPath['side'], encryption: Encryption): string {
  const paths = REQUEST_CASES.flatMap((id) => find(records, id, side, encryption) ?? []);
  const left = paths.filter((path) => strongest(path) === 'none');
  return listed(left.map((path) => CASE_WORDS[path.case].left));
}

const CILIUM_BY: Readonly<Record<Encryption, string>> = {
  'mutual-tls': '',
  wireguard: 'Cilium’s WireGuard from node to node',
  ztunnel: 'Cilium’s ztunnel (beta) for each workload',
};

const END: Readonly<Record<Lock, string>> = {
  workload: 'encrypted for each workload',
  node: 'encrypted from node to node',
  none: 'not encrypted by it',
};

/** Who encrypts how, and what each leaves out. */
function summed(encryption: Encryption, [linkerd, cilium]: [string, string]): string {
  const lead = `Linkerd encrypts from pod to pod, ${CILIUM_BY[encryption]}`;
  if (linkerd === cilium) return linkerd ? `${lead}; both leave out ${linkerd}` : lead;
  const left = [linkerd && `Linkerd leaves out ${linkerd}`, cilium && `Cilium ${cilium}`];
  return `${lead}; ${left.filter(Boolean).join(', ')}`;
}

function title(records: Used, cases: readonly RequestCase[], encryption: Encryption): string {
  const [only] = cases;
  if (cases.length > 1 || !only)
    return summed(encryption, [
      leavesOut(records, 'linkerd', encryption),
      leavesOut(records, 'cilium', encryption),
    ]);
  const said = (['linkerd', 'cilium'] as const).map((side) => {
    const path = find(records, only, side, encryption);
    const name = side === 'linkerd' ? 'with Linkerd' : 'with Cilium';
    return path ? `${name} ${END[strongest(path)]}` : `${name} not documented`;
  });
  return `${CASE_WORDS[only].label}: ${said.join(', ')}`;
}

const NOTES: readonly Note[] = [
  {
    head: 'Off or on by default.',
    text: 'Linkerd’s mutual TLS is on for meshed pods. Cilium encrypts nothing until you turn one of its ways on.',
  },
  {
    head: 'What a lock says.',
    text: 'A full one: keys stand for workloads, so a rule can ask who calls. An empty one: keys stand for nodes. An open one: the stretch is not encrypted.',
  },
];

const machines = (paths: readonly RequestPath[]): PathsChart['groups'][number]['nodes'] => {
  const second = paths.some(({ stops }) => stops.some(({ at }) => at === 'kernel-2'));
  const last = PLACES.length - 1;
  return second
    ? [
        { label: 'node 1', from: 0, to: PLACES.indexOf('kernel-1') },
        { label: 'node 2', from: PLACES.indexOf('kernel-2'), to: last },
      ]
    : [{ label: 'node 1', from: 0, to: last }];
};

type LaneOfChart = Omit<PathsChart['groups'][number]['lanes'][number], 'series'>;

const UNKNOWN: LaneOfChart = {
  stations: [],
  words: 'Not described in the sources read, so nothing is drawn.',
};

/** The stations of a way. On one node there is one kernel; it stands in the middle. */
const lane = ({ stops, words }: RequestPath, all: readonly RequestPath[]): LaneOfChart => ({
  words,
  stations: stops.map(({ at, name, does, next }) => ({
    place: at === 'kernel-1' && machines(all).length === 1 ? 2.5 : PLACES.indexOf(at),
    label: name,
    ...(does !== undefined && { does }),
    ...(next !== undefined && { lock: next }),
  })),
});

function chart(shown: ReturnType<typeof ways>): PathsChart {
  return {
    kind: 'paths',
    places: PLACES.length,
    groups: shown.map(({ id, paths }) => ({
      label: CASE_WORDS[id].label,
      note: CASE_WORDS[id].note,
      nodes: machines(paths),
      lanes: SERIES.map((series) => {
        const path = paths.find(({ side }) => side === series.id);
        return { series: series.id, ...(path ? lane(path, paths) : UNKNOWN) };
      }),
    })),
  };
}

/** One request from pod to pod through both meshes: what it passes, what is read, what is encrypted. */
export function build(records: Used, chosen: Chosen): FigureSpec {
  const encryption: Encryption = chosen['encryption'] === 'ztunnel' ? 'ztunnel' : 'wireguard';
  const cases = REQUEST_CASES.filter((id) => chosen['case'] === 'all' || chosen['case'] === id);
  const shown = ways(records, cases, encryption);
  const missing = cases.filter((id) => !find(records, id, 'cilium', encryption));
  const rows = shown.flatMap(({ id, paths }) =>
    paths.flatMap((path) =>
      path.stops.map(({ name, does, next }, i) => [
        `${CASE_WORDS[id].label}, ${path.side === 'linkerd' ? 'Linkerd' : 'Cilium'}`,
        String(i + 1),
        name,
        does ?? '',
        next ? LOCK_WORDS[next] : '',
      ]),
    ),
  );
  return {
    id: frame.id,
    chosen,
    title: title(records, cases, encryption),
    subtitle:
      'One request from an app to an app, station by station, with the padlock of every stretch. Linkerd 2.20 and Cilium 1.20 as documented.',
    summary: shown
      .flatMap(({ id, paths }) =>
        paths.map(
          ({ side, stops, words }) =>
            `${CASE_WORDS[id].label}, ${side === 'linkerd' ? 'Linkerd' : 'Cilium'}: ${stops.map(({ name }) => name).join(', ')}. ${words}`,
        ),
      )
      .join(' '),
    series: [...SERIES],
    chart: chart(shown),
    notes: [...NOTES],
    withheld: missing.map(
      (id) =>
        `${CASE_WORDS[id].label} in Cilium with ztunnel: the sources read do not say how Envoy and ztunnel work together.`,
    ),
    caveats: [],
    table: {
      columns: [
        { key: 'request_and_mesh', label: 'Request and mesh' },
        { key: 'station', label: 'Station' },
        { key: 'name', label: 'Name' },
        { key: 'does', label: 'What the mesh does there' },
        { key: 'then', label: 'Stretch that follows' },
      ],
      rows,
    },
  };
}
