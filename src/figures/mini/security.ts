import type { Records } from '../../kinds/index.ts';
import type { Item } from '../draw/scene.ts';
import { MINI_CUT, type Mini } from './mini.ts';
import { cross, patch, stroke, words } from './shapes.ts';

/** A date as a year with a fraction: 2019-04-16 is about 2019.29. */
export function asYear(iso: string): number {
  const [year = 0, month = 7, day = 1] = iso.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

const LEFT = 56;
const FROM = 2018;

/** From when to when each kind of workload mutual TLS was offered. `closed` is the end of the record. */
export function security({ events }: Pick<Records, 'events'>, closed: string): Mini {
  const date = (id: string): string => {
    const event = events.find((entry) => entry.id === id);
    if (!event) throw new Error(`There is no event "${id}" in content/timeline.yaml.`);
    return event.date;
  };
  const [http, all] = [date('linkerd-2-3'), date('linkerd-2-9')];
  const [beta, deprecated] = [date('cilium-1-14'), date('cilium-mutual-auth-deprecated')];
  const ztunnel = date('cilium-1-19');
  const end = asYear(closed);
  const right = MINI_CUT.width - 6;
  const x = (iso: string | number): number =>
    LEFT + (((typeof iso === 'number' ? iso : asYear(iso)) - FROM) / (end - FROM)) * (right - LEFT);
  const bar = (from: string, to: string, y: number, color: string, outline?: string): Item[] =>
    patch(x(from), y, x(to) - x(from), 13, color, outline);
  const years = [2018, 2020, 2022, 2024, 2026];
  const bottom = 134;
  const small = { color: 'ink-2', halo: true } as const;
  return {
    title: 'mTLS between workloads',
    method: 'From the release that brought it. Hatched: beta.',
    summary: `Linkerd: mutual TLS by default for HTTP from ${http}, for all TCP from ${all}. Cilium: mutual authentication, not mTLS, beta from ${beta} to its deprecation on ${deprecated}; mTLS by ztunnel, beta since ${ztunnel}.`,
    height: bottom + 22,
    items: [
      ...years.flatMap((year) => [
        stroke(x(year), 6, x(year), bottom, 'line'),
        words(
          x(year),
          bottom + 17,
          year === FROM || year === 2026 ? String(year) : `’${String(year).slice(2)}`,
          {
            anchor: 'middle',
          },
        ),
      ]),
      words(0, 25, 'Linkerd', { style: 'value', color: 'linkerd-text' }),
      ...bar(http, all, 14, 'linkerd-soft', 'linkerd'),
      ...bar(all, closed, 14, 'linkerd'),
      words(x(http), 44, 'HTTP', small),
      words(x(all) + 3, 44, 'all TCP, by default', small),
      words(0, 77, 'Cilium', { style: 'value', color: 'cilium-text' }),
      ...bar(beta, deprecated, 66, 'hatch:cilium', 'cilium'),
      ...cross(x(deprecated), 72.5, 5),
      words(x(beta) - 6, 77, 'not mTLS', { ...small, anchor: 'end' }),
      words(right, 96, 'mutual auth., deprecated', { ...small, anchor: 'end' }),
      ...bar(ztunnel, closed, 110, 'hatch:cilium', 'cilium'),
      words(x(ztunnel) - 6, 121, 'mTLS by ztunnel', { ...small, anchor: 'end' }),
    ],
  };
}
