import type { Side } from '../../schemas/common.ts';
import type { CostSize } from '../../schemas/run/cost.ts';
import type { Setup } from './setup.ts';

/** Set-ups that stand side by side for every worked size. */
export const CASES = [
  { side: 'linkerd', name: 'Linkerd', under: 'default values', ha: false },
  { side: 'linkerd', name: 'Linkerd', under: 'high availability', ha: true },
  { side: 'cilium', name: 'Cilium runs anyway', under: 'WireGuard and HTTP policies', there: true },
  {
    side: 'cilium',
    name: 'Cilium runs anyway',
    under: 'the same, requests as in the chart’s example',
    there: true,
    examples: true,
  },
  {
    side: 'cilium',
    name: 'Cilium runs anyway',
    under: 'ztunnel (beta)',
    there: true,
    ztunnel: true,
  },
  { side: 'cilium', name: 'Cilium is new', under: 'WireGuard and HTTP policies', there: false },
] as const satisfies readonly ({ side: Side; name: string; under: string } & Partial<Setup>)[];

/** A worked size in one of these set-ups, all calls under HTTP policies where they apply. */
export const setupOf = (
  { nodes, pods, calls }: Pick<CostSize, 'nodes' | 'pods' | 'calls'>,
  chosen: Partial<Setup> = {},
): Setup => ({
  nodes,
  pods,
  calls,
  ha: chosen.ha ?? false,
  http: 100,
  ztunnel: chosen.ztunnel ?? false,
  there: chosen.there ?? true,
  examples: chosen.examples ?? false,
});
