import { KIND_WORDS } from '../../evidence/vocabulary.ts';
import type { Records } from '../../kinds/index.ts';
import { signedPercent } from '../../lib/numbers.ts';
import type { Tiers } from '../../schemas/tiers.ts';
import type { Group, Row } from '../chart.ts';
import { signedTick, toHundredths } from '../format.ts';

type Used = Pick<Records, 'tiers'>;
type TierRow = Tiers['rows'][number];
type MetricId = 'p50' | 'p99';

/** What a mesh was asked to do, from the least work to the most. */
export const WORK = [
  { side: 'cilium_a', series: 'cilium', label: 'Cilium, forwarding only' },
  { side: 'cilium_b', series: 'cilium', label: 'Cilium, encrypted' },
  { side: 'linkerd', series: 'linkerd', label: 'Linkerd, encrypted, HTTP read' },
  { side: 'cilium_c', series: 'cilium', label: 'Cilium, HTTP handled' },
] as const;
type Work = (typeof WORK)[number];

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

/** What a test measured of one kind of work. */
export const measured = (test: Test, { side }: Work, metric: MetricId): Measured[] =>
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
export function groups(records: Used, metric: MetricId): { test: Test; group: Group }[] {
  return tests(records).flatMap((test) => {
    const [first] = test.rows;
    const rows = WORK.flatMap((work) => row(test, work, metric) ?? []);
    if (!first || rows.length < 2) return [];
    const name = first.year === null ? first.by : `${first.by} ${String(first.year)}`;
    const note = [KIND_WORDS[first.who].word, first.setting].filter(Boolean).join(', ');
    return [{ test, group: { label: name, note, mixed: true, rows } }];
  });
}

/** The finding of the tests that ran every kind of work, or the order of each test where none did. */
export function title(
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
  const caution = full.test.rows[0]?.label;
  const limits = caution ? ` (${caution})` : '';
  return `In the one test of every kind of work${limits}, Cilium added ${of('cilium_a')} percent to the ${words} when forwarding, ${of('cilium_b')} encrypted and ${of('cilium_c')} with HTTP handled; Linkerd added ${of('linkerd')}`;
}
