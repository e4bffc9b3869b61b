import { pageOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { PLACES } from '../../schemas/request-path.ts';
import type { PacketPath } from '../../schemas/run/together.ts';
import type { PathsChart, Series } from '../chart.ts';
import { LOCK_WORDS } from '../draw/locks.ts';
import type { Chosen, FigureFrame, FigureSpec } from '../spec.ts';

type Used = Pick<Records, 'packetPaths'>;

/** Names of the two cases, in their order. */
const CASES = [
  {
    id: 'on',
    label: 'With the setting',
    note: 'socketLB.hostNamespaceOnly=true: Cilium leaves pods the Service address.',
  },
  {
    id: 'off',
    label: 'Without it',
    note: 'Cilium’s socket hook picks a pod while the app connects.',
  },
] as const;

const SERIES: readonly Series[] = [
  { id: 'linkerd', label: 'Linkerd', role: 'linkerd' },
  { id: 'cilium', label: 'Cilium', role: 'cilium' },
];

export const frame: FigureFrame = {
  id: 'packet-path',
  options: [
    {
      name: 'setting',
      label: 'Case',
      choices: [{ id: 'both', label: 'Both' }, ...CASES.map(({ id, label }) => ({ id, label }))],
      default: 'both',
    },
  ],
  sources: [
    'linkerd-docs-cluster-configuration',
    'cilium-docs-kubeproxy-free-2026-08',
    'cilium-agent-flags-2026-08',
    'linkerd-docs-network-policy',
  ],
  computed: 'A drawing of what the documents of both say, put together by us; not a measurement.',
  licence: 'Records and figure: this site, CC BY 4.0.',
  fullTable: { path: pageOf('together'), label: 'Settings and conflicts' },
};

/** Both lanes show the locks of Linkerd, since Cilium only carries what its proxies have encrypted. */
const lane = (series: string, path: PacketPath | undefined) =>
  path
    ? {
        series,
        locks: 'linkerd',
        words: path.words,
        stations: path.stops.map(({ at, name, does, next }) => ({
          place: PLACES.indexOf(at),
          label: name,
          ...(does !== undefined && { does }),
          ...(next !== undefined && { lock: next }),
        })),
      }
    : { series, words: 'Not described in the sources read, so nothing is drawn.', stations: [] };

/** One call between meshed pods on Cilium: what each of the two does on its way, with and without the setting. */
export function build({ packetPaths }: Used, chosen: Chosen): FigureSpec {
  const cases = CASES.filter(({ id }) => chosen['setting'] === 'both' || chosen['setting'] === id);
  const find = (id: string, side: string): PacketPath | undefined =>
    packetPaths.find((path) => path.hostNamespaceOnly === id && path.side === side);
  const shown = cases.map((one) => ({
    ...one,
    paths: SERIES.map(({ id, label }) => ({ series: id, label, path: find(one.id, id) })),
  }));
  const chart: PathsChart = {
    kind: 'paths',
    places: PLACES.length,
    groups: shown.map(({ label, note, paths }) => ({
      label,
      note,
      nodes: [
        { label: 'node 1', from: 0, to: PLACES.indexOf('kernel-1') },
        { label: 'node 2', from: PLACES.indexOf('kernel-2'), to: PLACES.length - 1 },
      ],
      lanes: paths.map(({ series, path }) => lane(series, path)),
    })),
  };
  const first = find('off', 'cilium')?.stops[0];
  if (first?.does === undefined)
    throw new Error(
      `The title of ${frame.id} says that Cilium picks the pod first; the record without the setting does not.`,
    );
  return {
    id: frame.id,
    chosen,
    title: 'Without the setting Cilium picks the pod before Linkerd’s proxy sees the call',
    subtitle:
      'One call between two meshed pods, where Cilium replaces kube-proxy. It is one packet, shown twice: once with what Linkerd does, once with what Cilium does. The locks are Linkerd’s in both.',
    summary: shown
      .flatMap(({ label, paths }) =>
        paths.map(
          ({ label: who, path }) =>
            `${label}, ${who}: ${(path?.stops ?? []).map(({ name, does }) => (does ? `${name} (${does})` : name)).join(', ')}. ${path?.words ?? ''}`,
        ),
      )
      .join(' '),
    series: [...SERIES],
    chart,
    notes: [
      {
        head: 'Where the setting does not matter.',
        text: 'While kube-proxy stays, pods keep the Service address, and the way is the first one.',
      },
      {
        head: 'What a lock says.',
        text: 'A full one: encrypted by Linkerd’s proxies, with keys of workloads. An open one: the stretch inside the pod is not encrypted.',
      },
    ],
    withheld: [],
    caveats: [],
    table: {
      columns: [
        { key: 'case_and_side', label: 'Case and side' },
        { key: 'station', label: 'Station' },
        { key: 'name', label: 'Name' },
        { key: 'does', label: 'What it does there' },
        { key: 'then', label: 'Stretch that follows' },
      ],
      rows: shown.flatMap(({ label, paths }) =>
        paths.flatMap(({ label: who, path }) =>
          (path?.stops ?? []).map(({ name, does, next }, i) => [
            `${label}, ${who}`,
            String(i + 1),
            name,
            does ?? '',
            next ? LOCK_WORDS[next] : '',
          ]),
        ),
      ),
    },
  };
}
