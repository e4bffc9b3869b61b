import { KIND_WORDS } from '../../evidence/vocabulary.ts';
import type { Records } from '../../kinds/index.ts';
import { signedPercent } from '../../lib/numbers.ts';
import type { Tiers } from '../../schemas/tiers.ts';
import { axisOver, listed, signedTick, toHundredths } from '../format.ts';
import type { Chosen, FigureFrame, FigureSpec, Group, Row, Series } from '../spec.ts';

type Used = Pick<Records, 'tiers'>;
type TierRow = Tiers['rows'][number];

const METRICS = [
  { id: 'p50', label: 'Median latency', words: 'median latency' },
  { id: 'p99', label: '99th percentile', words: '99th percentile of latency' },
] as const;
type MetricId = (typeof METRICS)[number]['id'];

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
  fullTable: { path: '/benchmarks/', label: 'All studies side by side' },
};

/** What a mesh was asked to do, from the least work to the most. */
const WORK = [
  { side: 'cilium_a', series: 'cilium', label: 'Cilium, forwarding only' },
  { side: 'cilium_b', series: 'cilium', label: 'Cilium, encrypted' },
  { side: 'linkerd', series: 'linkerd', label: 'Linkerd, encrypted, HTTP read' },
  { side: 'cilium_c', series: 'cilium', label: 'Cilium, HTTP handled' },
] as const;
type Work = (typeof WORK)[number];

const SERIES: readonly Series[] = [
  { id: 'linkerd', label: 'Linkerd', role: 'linkerd' },
  { id: 'cilium', label: 'Cilium', role: 'cilium' },
];

/** Rows of one study and one setting. */
interface Test {
  study: string;
  rows: TierRow[];
}

const tests = ({ tiers }: Used): Test[] => {
  const all = new Map<string, Test>();
  for (const row of tiers.rows) {
    const key = `${row.study} ${row.setting ?? ''}`;
    const test = all.get(key) ?? { study: row.study, rows: [] };
    test.rows.push(row);
    all.set(key, test);
  }
  return [...all.values()];
};

/** One measured change, with the load it was measured at. */
interface Measured {
  value: number;
  load: string;
}

const measured = (test: Test, { side }: Work, metric: MetricId): Measured[] =>
  test.rows.flatMap((row) => {
    const value = row[side]?.change_percent[metric];
    return value === undefined ? [] : [{ value, load: row.load ?? 'load not known' }];
  });

/** "+160" with two significant digits, as prose and labels round. */
const rounded = (value: number): number => Number(value.toPrecision(2));

const label = (values: readonly Measured[]): string => {
  const low = rounded(Math.min(...values.map(({ value }) => value)));
  const high = rounded(Math.max(...values.map(({ value }) => value)));
  return low === high
    ? `${signedTick(low)}\u00a0%`
    : `${signedTick(low)} to ${signedTick(high)}\u00a0%`;
};

function row(test: Test, work: Work, metric: MetricId): Row | undefined {
  const values = measured(test, work, metric);
  if (!values.length) return undefined;
  const numbers = values.map(({ value }) => value);
  return {
    label: work.label,
    series: work.series,
    cells: [
      {
        mark: 'range',
        low: Math.min(...numbers),
        high: Math.max(...numbers),
        text: label(values),
        stops: values.map(({ value, load }) => ({
          value: toHundredths(value),
          text: signedPercent(value, 1),
          label: load,
        })),
      },
    ],
    columns: [label(values)],
  };
}

/** Tests that measured the metric, with who ran each and what the test was. */
function groups(records: Used, metric: MetricId): { test: Test; group: Group }[] {
  return tests(records).flatMap((test) => {
    const [first] = test.rows;
    const rows = WORK.flatMap((work) => row(test, work, metric) ?? []);
    if (!first || rows.length < 2) return [];
    const name = `${first.by} ${String(first.year)}`;
    const note = [KIND_WORDS[first.who].word, first.setting].filter(Boolean).join(', ');
    return [{ test, group: { label: name, note, mixed: true, rows } }];
  });
}

/** The finding of the tests that ran every kind of work, or the order of each test where none did. */
function title(
  all: readonly { test: Test; group: Group }[],
  metric: MetricId,
  words: string,
): string {
  const full = all.find(({ group }) => group.rows.length === WORK.length);
  if (!full) return `Which mesh adds less to the ${words} depends on what Cilium is asked to do`;
  const of = (side: Work['side']): string => {
    const work = WORK.find((candidate) => candidate.side === side) ?? WORK[0];
    return label(measured(full.test, work, metric))
      .replace(/^\+/, '')
      .replace('\u00a0%', '');
  };
  return `In the one test of every kind of work, Cilium added ${of('cilium_a')} percent to the ${words} when forwarding, ${of('cilium_b')} encrypted and ${of('cilium_c')} with HTTP handled; Linkerd added ${of('linkerd')}`;
}

/** How much each mesh adds, by the work it was asked to do, test by test. */
export function build(records: Used, chosen: Chosen): FigureSpec {
  const metric = METRICS.find(({ id }) => id === chosen['metric']) ?? METRICS[0];
  const all = groups(records, metric.id);
  const shown = all.flatMap(({ test }) => test.rows);
  const labels = [...new Set(shown.flatMap(({ label: words }) => words ?? []))];
  const left = [
    ...new Set(records.tiers.rows.filter((row) => !shown.includes(row)).map(({ by }) => by)),
  ];
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
      ...labels.map((text) => ({ head: 'Weak where it is most complete.', text: `${text}.` })),
      {
        head: 'Unequal work.',
        text: `${records.tiers.linkerd_work} Only “HTTP handled” asks as much of Cilium.`,
      },
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
