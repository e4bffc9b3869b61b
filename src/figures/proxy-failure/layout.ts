/** The side of the picture; Cilium's two set-ups share one drawing. */
export type Side = 'linkerd' | 'cilium';

/** The two drawings of each side. They differ in measure, not in scale. */
export type Size = 'wide' | 'narrow';

/** A rectangle in drawing units, which are CSS pixels at full size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface Measures {
  /** Width of one side. */
  readonly width: number;
  /** Left edge of the nodes; the network line runs left of it. */
  readonly nodeX: number;
  readonly pad: number;
  readonly gap: number;
  /** Width of the column that holds a node's proxy on the Cilium side. */
  readonly column: number;
  /** Width and left offset of the application inside a pod. */
  readonly app: number;
  readonly appX: number;
  /** Offsets of sidecar and key from the left edge of a Linkerd pod. */
  readonly sidecarX: number;
  readonly keyX: number;
}

export const measures: Record<Size, Measures> = {
  wide: {
    width: 466,
    nodeX: 20,
    pad: 12,
    gap: 8,
    column: 86,
    app: 44,
    appX: 10,
    sidecarX: 84,
    keyX: 106,
  },
  narrow: {
    width: 350,
    nodeX: 16,
    pad: 9,
    gap: 6,
    column: 62,
    app: 31,
    appX: 7,
    sidecarX: 63,
    keyX: 82,
  },
};

/** Vertical measures, the same for both sizes and both sides, so that the nodes stand level. */
export const rows = {
  node: 158,
  nodeGap: 9,
  head: 18,
  pod: 26,
  podHeight: 76,
  app: 24,
  appHeight: 24,
  upper: 55,
  lower: 69,
  bus: 113.5,
  strip: 124,
  stripHeight: 24,
  control: 25,
} as const;

/** Height of one side with `count` nodes, the row of network and control plane below included. */
export const heightOf = (count: number): number =>
  count * (rows.node + rows.nodeGap) + rows.control + 1;

/** The outline of the control plane, below `count` nodes. */
export function controlBox(size: Size, count: number): Box {
  const { width, pad } = measures[size];
  const x = 64;
  const y = 0.5 + count * (rows.node + rows.nodeGap);
  return { x, y, w: width - x - pad - 0.5, h: rows.control };
}

/** The outline of the node at this position. */
export function nodeBox(size: Size, index: number): Box {
  const { width, nodeX } = measures[size];
  const y = 0.5 + index * (rows.node + rows.nodeGap);
  return { x: nodeX, y, w: width - nodeX - 0.5, h: rows.node };
}

/** The outline of the pod at this position of a node. On the Cilium side a column stays free. */
export function podBox(size: Size, side: Side, node: Box, index: number): Box {
  const { pad, gap, column } = measures[size];
  const room = node.w - 2 * pad - 2 * gap - (side === 'cilium' ? column + gap : 0);
  const w = Math.floor(room / 3);
  return { x: node.x + pad + index * (w + gap), y: node.y + rows.pod, w, h: rows.podHeight };
}

/** The column of a node's proxy on the Cilium side. */
export function columnBox(size: Size, node: Box): Box {
  const { pad, column } = measures[size];
  return { x: node.x + node.w - pad - column, y: node.y + rows.pod, w: column, h: rows.podHeight };
}

/** Middle of the node's proxy in its column; the keys of ztunnel stand to the right of it. */
export const proxyX = (column: Box): number => Math.round(column.x + column.w / 2 - 4);

/** The kernel of a node. */
export function stripBox(size: Size, node: Box): Box {
  const { pad } = measures[size];
  return { x: node.x + pad, y: node.y + rows.strip, w: node.w - 2 * pad, h: rows.stripHeight };
}
