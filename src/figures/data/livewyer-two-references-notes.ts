import { isChange } from '../../evidence/livewyer.ts';
import { LOADS } from '../../schemas/livewyer-runs.ts';
import { listed, percentText } from '../format.ts';
import type { Note } from '../spec.ts';
import { type Pair, percents } from './livewyer-reference-pairs.ts';

const NOON = 12;

/** Loads whose runs labeled baseline were made in the morning, and the others. All final runs are of the afternoon. */
function timesOfDay(all: ReadonlyMap<string, Pair[]>): { morning: string; afternoon: string } {
  const hours = LOADS.map((_, i) =>
    [...all.values()].flatMap((pairs) => {
      const own = pairs[i]?.vs_own_cluster;
      return own && isChange(own) ? [Number(own.reference.started_at.slice(11, 13))] : [];
    }),
  );
  const loads = (early: boolean): string =>
    listed(LOADS.filter((_, i) => hours[i]?.some((hour) => hour < NOON) === early).map(String));
  return { morning: loads(true), afternoon: loads(false) };
}

/** What a reader must know beside the two comparisons. */
export const referenceNotes = (all: ReadonlyMap<string, Pair[]>): Note[] => {
  const { morning, afternoon } = timesOfDay(all);
  const noise = percents(all.get('baseline') ?? [], 'vs_own_cluster');
  return [
    {
      head: 'What was off?',
      text: 'For Linkerd the page sizes show that the demo had no proxy. For Cilium the manual turns WireGuard off; no run says that this was done.',
      caveats: ['unmeshed-not-defined'],
    },
    {
      head: 'Time of day.',
      text: `At ${morning} connections a morning run stands against an afternoon run. Only the pairs at ${afternoon} are from the same hour.`,
      caveats: ['unmeshed-from-two-times-of-day'],
    },
    {
      head: 'Noise within the day.',
      text: `The no-mesh cluster, run twice, moved by ${percentText(Math.min(...noise))} to ${percentText(Math.max(...noise))}.`,
    },
    {
      head: 'Another network stack.',
      text: 'Cilium’s cluster differed from the no-mesh cluster in more than the mesh, and was slow also in its runs labeled baseline.',
      caveats: ['cilium-cluster-slow-without-mesh', 'different-network-stack'],
    },
  ];
};
