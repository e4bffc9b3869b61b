import { sectionOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { counted } from '../../lib/numbers.ts';
import type { Group, Series } from '../chart.ts';
import { axisOver } from '../format.ts';
import { nodes, pods } from '../proxy-failure/cluster.ts';
import type { Chosen, FigureFrame, FigureSpec } from '../spec.ts';
import { documentedVersions } from './as-documented.ts';

export const frame: FigureFrame = {
  id: 'parts-to-run',
  options: [],
  sources: [
    'linkerd-docs-architecture',
    'cilium-docs-component-overview',
    'cilium-docs-envoy',
    'cilium-docs-1-20-2-ztunnel',
  ],
  computed: 'Counted in the example cluster, not measured.',
  licence: 'Model and figure: this site, CC BY 4.0.',
  fullTable: { path: sectionOf('complexity', 'operation'), label: 'What the parts do' },
};

const SERIES: readonly Series[] = [
  { id: 'linkerd', label: 'Linkerd', role: 'linkerd' },
  { id: 'cilium', label: 'Cilium', role: 'cilium' },
];

/** A part that somebody has to run: how often the example cluster has it. */
interface Part {
  series: 'linkerd' | 'cilium';
  label: string;
  count: number;
  /** Runs only if the reader asks for it. */
  optional?: true;
}

/** Parts of both meshes in the example. Replicas of the control planes are not counted. */
const PARTS: readonly Part[] = [
  { series: 'linkerd', label: 'proxies, one per pod', count: pods.length },
  { series: 'linkerd', label: 'control plane services', count: 3 },
  { series: 'cilium', label: 'agents, one per node', count: nodes.length },
  { series: 'cilium', label: 'operator', count: 1 },
  { series: 'cilium', label: 'Envoys, one per node', count: nodes.length },
  { series: 'cilium', label: 'ztunnels (beta)', count: nodes.length, optional: true },
];

const sum = (series: Part['series'], optional: boolean): number =>
  PARTS.filter((part) => part.series === series && (optional || !part.optional)).reduce(
    (total, { count }) => total + count,
    0,
  );

const group = ({ id, label }: Series): Group => ({
  label,
  note: id === 'linkerd' ? 'on top of a network plugin' : 'network plugin and mesh',
  rows: PARTS.filter(({ series }) => series === id).map((part) => ({
    label: part.label,
    series: id,
    cells: [{ mark: 'bar', value: part.count, text: String(part.count) }],
    columns: [String(part.count)],
  })),
});

/** What runs beside the nine pods of the example, in either mesh. */
export function build(records: Pick<Records, 'numbers'>, chosen: Chosen): FigureSpec {
  const [linkerd, cilium, more] = [sum('linkerd', true), sum('cilium', false), sum('cilium', true)];
  return {
    id: frame.id,
    chosen,
    title: `For ${counted(pods.length, 'pod')} on ${counted(nodes.length, 'node')} Linkerd runs ${String(linkerd)} parts beside a network plugin, and Cilium ${String(cilium)} to ${String(more)} with the plugin`,
    subtitle: `Parts to run in the example cluster, without replicas for high availability. ${documentedVersions(records)} as documented.`,
    summary: `Bars. ${SERIES.map(
      ({ id, label }) =>
        `${label}: ${PARTS.filter(({ series }) => series === id)
          .map((part) => `${part.label} ${String(part.count)}`)
          .join('; ')}.`,
    ).join(' ')}`,
    series: [...SERIES],
    chart: {
      kind: 'rows',
      axis: axisOver(
        PARTS.map(({ count }) => count),
        { unit: '', count: 2 },
      ),
      panels: [''],
      columns: [''],
      rowHead: '',
      unit: '',
      labels: 'above',
      groups: SERIES.map(group),
    },
    notes: [
      {
        head: 'A count is neither effort nor size.',
        text: 'Linkerd’s proxies are many because there is one per pod, and each is small. A part that serves a whole node matters more when it fails.',
      },
      {
        head: 'Not the same job.',
        text: 'Cilium’s agents and operator are the network of the cluster. Linkerd needs another plugin for that, whose parts are not counted.',
      },
    ],
    withheld: [],
    caveats: [],
    table: {
      columns: [
        { key: 'mesh', label: 'Mesh' },
        { key: 'part', label: 'Part' },
        { key: 'count', label: 'How many', decimals: 0 },
        { key: 'needed', label: 'Needed' },
      ],
      rows: PARTS.map(({ series, label, count, optional }) => [
        series === 'linkerd' ? 'Linkerd' : 'Cilium',
        label,
        count,
        optional ? 'by choice' : 'for the mesh',
      ]),
    },
  };
}
