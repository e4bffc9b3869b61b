import { pageOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { grouped } from '../../lib/numbers.ts';
import type { Group } from '../chart.ts';
import { axisOver, listed } from '../format.ts';
import type { Chosen, FigureFrame, FigureSpec } from '../spec.ts';

type Used = Pick<Records, 'governance'>;

const MEASURES = [
  { id: 'commits', label: 'Commits' },
  { id: 'authors', label: 'Authors' },
] as const;

export const frame: FigureFrame = {
  id: 'commits-by-year',
  options: [
    {
      name: 'measure',
      label: 'Measure',
      choices: MEASURES.map(({ id, label }) => ({ id, label })),
      default: 'commits',
    },
  ],
  sources: ['own-linkerd-commit-count-2026'],
  computed: '',
  licence: 'Counts and figure: this site, CC BY 4.0.',
  fullTable: { path: `${pageOf('governance')}#activity`, label: 'More on activity' },
};

const REPOSITORIES = [
  { id: 'linkerd2', label: 'linkerd2', note: 'control plane' },
  { id: 'linkerd2Proxy', label: 'linkerd2-proxy', note: 'data plane' },
] as const;

/** Commits to the two repositories of Linkerd, and their authors, year by year. */
export function build({ governance }: Used, chosen: Chosen): FigureSpec {
  const { rows, method } = governance.commitsPerYear;
  const measure = MEASURES.find(({ id }) => id === chosen['measure']) ?? MEASURES[0];
  const whole = rows.filter(({ partial }) => !partial);
  const [first, last] = [whole[0], whole.at(-1)];
  if (!first || !last)
    throw new Error('The figure commits-by-year needs a whole year in content/governance.yaml.');
  const yearOf = ({ year, partial }: (typeof rows)[number]): string =>
    `${String(year)}${partial ? ', in part' : ''}`;
  const change = (id: 'linkerd2' | 'linkerd2Proxy'): string => {
    const [from, to] = [first[id][measure.id], last[id][measure.id]];
    return `from ${grouped(from)} to ${grouped(to)}`;
  };
  const group = ({ id, label, note }: (typeof REPOSITORIES)[number]): Group => ({
    label,
    note,
    rows: rows.map((row) => ({
      label: yearOf(row),
      series: 'linkerd',
      cells: [
        {
          mark: 'bar',
          value: row[id][measure.id],
          text: grouped(row[id][measure.id]),
          tip:
            measure.id === 'commits'
              ? `by ${grouped(row[id].authors)} authors`
              : `with ${grouped(row[id].commits)} commits`,
        },
      ],
      columns: [grouped(row[id][measure.id])],
    })),
  });
  return {
    id: frame.id,
    chosen,
    title: `${measure.label} of Linkerd’s control plane went ${change('linkerd2')} in ${String(last.year - first.year)} years, those of its proxy ${change('linkerd2Proxy')}`,
    subtitle: `${method} ${String(first.year)} to ${String(rows.at(-1)?.year)}.`,
    summary: `Bars. ${REPOSITORIES.map(
      ({ id, label, note }) =>
        `${measure.label} of ${label}, ${note}: ${listed(rows.map((row) => `${yearOf(row)} ${grouped(row[id][measure.id])}`))}.`,
    ).join(' ')}`,
    series: [{ id: 'linkerd', label: 'Linkerd', role: 'linkerd' }],
    chart: {
      kind: 'rows',
      axis: axisOver(
        rows.flatMap((row) => REPOSITORIES.map(({ id }) => row[id][measure.id])),
        { unit: '' },
      ),
      panels: [''],
      columns: [''],
      rowHead: '',
      unit: '',
      labels: 'above',
      groups: REPOSITORIES.map(group),
    },
    notes: [
      {
        head: 'Fewer commits can mean several things.',
        text: 'Maturity, fewer people or both. The same count was not made for Cilium.',
      },
    ],
    withheld: [],
    caveats: [],
    table: {
      columns: [
        { key: 'repository', label: 'Repository' },
        { key: 'year', label: 'Year' },
        { key: 'commits', label: 'Commits', decimals: 0 },
        { key: 'authors', label: 'Authors', decimals: 0 },
      ],
      rows: REPOSITORIES.flatMap(({ id, label }) =>
        rows.map((row) => [label, yearOf(row), row[id].commits, row[id].authors]),
      ),
    },
  };
}
