import { pageOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { keyWords, sourceIds, subtitle, title } from '../proxy-failure/figure.ts';
import { marks } from '../proxy-failure/marks.ts';
import { findTarget, type Mesh, outage, type Target, targets } from '../proxy-failure/model.ts';
import { initial, type State } from '../proxy-failure/state.ts';
import { failureTable } from '../proxy-failure/table.ts';
import { courses } from '../proxy-failure/time.ts';
import { announce, describe, nodeName } from '../proxy-failure/words.ts';
import type { Chosen, ClusterSpec, FigureFrame } from '../spec.ts';

type Used = Pick<Records, 'failures' | 'horizons'>;

const labelOf = (target: Target): string => {
  if (target.kind === 'none') return 'nothing';
  if (target.kind === 'control') return 'control planes';
  return target.kind === 'node' ? nodeName(target.node) : `proxy of ${target.id}`;
};

export const frame: FigureFrame<'proxy-failure'> = {
  id: 'proxy-failure',
  options: [
    {
      name: 'stop',
      label: 'What stops',
      choices: targets.map((target) => ({ id: target.id, label: labelOf(target) })),
      default: initial.target.id,
    },
    {
      name: 'cilium',
      label: 'Cilium runs',
      choices: [
        { id: 'http', label: 'HTTP rules, in Envoy' },
        { id: 'ztunnel', label: 'mTLS, in ztunnel (beta)' },
      ],
      default: initial.setup,
    },
  ],
  sources: [...sourceIds],
  computed: '',
  licence: 'Model and drawing: this site, CC BY 4.0.',
  fullTable: { path: pageOf('failures'), label: 'What fails, part by part' },
};

/** The state of the model behind a choice. */
export const stateOf = (chosen: Chosen): State => ({
  target: findTarget(chosen['stop']) ?? initial.target,
  setup: chosen['cilium'] === 'ztunnel' ? 'ztunnel' : 'http',
});

/** One proxy stops, or a node, or a control plane: who is cut off, and from what? */
export function build({ failures, horizons }: Used, chosen: Chosen): ClusterSpec {
  const state = stateOf(chosen);
  const side = (mesh: Mesh): ClusterSpec['chart']['sides'][number] => {
    const { who, cut, on, open } = describe(outage(mesh, state.target));
    return {
      series: mesh === 'linkerd' ? 'linkerd' : 'cilium',
      marks: Object.fromEntries(
        Object.entries(marks(mesh, state.target)).filter(([, mark]) => mark !== 'none'),
      ),
      words: { who, cut, on, open, keys: keyWords[mesh] },
      courses:
        state.target.kind === 'control'
          ? courses(mesh, failures, horizons).map(({ concern, stretches }) => ({
              concern,
              stretches: stretches.map((stretch) => ({ ...stretch })),
            }))
          : [],
    };
  };
  return {
    id: 'proxy-failure',
    chosen,
    title: title(),
    subtitle: subtitle(),
    summary: announce(state),
    series: [
      { id: 'linkerd', label: 'Linkerd', role: 'linkerd' },
      { id: 'cilium', label: 'Cilium', role: 'cilium' },
    ],
    chart: {
      kind: 'cluster',
      stop: state.target.id,
      setup: state.setup,
      sides: [side('linkerd'), side(state.setup)],
    },
    notes: [
      {
        head: 'Drawn as cut off.',
        text: 'No source describes what traffic does while a ztunnel is down; nothing else takes the TCP of its pods.',
      },
      {
        head: 'Times are defaults.',
        text: 'Those of certificates are our arithmetic from charts and code, for a control plane that is away as a whole, without SPIRE.',
      },
      {
        head: '“Not documented”',
        text: 'means not found in the sources read. How long a stopped proxy stays away was not measured.',
      },
    ],
    withheld: [
      'HTTP rules and ztunnel together: what becomes of HTTP rules on traffic that ztunnel encrypts, the sources read do not say.',
    ],
    caveats: [],
    table: failureTable({ failures, horizons }),
  };
}
