import {
  type Period,
  pageFigure,
  ratioNoEnvoy,
  ratioWithEnvoy,
  type Total,
} from '../../evidence/complexity.ts';
import { formatDate } from '../../lib/dates.ts';
import type { Complexity } from '../../schemas/complexity.ts';
import { decimalRange, withUnit } from '../format.ts';
import type { Note } from '../spec.ts';
import { WAYS } from './complexity-subjects.ts';

/** True where one way of counting gives all three figures of the page, to the nearest thousand. */
const oneWayGivesAll = (data: Complexity, all: readonly Total[]): boolean =>
  all.some((total) => {
    const near = (value: number | undefined, subject: string): boolean =>
      Math.round((value ?? 0) / 1000) === Math.round(pageFigure(data, subject).value / 1000);
    return (
      near(total.linkerd, 'Linkerd control plane and proxy') &&
      near(total.cilium, 'Cilium without Envoy') &&
      near(total.envoy, 'Envoy')
    );
  });

export function title(
  data: Complexity,
  all: readonly Total[],
  { period, times, filter }: { period: Period; times: boolean; filter: string },
): string {
  const one = all.find((total) => total.filter === filter);
  if (one) {
    const [whole] = ratioWithEnvoy(one);
    const more = whole === undefined ? '' : `, ${whole.toFixed(1)} times with the whole of it`;
    return `Counted as “${WAYS[filter] ?? filter}”, Cilium is ${ratioNoEnvoy(one).toFixed(1)} times Linkerd without Envoy${more}`;
  }
  const alone = decimalRange(all.map(ratioNoEnvoy));
  const whole = all.flatMap(ratioWithEnvoy);
  if (times && whole.length)
    return `Counted one way for all, Cilium is ${alone} times Linkerd without Envoy, ${decimalRange(whole)} times with the whole of it`;
  if (times || period === 'newest')
    return `On the newest code counted, Cilium without Envoy is ${alone} times Linkerd`;
  return oneWayGivesAll(data, all)
    ? `Cilium without Envoy is ${alone} times Linkerd when all are counted one way`
    : `No single way of counting gives all three counts of the 2024 page; Cilium without Envoy is ${alone} times Linkerd`;
}

export const notes = (data: Complexity, period: Period): Note[] => [
  {
    head: 'What is counted.',
    text: 'scc adds a point for each branching keyword and comparison. It approximates McCabe complexity and is not made to compare languages.',
  },
  {
    head: 'Whole repositories.',
    text: 'Cilium is also a network plugin, a policy engine and more; a mesh user runs all of it. Linkerd needs a network plugin below it, which is not counted. Nor are libraries on either side.',
  },
  ...(period === 'newest'
    ? [
        {
          head: 'Not of one day.',
          text: data.snapshots
            .filter((s) => s.period === 'newest' && s.repo !== 'cilium/proxy')
            .map((s) => `${s.repo} of ${formatDate(s.date)}`)
            .join(', ')
            .concat('.'),
        },
      ]
    : []),
];

/** A way of counting as the table names it. */
export const describe = (data: Complexity, id: string): string => {
  const filter = data.filters.find((entry) => entry.id === id);
  return id === 'product'
    ? (filter?.description ?? id)
    : withUnit(`${id}:`, filter?.description ?? '');
};
