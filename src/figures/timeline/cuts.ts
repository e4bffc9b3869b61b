import type { Cut } from './drawing.ts';

const FEW = ['linkerd-2-0', 'linkerd-graduates-in-cncf', 'cilium-1-0', 'cilium-service-mesh-beta'];
const SOME = [
  'linkerd-joins-cncf',
  'linkerd-2-0',
  'linkerd-2-9',
  'linkerd-graduates-in-cncf',
  'linkerd-2-15',
  'cilium-first-commit',
  'cilium-1-0',
  'cilium-service-mesh-beta',
  'cilium-1-12',
  'cilium-graduates-in-cncf',
];
const MANY = [
  ...SOME,
  'linkerd-2-19',
  'linkerd-2-20',
  'cilium-ztunnel-proposal',
  'cilium-native-mtls',
  'livewyer-benchmark-2024',
  'istio-ambient-ga',
];

/** The drawings of the timeline, by the width of the window. */
export const CUTS = {
  narrow: { width: 280, right: 0, labels: FEW, line: 12 },
  small: { width: 440, right: 0, labels: FEW, line: 16 },
  middle: { width: 660, right: 0, labels: SOME, line: 17 },
  large: { width: 940, right: 125, labels: MANY, line: 18 },
  wide: { width: 1180, right: 150, labels: MANY, line: 22 },
} as const satisfies Record<string, Cut>;
