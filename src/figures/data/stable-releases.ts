import { newestOf } from '../../evidence/numbers/wording.ts';
import { pageOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { formatDate, inYears } from '../../lib/dates.ts';
import { inWords } from '../../lib/numbers.ts';
import type { Event } from '../../schemas/event.ts';
import type { Group, Row } from '../chart.ts';
import type { FigureFrame, FigureSpec } from '../spec.ts';
import { BOTH, eventsOf, overYears, spansInWords } from './spans.ts';

type Used = Pick<Records, 'events'>;

/** Minor versions of Cilium shown, oldest first, by the events of their releases. */
const CILIUM = ['1-14', '1-15', '1-16', '1-17', '1-18', '1-19', '1-20'] as const;
/** Cilium repairs this many minor versions: one ends when the third after it appears. */
const KEPT = 3;

/** What Linkerd offers, by who publishes it. Without an event it reaches beyond the figure. */
const LINKERD: readonly { label: string; price: string; from?: string; to?: string }[] = [
  {
    label: 'stable, from the project',
    price: 'free',
    to: 'linkerd-last-open-source-stable',
  },
  {
    label: 'stable, from Buoyant',
    price: 'free for some, by license for larger companies',
    from: 'linkerd-2-15',
  },
  { label: 'edge, from the project', price: 'free' },
];

export const frame: FigureFrame = {
  id: 'stable-releases',
  options: [],
  sources: [
    'linkerd-releases-page',
    'linkerd2-release-2-14-10',
    'buoyant-licensing-2026',
    'endoflife-cilium',
  ],
  computed: 'Dates from the events of this site.',
  licence: 'Figure: this site, CC BY 4.0.',
  fullTable: { path: pageOf('events'), label: 'All dated events' },
};

/** One thing on offer: its first and last day; without one it reaches beyond the figure. */
interface Offer {
  project: 'linkerd' | 'cilium';
  label: string;
  price: string;
  from?: Event | undefined;
  to?: Event | undefined;
}

const month = ({ date }: Event): string => formatDate(date, 'month');

function spanOf({ from, to }: Offer): string {
  if (from && to) return `${month(from)} to ${month(to)}`;
  if (from) return `since ${month(from)}`;
  return to ? `until ${month(to)}` : 'throughout';
}

/** Who publishes releases that get fixes, when, and at what price: Linkerd by publisher, Cilium by minor version. */
export function build({ events }: Used): FigureSpec {
  const find = eventsOf(frame.id, events);
  const offers: Offer[] = [
    ...LINKERD.map(({ label, price, from, to }) => ({
      project: 'linkerd' as const,
      label,
      price,
      from: from === undefined ? undefined : find(from),
      to: to === undefined ? undefined : find(to),
    })),
    ...CILIUM.map((version, i) => {
      const next = CILIUM[i + KEPT];
      return {
        project: 'cilium' as const,
        label: version.replace('-', '.'),
        price: 'free',
        from: find(`cilium-${version}`),
        to: next && find(`cilium-${next}`),
      };
    }),
  ];
  const newest = newestOf(events.map(({ date }) => date));
  const first = Number(find(`cilium-${CILIUM[0]}`).date.slice(0, 4));
  const last = Number(newest.slice(0, 4)) + 1;
  const drawn = ({ from, to }: Offer): [number, number] => [
    from ? inYears(from.date) : first,
    inYears(to?.date ?? newest),
  ];
  const rowOf = (offer: Offer): Row => {
    const [low, high] = drawn(offer);
    const text = spanOf(offer);
    return {
      label: offer.label,
      series: offer.project,
      cells: [
        {
          mark: 'range',
          low,
          high,
          text,
          stops: [],
        },
      ],
      columns: [text],
    };
  };
  const groupOf = (project: Offer['project'], label: string, note: string): Group => ({
    label,
    note,
    rows: offers.filter((offer) => offer.project === project).map(rowOf),
  });
  const groups = [
    groupOf('linkerd', 'Linkerd', 'by who publishes'),
    groupOf('cilium', 'Cilium', 'by minor version, all free'),
  ];
  return {
    id: frame.id,
    chosen: {},
    title: `Cilium repairs ${inWords(KEPT)} versions at a time for free; Linkerd’s stable builds have come from a vendor since ${month(find('linkerd-2-15'))}`,
    subtitle: `Releases that get fixes, by the time in which they do, to ${formatDate(newest, 'month')}.`,
    summary: spansInWords(groups),
    series: BOTH,
    chart: overYears(groups, { first, last, column: 'repaired' }),
    notes: [
      {
        head: 'How the ends were found.',
        text: 'Cilium ends the repair of a minor version when the third one after it appears. How long Buoyant repairs a version was not in the part of its documentation that we read, so its builds stand in one row. Bars at the left edge began earlier.',
      },
      {
        head: 'Edge is not stable.',
        text: 'A fix for Linkerd’s edge releases comes in the next one, together with whatever else is new.',
      },
    ],
    withheld: [],
    caveats: [],
    table: {
      columns: [
        { key: 'project', label: 'Project' },
        { key: 'release', label: 'Release' },
        { key: 'price', label: 'Price' },
        { key: 'end', label: 'Repaired' },
        { key: 'date', label: 'Date' },
        { key: 'year', label: 'Year, with its fraction', decimals: 2 },
      ],
      rows: offers.flatMap((offer) => {
        const [low, high] = drawn(offer);
        const named = [
          offer.project === 'linkerd' ? 'Linkerd' : 'Cilium',
          offer.label,
          offer.price,
        ];
        return [
          [...named, 'from', offer.from ? formatDate(offer.from.date) : 'earlier', low],
          [...named, 'to', offer.to ? formatDate(offer.to.date) : 'goes on', high],
        ];
      }),
    },
  };
}
