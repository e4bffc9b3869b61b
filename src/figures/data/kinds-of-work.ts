import { pageOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { capital } from '../../lib/typography.ts';
import type { Series } from '../chart.ts';
import { axisOver, listed, signedTick } from '../format.ts';
import type { Chosen, FigureFrame, FigureSpec } from '../spec.ts';
import { groups, measured, title, WORK } from './work-tests.ts';

type Used = Pick<Records, 'tiers'>;

const METRICS = [
  { id: 'p50', label: 'Median latency', words: 'median latency' },
  { id: 'p99', label: '99th percentile', words: '99th percentile of latency' },
] as const;

export const frame: FigureFrame = {
  id: 'kinds-of-work',
  options: [
    {
      name: 'metric',
      label: 'Measure',
      choices: METRICS.map(({ id, label }) => ({ id, label })),
      default: 'p50',
    },
  ],
  sources: ['livewyer-test-report-2024', 'solo-raw-runs-2024', 'bieringa-thesis-2022'],
  computed: 'Changes computed by this site from the printed figures and the raw data.',
  licence: 'Records and figure: this site, CC BY 4.0.',
  fullTable: { path: pageOf('tiers'), label: 'All studies side by side' },
};

const SERIES: readonly Series[] = [
  { id: 'linkerd', label: 'Linkerd', role: 'linkerd' },
  { id: 'cilium', label: 'Cilium', role: 'cilium' },
];

/** How much each mesh adds, by the work it was asked to do, test by test. */
export function build(records: Used, chosen: Chosen): FigureSpec {
  const metric = METRICS.find(({ id }) => id === chosen['metric']) ?? METRICS[0];
  const all = groups(records, metric.id);
  const shown = all.flatMap(({ test }) => test.rows);
  const labels = [...new Set(shown.flatMap(({ label: words }) => words ?? []))];
  const left = [
    ...new Set(records.tiers.rows.filter((row) => !shown.includes(row)).map(({ by }) => by)),
  ];
  const alone = all.filter(({ group }) => group.rows.every(({ series }) => series !== 'linkerd'));
  const cells = all.flatMap(({ group }) => group.rows.flatMap(({ cells: [cell] }) => cell ?? []));
  const ends = cells.flatMap((cell) => (cell.mark === 'range' ? [cell.low, cell.high] : []));
  return {
    id: frame.id,
    chosen,
    title: title(all, metric.id, metric.words),
    subtitle: `Change of the ${metric.words} against the run without a mesh of the same test, in percent. One mark for each load; the kinds of work from least to most.`,
    summary: all
      .map(
        ({ group }) =>
          `${group.label}, ${group.note ?? ''}: ${group.rows.map((one) => `${one.label} ${one.columns?.[0] ?? ''}`).join('; ')}.`,
      )
      .join(' '),
    series: [...SERIES],
    chart: {
      kind: 'rows',
      axis: axisOver(ends, { unit: '%', text: signedTick, count: 4 }),
      panels: [''],
      columns: ['change'],
      rowHead: '',
      unit: '',
      labels: 'above',
      groups: all.map(({ group }) => group),
    },
    notes: [
      {
        head: 'Read the order within a test, not the size across tests.',
        text: 'A percentage of a call of a fifth of a millisecond and of a page that takes far longer are different things.',
      },
      ...(ends.some((value) => value < 0)
        ? [
            {
              head: 'Below zero.',
              text: 'No proxy makes a call faster. At that load noise is larger than the effect.',
            },
          ]
        : []),
      ...labels.map((text) => ({
        head: 'Weak where it is most complete.',
        text: `${capital(text)}.`,
      })),
      {
        head: 'Unequal work.',
        text: `${records.tiers.linkerd_work} Only “HTTP handled” asks as much of Cilium.`,
      },
      ...alone.map(({ group }) => ({
        head: 'No counterpart.',
        text: `Linkerd was not run in ${group.label} (${group.note ?? ''}), so its size says nothing about Linkerd.`,
      })),
    ],
    withheld: left.length
      ? [`Tests without a second kind of work or without this measure: ${listed(left)}.`]
      : [],
    caveats: [],
    table: {
      columns: [
        { key: 'test', label: 'Test' },
        { key: 'work', label: 'Kind of work' },
        { key: 'load', label: 'Load' },
        {
          key: `${metric.id}_change_percent`,
          label: `Change of the ${metric.words}`,
          unit: 'percent',
          decimals: 2,
          signed: true,
        },
      ],
      rows: all.flatMap(({ test, group }) =>
        WORK.flatMap((work) =>
          measured(test, work, metric.id).map(({ value, load }) => [
            `${group.label}, ${group.note ?? ''}`,
            work.label,
            load,
            value,
          ]),
        ),
      ),
    },
  };
}
