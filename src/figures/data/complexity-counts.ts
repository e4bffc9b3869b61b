import {
  type Period,
  pageFigure,
  ratioNoEnvoy,
  ratioWithEnvoy,
  type Total,
  totals,
} from '../../evidence/complexity.ts';
import { formatDate } from '../../lib/dates.ts';
import { grouped, inWords } from '../../lib/numbers.ts';
import type { Records } from '../../records/collections.ts';
import type { Complexity } from '../../schemas/complexity.ts';
import { axisOver, decimalRange, withUnit } from '../format.ts';
import type { Chosen, FigureFrame, FigureSpec, Group, Note, Row, Series, Stop } from '../spec.ts';

type Used = Pick<Records, 'complexity'>;

/** Ways of counting applied to all three projects alike, with a name short enough for a control. */
const WAYS: Readonly<Record<string, string>> = {
  A: 'everything',
  B: 'no test files',
  C: 'no tests, no documentation',
  D: 'as C, no generated files',
  E: 'option --no-gen',
  F: 'as E, no test files',
  product: 'product code only',
};

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
    path: '/differences/complexity/#where-the-numbers-come-from',
    label: 'How it was counted',
  },
};

const SERIES: readonly Series[] = [
  { id: 'linkerd', label: 'Linkerd', role: 'linkerd' },
  { id: 'cilium', label: 'Cilium', role: 'cilium' },
  { id: 'envoy', label: 'Envoy', role: 'envoy' },
];

/** One thing counted: what the page gives and what each way of counting gives. */
interface Subject {
  id: string;
  label: string;
  series: string;
  page?: { value: number; text: string };
  counts: { way: string; value: number }[];
  /** Where the value rests on an estimate of what is compiled in: lowest and highest. */
  estimate?: [low: number, high: number];
  missing?: string;
}

const counted = (all: readonly Total[], read: (total: Total) => number | undefined) =>
  all.flatMap((total) => {
    const value = read(total);
    return value === undefined ? [] : [{ way: total.filter, value }];
  });

function inPoints(data: Complexity, all: readonly Total[], period: Period): Subject[] {
  const page = (subject: string) => {
    const { value, label } = pageFigure(data, subject);
    return { value, text: label };
  };
  const built = data.envoyAsCiliumBuildsIt.find((row) => row.period === period);
  return [
    {
      id: 'linkerd',
      label: 'Linkerd, control plane and proxy',
      series: 'linkerd',
      page: page('Linkerd control plane and proxy'),
      counts: counted(all, (total) => total.linkerd),
    },
    {
      id: 'cilium',
      label: 'Cilium without Envoy',
      series: 'cilium',
      page: page('Cilium without Envoy'),
      counts: counted(all, (total) => total.cilium),
    },
    {
      id: 'envoy',
      label: 'Envoy, the whole repository',
      series: 'envoy',
      page: page('Envoy'),
      counts: counted(all, (total) => total.envoy),
      missing: 'not counted: its test directory was incomplete',
    },
    ...(built
      ? [
          {
            id: 'envoy-built',
            label: 'Envoy, the part that Cilium compiles in',
            series: 'envoy',
            counts: [],
            estimate: [built.builtLow, built.builtHigh] as [number, number],
          },
        ]
      : []),
  ];
}

function inTimes(data: Complexity, all: readonly Total[], period: Period): Subject[] {
  const [cilium, envoy, linkerd] = [
    'Cilium without Envoy',
    'Envoy',
    'Linkerd control plane and proxy',
  ].map((subject) => pageFigure(data, subject).value) as [number, number, number];
  const page = (value: number) => ({ value, text: value.toFixed(1) });
  const product = all.find(({ filter }) => filter === 'product');
  const built = data.envoyAsCiliumBuildsIt.find((row) => row.period === period);
  return [
    {
      id: 'without',
      label: 'Cilium without Envoy',
      series: 'cilium',
      page: page(cilium / linkerd),
      counts: counted(all, ratioNoEnvoy),
    },
    {
      id: 'with',
      label: 'Cilium with the whole of Envoy',
      series: 'cilium',
      page: page((cilium + envoy) / linkerd),
      counts: counted(all, (total) => ratioWithEnvoy(total)[0]),
      missing: 'not counted: the test directory of Envoy was incomplete',
    },
    ...(product && built
      ? [
          {
            id: 'built',
            label: 'Cilium with the Envoy it compiles in',
            series: 'cilium',
            counts: [],
            estimate: [built.builtLow, built.builtHigh].map(
              (points) => (product.cilium + points + built.ownFilters) / product.linkerd,
            ) as [number, number],
          },
        ]
      : []),
  ];
}

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
              ...(subject.estimate && { approximate: true }),
            }
          : { mark: 'none', text: subject.missing ?? 'not counted', short: 'not counted' },
      ],
      columns: [stops.length || subject.estimate ? text : ''],
    },
  ];
}

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

function title(
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
    : `No single way of counting gives the three figures of the page; Cilium without Envoy is ${alone} times Linkerd`;
}

const notes = (data: Complexity, period: Period): Note[] => [
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

const describe = (data: Complexity, id: string): string => {
  const filter = data.filters.find((entry) => entry.id === id);
  return id === 'product'
    ? (filter?.description ?? id)
    : withUnit(`${id}:`, filter?.description ?? '');
};
