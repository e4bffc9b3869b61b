import { nodes } from './cluster.ts';
import { drawNode } from './draw-node.ts';
import type { Drawing } from './drawing.ts';
import { framed } from './frame.ts';
import { controlBox, heightOf, nodeBox, rows, type Side, type Size } from './layout.ts';
import { LOOKS, SHOWN } from './looks.ts';
import { marks } from './marks.ts';
import type { State } from './state.ts';
import { still } from './still.ts';
import { cross, path, rect, tag, text } from './svg.ts';

const labels: Record<Side, string> = {
  linkerd: 'Linkerd: three nodes, three pods on each, and in every pod a proxy and a private key.',
  cilium: 'Cilium: three nodes, three pods on each, and on every node the kernel and one proxy.',
};

/**
 * One side as a complete SVG element. All states are in it; classes and `data-mark` attributes choose.
 * Where it stands still, only the given state is. `id` makes the ids of the patterns unique on the page.
 */
export function drawSide(side: Side, size: Size, state: State, id: string, stands = false): string {
  const body = sideBody(side, size, state, `${id}-${side}-${size}`);
  return framed(
    side,
    size,
    heightOf(nodes.length),
    `${labels[side]} The text beneath says what is stopped and who is cut off.`,
    stands ? still(body, state.setup) : body,
    { 'data-side': side },
  );
}

/** The content of one side, to be set into an SVG element of any kind. */
export function sideBody(side: Side, size: Size, state: State, hatchId: string): string {
  const mesh = side === 'linkerd' ? 'linkerd' : state.setup;
  const known = marks(mesh, state.target);
  const drawing: Drawing = {
    side,
    size,
    hatch: `url(#${hatchId})`,
    networkX: 5,
    mark: (part) => known[part] ?? 'none',
  };
  const middle = rows.strip + rows.stripHeight / 2;
  const ends = [0, nodes.length - 1].map((index) => nodeBox(size, index).y + middle);
  const network =
    path(['M', 5, (ends[0] ?? 0) - 1.2, 'V', (ends[1] ?? 0) + 1.2], LOOKS.network) +
    text(0, heightOf(nodes.length) - 9, 'network', LOOKS.label);
  const hatch = tag(
    'pattern',
    {
      id: hatchId,
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    tag('line', { x1: 0, y1: 0, x2: 0, y2: 6, class: LOOKS.hatch }),
  );
  const drawn = nodes.map((node, index) => drawNode(drawing, node, index));
  return tag('defs', {}, hatch) + network + drawn.join('') + control(drawing);
}

/** What the control plane is made of; on a narrow picture only its name, where both do not fit. */
const parts: Record<Side, string> = {
  linkerd: 'destination, identity, injector',
  cilium: 'operator, and an agent on each node',
};

/** The control plane below the nodes, because its pods can run on any of them. */
function control({ side, size, mark }: Drawing): string {
  const box = controlBox(size, nodes.length);
  const baseline = box.y + 17;
  const name = size === 'wide' ? `control plane: ${parts[side]}` : 'control plane';
  const right = box.x + box.w - 12;
  return tag(
    'g',
    { 'data-part': 'control', 'data-mark': mark('control') },
    [
      rect(box, LOOKS.node, { rx: 6 }),
      text(box.x + 12, baseline, name, LOOKS.label),
      text(right, baseline, 'stopped', `${LOOKS.strong} [text-anchor:end] ${SHOWN.down}`),
      tag('g', { class: SHOWN.down }, cross(right - 60, baseline - 4.5, 4.5)),
      rect(box, LOOKS.hit, { 'data-pick': 'control-plane' }),
    ].join(''),
  );
}
