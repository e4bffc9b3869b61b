import type { Role } from '../chart.ts';
import type { Color } from './scene.ts';

/** How a role looks: fill of its marks, color of its text, shape (a Chart.js point style). */
interface Look {
  fill: Color;
  text: Color;
  shape: 'circle' | 'rectRot' | 'triangle' | 'rect';
  /** Radius against that of a disc, so that all shapes look as large. */
  scale: number;
  dash: number[];
  hollow?: true;
  /** Drawn around fills that are hatched or pale. */
  outline?: Color;
  /** Ground of a range of this role. */
  soft?: Color;
}

const plain = (fill: Color, text = 'ink-2'): Look => ({
  fill,
  text,
  shape: 'rect',
  scale: 1.25,
  dash: [],
});

export const LOOKS: Record<Role, Look> = {
  linkerd: {
    fill: 'linkerd',
    text: 'linkerd-text',
    shape: 'circle',
    scale: 1,
    dash: [],
    soft: 'linkerd-soft',
  },
  cilium: {
    fill: 'cilium',
    text: 'cilium-text',
    shape: 'rectRot',
    scale: 1.22,
    dash: [],
    soft: 'cilium-soft',
  },
  istio: { fill: 'istio', text: 'istio-text', shape: 'triangle', scale: 1.28, dash: [] },
  'istio-ambient': {
    fill: 'hatch:istio',
    text: 'istio-text',
    shape: 'triangle',
    scale: 1.28,
    dash: [4, 3],
    hollow: true,
    outline: 'istio',
  },
  baseline: { fill: 'baseline', text: 'baseline-text', shape: 'rect', scale: 1.25, dash: [1.5, 3] },
  envoy: { ...plain('ink-3'), soft: 'tint' },
  page: plain('ink', 'ink'),
  memory: plain('ink'),
  null: plain('ink-3'),
  unclear: { ...plain('hatch:ink-3'), outline: 'ink-3' },
  other: { ...plain('tint'), outline: 'baseline' },
};

/** Roles with a marker of their own beside their name. */
export const hasMarker = (role: Role): boolean => !['envoy', 'page'].includes(role);
