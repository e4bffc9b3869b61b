import type { Role } from '../../../src/figures/chart.ts';

/** How a reader knows a role: written down here a second time, so that no drawing can change it alone. */
export interface RoleLook {
  /** Color of bars, dots and lines. */
  color: string;
  /** Color of numbers and names. */
  text: string;
  /** Ground of a range. */
  soft: string;
  /** Bars are hatched, dots and lines hollow or dashed. */
  hatched?: true;
  /** Color of the outline that bars have. */
  outline?: string;
  corners: 0 | 3 | 4 | 'rect';
}

export const ROLE_LOOKS: Record<Role, RoleLook> = {
  linkerd: { color: 'linkerd', text: 'linkerd-text', soft: 'linkerd-soft', corners: 0 },
  cilium: { color: 'cilium', text: 'cilium-text', soft: 'cilium-soft', corners: 4 },
  istio: { color: 'istio', text: 'istio-text', soft: 'istio', corners: 3 },
  'istio-ambient': {
    color: 'istio',
    text: 'istio-text',
    soft: 'istio',
    hatched: true,
    outline: 'istio',
    corners: 3,
  },
  baseline: { color: 'baseline', text: 'baseline-text', soft: 'baseline', corners: 'rect' },
  envoy: { color: 'ink-3', text: 'ink-2', soft: 'tint', corners: 'rect' },
  page: { color: 'ink', text: 'ink', soft: 'ink', corners: 'rect' },
  memory: { color: 'ink', text: 'ink-2', soft: 'ink', corners: 'rect' },
  null: { color: 'ink-3', text: 'ink-2', soft: 'ink-3', corners: 'rect' },
  unclear: {
    color: 'ink-3',
    text: 'ink-2',
    soft: 'ink-3',
    hatched: true,
    outline: 'ink-3',
    corners: 'rect',
  },
  other: { color: 'tint', text: 'ink-2', soft: 'tint', outline: 'baseline', corners: 'rect' },
};

/** Fill of a bar of this role. */
export const barFill = ({ color, hatched }: RoleLook): string =>
  hatched ? `hatch:${color}` : color;
