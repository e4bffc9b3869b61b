import { sectionOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import {
  type Encryption,
  PLACES,
  REQUEST_CASES,
  type RequestCase,
  type RequestPath,
} from '../../schemas/request-path.ts';
import type { PathsChart, Series } from '../chart.ts';
import { LOCK_WORDS } from '../draw/locks.ts';
import type { Chosen, FigureFrame, FigureSpec, Note } from '../spec.ts';
import { documentedVersions } from './as-documented.ts';
import { CASE_WORDS, find, title } from './request-words.ts';

type Used = Pick<Records, 'requestPaths' | 'numbers'>;

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
    'cilium-docs-layer7-2026-07',
    'cilium-docs-envoy',
    'cilium-docs-gamma-1-20',
    'cilium-docs-1-20-2-ztunnel',
  ],
  computed: 'A drawing of what the documentation says, not a measurement.',
  licence: 'Records and figure: this site, CC BY 4.0.',
  fullTable: { path: sectionOf('security', 'encryption'), label: 'What is encrypted, in words' },
};

const SERIES: readonly Series[] = [
  { id: 'linkerd', label: 'Linkerd', role: 'linkerd' },
  { id: 'cilium', label: 'Cilium', role: 'cilium' },
];

/** The ways of both meshes for the cases shown, in their fixed order. */
const ways = (records: Used, cases: readonly RequestCase[], encryption: Encryption) =>
  cases.map((id) => ({
    id,
    paths: SERIES.flatMap(
      (series) => find(records, id, series.id as RequestPath['side'], encryption) ?? [],
    ),
  }));

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
    subtitle: `Between two apps, station by station. ${documentedVersions(records)} as documented.`,
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
