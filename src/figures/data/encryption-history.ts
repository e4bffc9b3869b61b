import { newestOf } from '../../evidence/numbers/wording.ts';
import { pageOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { formatDate, inYears } from '../../lib/dates.ts';
import type { Group, Row } from '../chart.ts';
import type { FigureFrame, FigureSpec } from '../spec.ts';
import { BOTH, eventsOf, overYears, spansInWords } from './spans.ts';

type Used = Pick<Records, 'events'>;
type Side = 'linkerd' | 'cilium';

/** One way of protecting traffic between pods, and the events that it begins and ends with. */
interface Way {
  side: Side;
  label: string;
  /** What the keys stand for, or what is proven; for the table. */
  proves: string;
  from: string;
  /** Event that ended it or told of its end; left out while it goes on. */
  to?: string;
  /** Events in between that changed it. */
  within?: string[];
  beta?: true;
}

const WAYS: readonly Way[] = [
  {
    side: 'linkerd',
    label: 'HTTP',
    proves: 'ServiceAccount of the pod',
    from: 'linkerd-2-3',
    to: 'linkerd-2-9',
  },
  {
    side: 'linkerd',
    label: 'all TCP',
    proves: 'ServiceAccount of the pod',
    from: 'linkerd-2-9',
    within: ['linkerd-2-19'],
  },
  {
    side: 'cilium',
    label: 'encryption between nodes',
    proves: 'node',
    from: 'cilium-1-4-encryption',
    within: ['cilium-1-10-wireguard'],
  },
  {
    side: 'cilium',
    label: 'mutual authentication, beta',
    proves: 'identity, checked apart from the traffic',
    from: 'cilium-1-14',
    to: 'cilium-mutual-auth-deprecated',
    beta: true,
  },
  {
    side: 'cilium',
    label: 'mutual TLS by ztunnel, beta',
    proves: 'ServiceAccount of the pod',
    from: 'cilium-1-19',
    beta: true,
  },
];

const GROUPS: Record<Side, Pick<Group, 'label' | 'note'>> = {
  linkerd: { label: 'Linkerd', note: 'mutual TLS, on by default' },
  cilium: { label: 'Cilium', note: 'switched on by the operator' },
};

export const frame: FigureFrame = {
  id: 'encryption-history',
  options: [],
  sources: [
    'linkerd-2-9-announcement-2020',
    'cilium-1-4-announcement-2019',
    'cilium-1-10-announcement-2021',
    'cilium-docs-1-20-2-ztunnel',
    'cilium-issue-47132-mutual-auth-deprecation',
  ],
  computed: 'Dates from the events of this site.',
  licence: 'Figure: this site, CC BY 4.0.',
  fullTable: { path: pageOf('events'), label: 'All dated events' },
};

const yearOf = (iso: string): string => formatDate(iso, 'year');

/** Since when traffic between pods could be encrypted, and what the keys prove, for both meshes. */
export function build({ events }: Used): FigureSpec {
  const find = eventsOf(frame.id, events);
  const newest = newestOf(events.map(({ date }) => date));
  const rowOf = (way: Way): Row => {
    const [from, to] = [find(way.from), way.to === undefined ? undefined : find(way.to)];
    const text = to ? `${yearOf(from.date)} to ${yearOf(to.date)}` : `since ${yearOf(from.date)}`;
    return {
      label: way.label,
      series: way.side,
      cells: [
        {
          mark: 'range',
          low: inYears(from.date),
          high: inYears(to?.date ?? newest),
          text,
          stops: [from, ...(way.within ?? []).map(find)].map(({ date, title }) => ({
            value: inYears(date),
            text: formatDate(date),
            label: title,
          })),
          ...(way.beta && { hatched: 'beta' }),
        },
      ],
      columns: [text],
    };
  };
  const groups = (['linkerd', 'cilium'] as const).map(
    (side): Group => ({
      ...GROUPS[side],
      rows: WAYS.filter((way) => way.side === side).map(rowOf),
    }),
  );
  const month = (id: string): string => formatDate(find(id).date, 'month');
  const years = WAYS.map(({ from }) => Number(yearOf(find(from).date)));
  const [first, last] = [Math.min(...years), Number(yearOf(newest)) + 1];
  return {
    id: frame.id,
    chosen: {},
    title: `Linkerd’s mutual TLS has covered all TCP by default since ${month('linkerd-2-9')}; Cilium’s came in ${month('cilium-1-19')}, as a beta`,
    subtitle: `Ways to protect traffic between pods, by the time in which they were offered, to ${formatDate(newest, 'month')}. A tick marks a release; hatched is beta.`,
    summary: spansInWords(groups),
    series: BOTH,
    chart: overYears(groups, { first, last, every: 2, column: 'offered' }),
    notes: [
      {
        head: 'Not three times the same.',
        text: 'Encryption between nodes proves the node and leaves traffic on one node in plain text. Mutual authentication checked identities apart from the traffic. Only mutual TLS proves the workload and encrypts in one session.',
      },
      {
        head: 'What is not in it.',
        text: 'The first release of encryption between nodes was marked beta; when the mark went was not looked up. Mutual authentication ends here with its deprecation; it can still be installed.',
      },
    ],
    withheld: [],
    caveats: [],
    table: {
      columns: [
        { key: 'project', label: 'Project' },
        { key: 'way', label: 'Way' },
        { key: 'what', label: 'What happened' },
        { key: 'date', label: 'Date' },
        { key: 'year', label: 'Year, with its fraction', decimals: 2 },
        { key: 'keys_prove', label: 'What is proven' },
      ],
      rows: WAYS.flatMap((way) =>
        [
          ...[way.from, ...(way.within ?? []), ...(way.to === undefined ? [] : [way.to])].map(find),
          ...(way.to === undefined ? [{ title: 'goes on', date: newest }] : []),
        ].map(({ title, date }) => [
          GROUPS[way.side].label,
          way.label,
          title,
          formatDate(date),
          inYears(date),
          way.proves,
        ]),
      ),
    },
  };
}
