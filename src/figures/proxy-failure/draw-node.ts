import { podsOn } from './cluster.ts';
import { drawDetour, drawPod } from './draw-pod.ts';
import { drawNodeProxy } from './draw-proxy.ts';
import type { Drawing } from './drawing.ts';
import { measures, nodeBox, rows, stripBox } from './layout.ts';
import { LOOKS, SHOWN } from './looks.ts';
import { cross, key, path, rect, tag, text } from './svg.ts';
import { nodeName } from './words.ts';

/** One node: outline, kernel, pods, and on the Cilium side its proxy. */
export function drawNode(drawing: Drawing, node: string, index: number): string {
  const { side, size } = drawing;
  const box = nodeBox(size, index);
  const strip = stripBox(size, box);
  const baseline = box.y + rows.head;
  const right = box.x + box.w - measures[size].pad;
  const frame = [
    rect(box, LOOKS.node, { rx: 10 }),
    rect(box, SHOWN.gone, { rx: 10, fill: drawing.hatch }),
    text(strip.x, baseline, nodeName(node), `${LOOKS.label} halo`),
    text(strip.x + 64, baseline, 'stopped', `${LOOKS.strong} halo ${SHOWN.gone}`),
    tag('g', { class: SHOWN.gone }, cross(strip.x + 52, baseline - 4.5, 4.5)),
    tag('rect', { ...area(box.x, box.y, box.w, rows.pod), class: LOOKS.hit, 'data-pick': node }),
    rect(strip, LOOKS.kernel, { rx: 4 }),
    path(['M', strip.x, strip.y + strip.h / 2, 'H', drawing.networkX], LOOKS.stub),
    kernelWords(drawing, strip.x + 12, strip.y + 16.5),
  ];
  const parts = podsOn(node).map((pod, position) => drawPod(drawing, box, pod, position));
  if (side === 'cilium')
    parts.push(
      ...podsOn(node).map((pod, position) => drawDetour(drawing, box, pod, position)),
      drawNodeProxy(drawing, box, node),
    );
  const part = `node:${node}`;
  const own = tag('g', { 'data-part': part, 'data-mark': drawing.mark(part) }, frame.join(''));
  const agent = side === 'cilium' ? drawAgent(drawing, node, right, baseline) : '';
  return own + agent + parts.join('');
}

const area = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

/** The agent of a node. By default it has the key that signs the certificates of ztunnel's pods. */
function drawAgent({ mark }: Drawing, node: string, right: number, baseline: number): string {
  const signs = text(
    right - 21,
    baseline,
    'agent, signing key',
    `${LOOKS.label} [text-anchor:end]`,
  );
  const part = `agent:${node}`;
  return tag(
    'g',
    { 'data-part': part, 'data-mark': mark(part) },
    [
      tag('g', { class: 'ztunnel' }, signs + key(right - 16, baseline - 5, LOOKS.key)),
      text(right, baseline, 'agent', `${LOOKS.label} [text-anchor:end] http`),
      tag('g', { class: `${SHOWN.down} http` }, cross(right - 46, baseline - 4.5, 4.5)),
      tag('g', { class: `${SHOWN.down} ztunnel` }, cross(right - 144, baseline - 4.5, 4.5)),
    ].join(''),
  );
}

function kernelWords({ side }: Drawing, x: number, y: number): string {
  if (side === 'linkerd') return text(x, y, 'kernel, network plugin', LOOKS.label);
  const words = [
    text(x, y, 'kernel, eBPF: layers 3 and 4', `${LOOKS.label} http ${SHOWN.unlessProxy}`),
    text(x, y, 'kernel, eBPF: layers 3 and 4 go on', `${LOOKS.strong} http ${SHOWN.proxy}`),
    text(x, y, 'kernel, eBPF', `${LOOKS.label} ztunnel`),
  ];
  return words.join('');
}
