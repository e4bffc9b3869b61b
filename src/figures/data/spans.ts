import type { Event } from '../../schemas/event.ts';
import type { Group, RowsChart } from '../chart.ts';
import type { FigureSpec } from '../spec.ts';

/** Finds the events that a figure rests on; throws for one that is missing. */
export const eventsOf =
  (figure: string, events: readonly Event[]) =>
  (id: string): Event => {
    const event = events.find((entry) => entry.id === id);
    if (!event) throw new Error(`The figure ${figure} needs the event ${id}.`);
    return event;
  };

/** The two projects as series. */
export const BOTH: FigureSpec['series'] = [
  { id: 'linkerd', label: 'Linkerd', role: 'linkerd' },
  { id: 'cilium', label: 'Cilium', role: 'cilium' },
];

/** Spans as bars over whole years, with a tick for every year or every few. */
export const overYears = (
  groups: Group[],
  {
    first,
    last,
    every = 1,
    column,
  }: { first: number; last: number; every?: number; column: string },
): RowsChart => ({
  kind: 'rows',
  axis: {
    min: first,
    max: last,
    ticks: Array.from({ length: Math.ceil((last - first + 1) / every) }, (_, i) => ({
      at: first + every * i,
      text: String(first + every * i),
    })),
    unit: '',
  },
  panels: [''],
  columns: [column],
  rowHead: '',
  unit: '',
  labels: 'above',
  groups,
});

/** The same in a sentence for each group. */
export const spansInWords = (groups: readonly Group[]): string =>
  `Bars over the years. ${groups
    .map(
      ({ label, rows }) =>
        `${label}: ${rows.map((row) => `${row.label} ${row.columns?.[0] ?? ''}`).join('; ')}`,
    )
    .join('. ')}.`;
