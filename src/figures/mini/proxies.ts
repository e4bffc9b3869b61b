import { type Measure, wrap } from '../draw/measure-text.ts';
import type { Item } from '../draw/scene.ts';
import { initial, nodes, type Outage, outage, pods } from '../proxy-failure/index.ts';
import { headline } from '../proxy-failure/words.ts';
import { MINI_CUT, type Mini } from './mini.ts';
import { cross, patch, words } from './shapes.ts';

const SIDE = 142;
const NODE = 42;
const POD = 36;

/** The nodes of one side, with the pods that one stopped proxy reaches hatched. */
function side(result: Outage, dx: number): Item[] {
  const { target } = result;
  const sidecars = result.mesh === 'linkerd';
  const color = sidecars ? 'linkerd' : 'cilium';
  return nodes.flatMap((node, n): Item[] => {
    const y = 26 + n * (NODE + 8);
    const own = pods.filter((pod) => pod.node === node);
    const gap = (SIDE - own.length * POD) / (own.length + 1);
    const stopped = target.kind === 'proxy' && target.pod.node === node;
    const parts = own.flatMap((pod, i): Item[] => {
      const x = dx + gap + i * (POD + gap);
      const hit = result.hit.includes(pod);
      const h = sidecars ? NODE - 12 : NODE - 20;
      const here = stopped && sidecars && target.kind === 'proxy' && target.pod === pod;
      return [
        ...patch(x, y + 6, POD, h, hit ? `hatch:${color}` : 'paper', hit ? color : 'line-2'),
        ...(sidecars
          ? [
              {
                kind: 'marker' as const,
                x: x + POD / 2,
                y: y + 6 + h / 2,
                role: 'linkerd' as const,
                radius: 6,
              },
            ]
          : []),
        ...(here ? cross(x + POD / 2, y + 6 + h / 2, 7) : []),
      ];
    });
    const shared: Item[] = sidecars
      ? []
      : [
          ...patch(dx + 8, y + NODE - 11, SIDE - 16, 7, color),
          ...(stopped ? cross(dx + SIDE / 2, y + NODE - 7.5, 6) : []),
        ];
    return [...patch(dx, y, SIDE, NODE, 'tint'), ...parts, ...shared];
  });
}

/** Pods cut off when one proxy stops, in both models; the same example as the diagram. */
export function proxies(measure: Measure): Mini {
  const [linkerd, cilium] = [outage('linkerd', initial.target), outage('http', initial.target)];
  const dx = MINI_CUT.width - SIDE;
  const below = 26 + nodes.length * (NODE + 8) + 8;
  const lines = [linkerd, cilium].map((result) =>
    wrap(measure, MINI_CUT, headline(result), 'value', SIDE),
  );
  const caption = (i: number, x: number): Item[] =>
    (lines[i] ?? []).map((text, k) =>
      words(x, below + k * 17, text, { style: 'value', color: 'ink' }),
    );
  return {
    title: 'If one proxy stops',
    method: `An example: ${String(pods.length)} pods on ${String(nodes.length)} nodes. Layers 3 and 4 go on in Cilium’s kernel path.`,
    summary: `One proxy stops. Linkerd, a proxy in every pod: ${headline(linkerd)}. Cilium, one Envoy on each node: ${headline(cilium)}.`,
    height: below + (Math.max(...lines.map(({ length }) => length)) - 1) * 17 + 8,
    items: [
      words(0, 13, 'Linkerd: one per pod', { style: 'head', color: 'linkerd-text' }),
      words(dx, 13, 'Cilium: one per node', { style: 'head', color: 'cilium-text' }),
      ...side(linkerd, 0),
      ...side(cilium, dx),
      ...caption(0, 0),
      ...caption(1, dx),
    ],
  };
}
