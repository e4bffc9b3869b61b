/** Colors of bars: those of the projects, and one for what belongs to none. */
const FILLED = {
  linkerd: 'fill-linkerd',
  cilium: 'fill-cilium',
  istio: 'fill-istio',
  baseline: 'fill-baseline',
  gray: 'fill-ink-3',
} as const;

const HOLLOW = {
  linkerd: 'fill-linkerd-soft stroke-linkerd',
  cilium: 'fill-cilium-soft stroke-cilium',
  istio: 'fill-none stroke-istio',
  baseline: 'fill-none stroke-baseline',
  gray: 'fill-none stroke-ink-3',
} as const;

/** Name of a color of bars. */
export type Tone = keyof typeof FILLED;

/** The classes of a bar in a tone, filled or as an outline. */
export const toneClass = (tone: Tone, hollow = false): string =>
  hollow ? `stroke-1 [vector-effect:non-scaling-stroke] ${HOLLOW[tone]}` : FILLED[tone];
