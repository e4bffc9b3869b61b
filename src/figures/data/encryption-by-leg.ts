import { sectionOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { type EncryptionLeg, WAYS, type Way } from '../../schemas/encryption-leg.ts';
import type { GridChart, Lock, Series } from '../chart.ts';
import { LOCK_WORDS } from '../draw/locks.ts';
import type { FigureFrame, FigureSpec } from '../spec.ts';
import { documentedVersions } from './as-documented.ts';

type Used = Pick<Records, 'encryptionLegs' | 'numbers'>;

export const frame: FigureFrame = {
  id: 'encryption-by-leg',
  options: [],
  sources: [
    'linkerd-docs-automatic-mtls',
    'cilium-docs-1-20-2-wireguard',
    'cilium-docs-encryption-2026-08',
    'cilium-docs-1-20-2-ztunnel',
    'cilium-native-mtls-2026',
  ],
  computed: 'A drawing of what the documentation says, not a measurement.',
  licence: 'Records and figure: this site, CC BY 4.0.',
  fullTable: { path: sectionOf('security', 'encryption'), label: 'What is encrypted, in words' },
};

const SERIES: readonly (Series & { id: Way })[] = [
  { id: 'linkerd', label: 'Linkerd', role: 'linkerd' },
  { id: 'nodeEncryption', label: 'Cilium, nodes', role: 'cilium' },
  { id: 'ztunnel', label: 'Cilium, ztunnel', role: 'cilium' },
];

/** What stands beside a lock. */
const SHORT: Readonly<Record<Lock, string>> = {
  workload: 'mutual TLS',
  node: 'node keys',
  none: 'plain text',
};

/** The locks of a leg, one for each way, as the title needs them. Throws where the records say otherwise. */
function expect(legs: readonly EncryptionLeg[], id: string, locks: readonly Lock[]): void {
  const leg = legs.find((entry) => entry.id === id);
  const found = WAYS.map((way) => leg?.ways[way].lock);
  if (found.join() !== locks.join())
    throw new Error(
      `The leg ${id} has the locks ${found.join(', ')}; the title of ${frame.id} rests on ${locks.join(', ')}.`,
    );
}

/** What is encrypted on each leg of traffic, in the three ways of the two projects. */
export function build({ encryptionLegs: legs, numbers }: Used): FigureSpec {
  expect(legs, 'across-nodes', ['workload', 'node', 'workload']);
  expect(legs, 'same-node', ['workload', 'none', 'workload']);
  expect(legs, 'udp', ['none', 'node', 'none']);
  const chart: GridChart = {
    kind: 'grid',
    groups: legs.map(({ leg, ways }) => ({
      label: leg,
      rows: WAYS.map((way) => {
        const { lock, short = '', words } = ways[way];
        return {
          series: way,
          text: lock ? SHORT[lock] : short,
          tip: words,
          ...(lock && { lock }),
        };
      }),
    })),
  };
  const name = (way: string): string => SERIES.find(({ id }) => id === way)?.label ?? way;
  return {
    id: frame.id,
    chosen: {},
    title:
      'Between nodes all three encrypt; on one node only mutual TLS does, and UDP is covered only by node keys',
    subtitle: `What protects each leg of traffic, as documented for ${documentedVersions({ numbers })}. “Cilium, nodes” is WireGuard or IPsec; ztunnel is a beta.`,
    summary: chart.groups
      .map(
        ({ label, rows }) =>
          `${label}: ${rows.map(({ series, text }) => `${name(series)} ${text}`).join('; ')}.`,
      )
      .join(' '),
    series: [...SERIES],
    chart,
    notes: [
      {
        head: 'What a lock says.',
        text: 'A full one on a solid line: keys stand for workloads, so a rule can ask who calls. An empty one on a dashed line: keys stand for nodes. An open one: plain text.',
      },
      {
        head: 'Off or on by default.',
        text: 'Linkerd’s mutual TLS is on for pods of the mesh. Cilium encrypts nothing until you turn one of its ways on.',
      },
    ],
    withheld: [],
    caveats: [],
    table: {
      columns: [
        { key: 'leg', label: 'Leg' },
        { key: 'way', label: 'Way to encrypt' },
        { key: 'protection', label: 'Protection' },
        { key: 'keys', label: 'What the lock says' },
        { key: 'documented', label: 'What is documented' },
      ],
      rows: chart.groups.flatMap(({ label, rows }) =>
        rows.map(({ series, text, lock, tip }) => [
          label,
          name(series),
          text,
          lock ? LOCK_WORDS[lock] : '',
          tip,
        ]),
      ),
    },
  };
}
