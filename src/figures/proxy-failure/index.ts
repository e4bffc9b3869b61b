/** The figure `proxy-failure`: one proxy stops, or a node; who is cut off, and from what? */
export { nodes, pods } from './cluster.ts';
export { drawSide } from './draw-side.ts';
export { CONCERN_WORDS, drawTime } from './draw-time.ts';
export * from './figure.ts';
export type { Side } from './layout.ts';
export { type Mesh, type Outage, outage, type Setup, type Target } from './model.ts';
export { initial, type State } from './state.ts';
export { cross, key } from './svg.ts';
export { cases, columns } from './table.ts';
export { CONCERNS, courses } from './time.ts';
export { awayWords } from './time-words.ts';
export { announce, describe, nodeName } from './words.ts';
