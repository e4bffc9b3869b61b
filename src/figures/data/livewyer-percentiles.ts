import { axisOver, listed } from '../format.ts';
import type { Chosen, FigureFrame, FigureOption, FigureSpec, Note } from '../spec.ts';
import { NAMES, type Used } from './latency-points.ts';
import * as latency from './livewyer-latency.ts';

/** What a reader may allow the slowest one percent of calls. Among them are values that part the clusters at each load. */
const BUDGETS = [350, 500, 700, 1400] as const;
const budget: FigureOption = {
  name: 'budget',
  label: 'Your p99 budget',
  choices: [
    { id: 'none', label: 'No line' },
    ...BUDGETS.map((ms) => ({ id: String(ms), label: `${String(ms)} ms` })),
  ],
  default: 'none',
  when: { name: 'measure', is: 'ms' },
};

/** Every percentile is shown at once, so there is no choice of one, and the load is always chosen. */
const options = latency.frame.options.flatMap(({ name, label, choices, default: first }) =>
  name === 'percentile' ? [] : [{ name, label, choices, default: first }],
);

export const frame: FigureFrame = {
  ...latency.frame,
  id: 'livewyer-percentiles',
  options: [...options, budget],
};

/** Which clusters keep their 99th percentile below a budget, in words. */
function budgetWords({ chart, series }: FigureSpec, load: string, most: number): string {
  if (chart.kind !== 'lines') return '';
  const p99 = chart.categories.indexOf(NAMES.p99 ?? '');
  const named = chart.lines.flatMap((line) => {
    const value = line.values[p99];
    const of = series.find(({ id }) => id === line.series);
    const label = of?.role === 'baseline' ? 'no mesh' : (of?.label ?? line.series);
    return value === null || value === undefined ? [] : [{ label, within: value <= most }];
  });
  const of = (within: boolean): string[] =>
    named.filter((one) => one.within === within).map(({ label }) => label);
  const limit = `${String(most)}\u00a0ms`;
  const [below, above] = [of(true), of(false)];
  const words = below.length
    ? `the 99th percentile stays below ${limit} with ${listed(below)}${above.length ? `, and not with ${listed(above)}` : ''}.`
    : `no cluster keeps its 99th percentile below ${limit}.`;
  return `At ${load} connections ${words} One run each, on a node that was full.`;
}

/** Latency of every cluster from the median to the slowest requests, at one load, with the budget of the reader across it. */
export function build(records: Used, chosen: Chosen): FigureSpec {
  const spec = latency.build(records, { ...chosen, percentile: 'all' });
  const own = { ...spec, id: frame.id, chosen };
  const most = BUDGETS.find((ms) => String(ms) === chosen.budget);
  if (most === undefined || chosen.measure === 'change' || spec.chart.kind !== 'lines') return own;
  const values = spec.chart.lines.flatMap((line) => line.values.flatMap((value) => value ?? []));
  const words = budgetWords(spec, chosen.load ?? '', most);
  const note: Note = { head: 'Your budget.', text: words };
  return {
    ...own,
    summary: `${spec.summary} ${words}`,
    chart: {
      ...spec.chart,
      axis: axisOver([...values, most], { unit: 'ms' }),
      level: { at: most, text: `your p99 budget, ${String(most)}\u00a0ms` },
    },
    notes: [note, ...spec.notes],
  };
}
