import type { Pod } from './cluster.ts';
import { drawSidecar } from './draw-proxy.ts';
import type { Drawing } from './drawing.ts';
import { type Box, columnBox, measures, podBox, proxyX, rows } from './layout.ts';
import { LOOKS, SHOWN } from './looks.ts';
import { path, rect, tag, text } from './svg.ts';

/** One pod with its application, its way out and, in words, what it lost. */
export function drawPod(drawing: Drawing, node: Box, pod: Pod, position: number): string {
  const { side, size } = drawing;
  const { appX } = measures[size];
  const box = podBox(size, side, node, position);
  const inner = appBox(drawing, box);
  const half = { ...box, x: box.x + box.w / 2, w: box.w / 2 };
  const shell = [
    rect(box, LOOKS.pod, { rx: 7 }),
    rect(box, SHOWN.all, { rx: 7, fill: drawing.hatch }),
    path(halfPod(half), SHOWN.http, { fill: drawing.hatch }),
    text(box.x + appX, box.y + 16, pod.id, 'halo'),
    side === 'linkerd' ? drawSidecar(drawing, node, box, pod) : straight(node, inner),
    rect(inner, LOOKS.app, { rx: 3 }),
    text(inner.x + inner.w / 2, inner.y + 16.5, 'app', `${LOOKS.label} [text-anchor:middle]`),
    side === 'linkerd' ? lossBelow(box, appX) : lossBeside(box),
    rect(box, LOOKS.hit, { 'data-pick': pod.id }),
  ];
  const part = `pod:${pod.id}`;
  const state = { 'data-part': part, 'data-mark': drawing.mark(part) };
  return tag('g', { class: 'pod', ...state }, shell.join(''));
}

/** The right half of a pod's outline. */
function halfPod({ x, y, w, h }: Box): (string | number)[] {
  return [
    'M',
    x,
    y,
    'h',
    w - 7,
    'a',
    7,
    7,
    0,
    0,
    1,
    7,
    7,
    'v',
    h - 14,
    'a',
    7,
    7,
    0,
    0,
    1,
    -7,
    7,
    'H',
    x,
    'z',
  ];
}

/** Cilium: the way straight into the kernel, for what neither rules nor enrollment send elsewhere. */
function straight(node: Box, { x, y, w, h }: Box): string {
  return path(
    ['M', Math.round(x + w / 4), y + h, 'V', node.y + rows.strip],
    `${LOOKS.wire} direct http`,
  );
}

/**
 * Cilium: the way of a pod to the proxy of its node. With HTTP rules only ruled pods have it, with
 * ztunnel all. Drawn after all pods, on a casing that bridges the straight ways it crosses.
 */
export function drawDetour(drawing: Drawing, node: Box, pod: Pod, position: number): string {
  const { x, y, w, h } = appBox(drawing, podBox(drawing.size, drawing.side, node, position));
  const column = columnBox(drawing.size, node);
  const start = Math.round(x + w * 0.62);
  const end = proxyX(column) - 8;
  const bus = node.y + rows.bus;
  const part = `pod:${pod.id}`;
  return tag(
    'g',
    {
      class: pod.ruled ? 'detour' : 'detour ztunnel',
      'data-part': part,
      'data-mark': drawing.mark(part),
    },
    path(['M', start + 4, bus, 'H', end - 4], LOOKS.casing) +
      path(['M', start, y + h, 'V', bus, 'H', end, 'V', column.y + rows.app + 18], LOOKS.wire),
  );
}

function appBox({ size }: Drawing, pod: Box): Box {
  const { app, appX } = measures[size];
  return { x: pod.x + appX, y: pod.y + rows.app, w: app, h: rows.appHeight };
}

function lossBelow(box: Box, x: number): string {
  const y = box.y + rows.lower;
  return (
    text(box.x + x, y, 'cut off', `${LOOKS.strong} halo ${SHOWN.lost}`) +
    text(box.x + x, y, 'gone', `${LOOKS.strong} halo ${SHOWN.gone}`)
  );
}

function lossBeside(box: Box): string {
  const x = box.x + box.w - 7;
  const [upper, lower] = [box.y + rows.upper, box.y + rows.lower];
  return [
    text(x, upper, 'HTTP', `${LOOKS.strong} [text-anchor:end] halo ${SHOWN.http}`),
    text(x, upper, 'TCP', `${LOOKS.strong} [text-anchor:end] halo ${SHOWN.tcp}`),
    text(x, lower, 'cut off', `${LOOKS.strong} [text-anchor:end] halo ${SHOWN.lost}`),
    text(x, lower, 'gone', `${LOOKS.strong} [text-anchor:end] halo ${SHOWN.gone}`),
  ].join('');
}
