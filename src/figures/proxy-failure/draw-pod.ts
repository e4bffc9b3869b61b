import type { Pod } from './cluster.ts';
import { drawSidecar } from './draw-proxy.ts';
import type { Drawing } from './drawing.ts';
import { type Box, columnBox, measures, podBox, rows } from './layout.ts';
import { path, rect, tag, text } from './svg.ts';

/** One pod with its application, its ways out and, in words, what it lost. */
export function drawPod(drawing: Drawing, node: Box, pod: Pod, position: number): string {
  const { side, size } = drawing;
  const { app, appX } = measures[size];
  const box = podBox(size, side, node, position);
  const inner = { x: box.x + appX, y: box.y + rows.app, w: app, h: rows.appHeight };
  const half = { ...box, x: box.x + box.w / 2, w: box.w / 2 };
  const shell = [
    rect(box, 'pf-pod', { rx: 7 }),
    rect(box, 'pf-cut pf-if-all', { rx: 7, fill: drawing.hatch }),
    path(halfPod(half), 'pf-cut pf-if-http', { fill: drawing.hatch }),
    text(box.x + appX, box.y + 16, pod.id, 'pf-name pf-halo'),
    side === 'linkerd' ? drawSidecar(drawing, node, box, pod) : ways(drawing, node, inner, pod),
    rect(inner, 'pf-app', { rx: 3 }),
    text(inner.x + inner.w / 2, inner.y + 16.5, 'app', 'pf-label pf-middle'),
    side === 'linkerd' ? lossBelow(box, appX) : lossBeside(box),
    rect(box, 'pf-hit', { 'data-pick': pod.id }),
  ];
  const part = `pod:${pod.id}`;
  const state = { 'data-part': part, 'data-mark': drawing.mark(part) };
  return tag('g', { class: `pf-pod-group${pod.ruled ? ' pf-ruled' : ''}`, ...state }, shell.join(''));
}

/** The right half of a pod's outline. */
function halfPod({ x, y, w, h }: Box): (string | number)[] {
  return ['M', x, y, 'h', w - 7, 'a', 7, 7, 0, 0, 1, 7, 7, 'v', h - 14, 'a', 7, 7, 0, 0, 1, -7, 7, 'H', x, 'z'];
}

/** Cilium: straight into the kernel, and by the node's proxy for what rules or enrollment send there. */
function ways({ size }: Drawing, node: Box, app: Box, pod: Pod): string {
  const bottom = app.y + app.h;
  const bus = node.y + rows.bus;
  const column = columnBox(size, node);
  const straight = app.x + app.w * 0.25;
  const bent = app.x + app.w * 0.62;
  const by = ['M', bent, bottom, 'V', bus, 'H', column.x + column.w / 2 - 8, 'V', column.y + rows.app + 18];
  const detour = path(by, 'pf-casing') + path(by, 'pf-wire pf-detour');
  return (
    path(['M', straight, bottom, 'V', node.y + rows.strip], 'pf-wire pf-direct pf-http') +
    tag('g', { class: pod.ruled ? 'pf-by' : 'pf-by pf-ztunnel' }, detour)
  );
}

function lossBelow(box: Box, x: number): string {
  const y = box.y + rows.last;
  return (
    text(box.x + x, y, 'cut off', 'pf-strong pf-halo pf-if-lost') +
    text(box.x + x, y, 'gone', 'pf-strong pf-halo pf-if-gone')
  );
}

function lossBeside(box: Box): string {
  const x = box.x + box.w - 7;
  const [upper, lower] = [box.y + rows.last - 18, box.y + rows.last - 2];
  return [
    text(x, upper, 'HTTP', 'pf-strong pf-end pf-halo pf-if-http'),
    text(x, upper, 'TCP', 'pf-strong pf-end pf-halo pf-if-tcp'),
    text(x, lower, 'cut off', 'pf-strong pf-end pf-halo pf-if-lost'),
    text(x, lower, 'gone', 'pf-strong pf-end pf-halo pf-if-gone'),
  ].join('');
}
