import { type Pod, podsOn } from './cluster.ts';
import type { Drawing } from './drawing.ts';
import { type Box, columnBox, measures, proxyX, rows } from './layout.ts';
import { LOOKS, SHOWN } from './looks.ts';
import { cross, key, path, rect, tag, text } from './svg.ts';

/** The proxy inside a Linkerd pod, its wires and the key of the pod. */
export function drawSidecar(drawing: Drawing, node: Box, pod: Box, { id }: Pod): string {
  const { appX, app, sidecarX, keyX } = measures[drawing.size];
  const x = pod.x + sidecarX;
  const y = pod.y + rows.app + rows.appHeight / 2;
  const r = 12;
  const wires =
    path(['M', pod.x + appX + app, y, 'H', x - r], LOOKS.wire) +
    path(['M', x, y + r, 'V', node.y + rows.strip], LOOKS.wire);
  const disc = tag('circle', { cx: x, cy: y, r, class: LOOKS.proxy });
  const body = wires + disc + tag('g', { class: SHOWN.down }, cross(x, y, 4.8));
  return group(drawing, `proxy:${id}`, body) + key(pod.x + keyX, y);
}

/** The one proxy of a Cilium node: Envoy, or ztunnel with the keys of the node's pods. */
export function drawNodeProxy(drawing: Drawing, node: Box, id: string): string {
  const box = columnBox(drawing.size, node);
  const x = proxyX(box);
  const y = box.y + rows.app + rows.appHeight / 2;
  const r = 18;
  const diamond = ['M', x, y - r, 'L', x + r, y, x, y + r, x - r, y, 'z'];
  const bundle = podsOn(id).map((_, i) => key(box.x + box.w - 13, y - 13 + i * 12));
  const body = [
    path(['M', x + 8, y + 8, 'V', node.y + rows.strip], LOOKS.wire),
    path(diamond, LOOKS.proxy),
    tag('g', { class: SHOWN.down }, cross(x, y, 4.8)),
    text(x, box.y + 12, 'Envoy', '[text-anchor:middle] http'),
    text(x, box.y + 12, 'ztunnel', '[text-anchor:middle] ztunnel'),
    tag('g', { class: 'ztunnel' }, bundle.join('')),
    rect({ ...box, h: rows.strip - rows.pod }, LOOKS.hit, { 'data-pick': `proxy:${id}` }),
  ];
  return group(drawing, `proxy:${id}`, body.join(''));
}

function group({ mark }: Drawing, part: string, body: string): string {
  return tag('g', { 'data-part': part, 'data-mark': mark(part) }, body);
}
