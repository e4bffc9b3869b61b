import { totals } from '../../evidence/complexity.ts';
import { sectionOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { grouped, inWords } from '../../lib/numbers.ts';
import type { Group, Row, Series, Stop } from '../chart.ts';
import { axisOver } from '../format.ts';
import type { Chosen, FigureFrame, FigureSpec } from '../spec.ts';
import { inPoints, inTimes, type Subject, WAYS } from './complexity-subjects.ts';
import { describe, notes, title } from './complexity-words.ts';

type Used = Pick<Records, 'complexity'>;

export const frame: FigureFrame = {
  id: 'complexity-counts',
  options: [
    {
      name: 'measure',
      label: 'Measure',
      choices: [
        { id: 'points', label: 'Points' },
        { id: 'times', label: 'Times Linkerd' },
      ],
      default: 'points',
    },
    {
      name: 'period',
      label: 'Code of',
      choices: [
        { id: 'mid-2024', label: 'Mid-2024' },
        { id: 'newest', label: 'Newest counted' },
      ],
      default: 'mid-2024',
    },
    {
      name: 'filter',
      label: 'Way of counting',
      choices: [
        { id: 'all', label: 'All' },
        ...Object.entries(WAYS).map(([id, label]) => ({
          id,
          label: id === 'product' ? label : `${id}: ${label}`,
        })),
      ],
      default: 'all',
    },
  ],
  sources: ['own-complexity-measurement-2026', 'buoyant-linkerd-vs-cilium-2024'],
  computed: '',
  licence: 'Data and figure: this site, CC BY 4.0.',
  fullTable: {
    path: sectionOf('complexity', 'where-the-numbers-come-from'),
    label: 'How it was counted',
  },
};

const SERIES: readonly Series[] = [
  { id: 'linkerd', label: 'Linkerd', role: 'linkerd' },
  { id: 'cilium', label: 'Cilium', role: 'cilium' },
  { id: 'envoy', label: 'Envoy', role: 'envoy' },
];

function rowsOf(subject: Subject, print: (value: number) => string, filter: string): Row[] {
  const ours = subject.counts;
  const stops: Stop[] = ours.map(({ way, value }) => ({
    value,
    text: print(value),
    label: way === 'product' ? 'product code only' : `${way}: ${WAYS[way] ?? way}`,
  }));
  const values = ours.map(({ value }) => value);
  const [low, high] = subject.estimate ?? [Math.min(...values), Math.max(...values)];
  const picked = ours.findIndex(({ way }) => way === filter);
  const between = `${print(low)} to ${print(high)}`;
  const text = picked >= 0 ? (stops[picked]?.text ?? between) : between;
  const page: Row[] = subject.page
    ? [
        {
          label: 'the page',
          series: subject.series,
          cells: [
            { mark: 'dot', value: subject.page.value, text: subject.page.text, hollow: true },
          ],
          columns: [subject.page.text],
        },
      ]
    : [];
  return [
    ...page,
    {
      label: subject.estimate ? 'estimate' : 'our count',
      series: subject.series,
      cells: [
        stops.length || subject.estimate
          ? {
              mark: 'range',
              low,
              high,
              text,
              stops,
              ...(picked >= 0 && { picked }),
              ...(subject.estimate && { hatched: 'an estimate' }),
            }
          : { mark: 'none', text: subject.missing ?? 'not counted', short: 'not counted' },
      ],
      columns: [stops.length || subject.estimate ? text : ''],
    },
  ];
}

/** The three figures of the 2024 page beside our own count of the same code in several ways. */
export function build({ complexity: data }: Used, chosen: Chosen): FigureSpec {
  const period = chosen.period === 'newest' ? 'newest' : 'mid-2024';
  const times = chosen.measure === 'times';
  const filter = chosen.filter ?? 'all';
  const all = totals(data, period);
  const subjects = times ? inTimes(data, all, period) : inPoints(data, all, period);
  const print = (value: number): string => (times ? value.toFixed(1) : grouped(value));
  const groups: Group[] = subjects.map((subject) => ({
    label: subject.label,
    rows: rowsOf(subject, print, filter),
  }));
  const values = subjects.flatMap(({ page, counts, estimate = [] }) => [
    ...(page ? [page.value] : []),
    ...counts.map(({ value }) => value),
    ...estimate,
  ]);
  const unit = times ? 'times Linkerd' : 'points';
  const words = groups.map(
    ({ label, rows }) =>
      `${label}: ${rows.flatMap((row) => row.cells.map(({ text }) => `${row.label} ${text}`)).join(', ')}`,
  );
  const way = filter === 'all' ? '' : ` The mark picked out is ${WAYS[filter] ?? filter}.`;
  const missing = subjects.flatMap((s) =>
    s.missing && !s.counts.length ? [`${s.label}: ${s.missing}.`] : [],
  );
  return {
    id: frame.id,
    chosen,
    title: title(data, all, { period, times, filter }),
    subtitle: `Branch points counted by scc${times ? ', as a multiple of Linkerd counted the same way' : ''}: the figures of the 2024 page, and our count of the code of ${period === 'newest' ? 'the newest commits examined' : 'June 2024'} in ${inWords(all.length)} ways, one tick each.${way}`,
    summary: `Ranges of code complexity in ${unit}. ${words.join('. ')}.`,
    series: SERIES.filter(({ id }) => subjects.some(({ series }) => series === id)),
    chart: {
      kind: 'rows',
      axis: {
        ...axisOver(values, {
          unit: '',
          count: times ? 5 : 4,
          text: (value) => (times ? String(value) : grouped(value)),
        }),
        ...(times && { reference: { at: 1, text: 'Linkerd', role: 'linkerd' as const } }),
      },
      panels: [''],
      columns: [unit],
      rowHead: '',
      unit,
      labels: 'above',
      groups,
    },
    notes: notes(data, period),
    withheld: missing,
    caveats: [],
    table: {
      columns: [
        { key: 'subject', label: 'Counted' },
        { key: 'by', label: 'By' },
        { key: 'way', label: 'Way of counting' },
        {
          key: times ? 'times_linkerd' : 'points',
          label: times ? 'Times Linkerd' : 'Points',
          decimals: times ? 1 : 0,
        },
      ],
      rows: subjects.flatMap((s) => [
        ...(s.page ? [[s.label, 'the 2024 page', 'not stated', s.page.value]] : []),
        ...s.counts.map(({ way: id, value }) => [s.label, 'this site', describe(data, id), value]),
        ...(s.estimate ?? []).map((value, i) => [
          s.label,
          'this site',
          i ? 'highest estimate' : 'lowest estimate',
          value,
        ]),
      ]),
    },
  };
}
