import { pageOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { formatDate } from '../../lib/dates.ts';
import { grouped } from '../../lib/numbers.ts';
import type { Cell, Group, Series } from '../chart.ts';
import { axisOver, listed } from '../format.ts';
import type { Chosen, FigureFrame, FigureSpec } from '../spec.ts';

type Used = Pick<Records, 'governance'>;

const MEASURES = [
  { id: 'authors', label: 'Authors' },
  { id: 'commits', label: 'Commits' },
  { id: 'pullRequests', label: 'Pull requests' },
  { id: 'issues', label: 'Issues' },
] as const;

export const frame: FigureFrame = {
  id: 'project-activity',
  options: [
    {
      name: 'measure',
      label: 'Measure',
      choices: MEASURES.map(({ id, label }) => ({ id, label })),
      default: 'authors',
    },
  ],
  sources: ['cncf-velocity'],
  computed: '',
  licence: 'Figure: this site, CC BY 4.0.',
  fullTable: { path: `${pageOf('governance')}#activity`, label: 'More on activity' },
};

const SERIES: readonly Series[] = [
  { id: 'cilium', label: 'Cilium', role: 'cilium' },
  { id: 'linkerd', label: 'Linkerd', role: 'linkerd' },
  { id: 'istio', label: 'Istio', role: 'istio' },
  { id: 'envoy', label: 'Envoy', role: 'envoy' },
];
const nameOf = (project: string): string =>
  SERIES.find(({ id }) => id === project)?.label ?? project;

/** "July 2025 to July 2026" for a period as the records write it. */
const periodName = (period: string): string =>
  period
    .split('/')
    .map((month) => formatDate(month))
    .join(' to ');

/** Activity of four projects as CNCF counts it, one period beneath the other. */
export function build({ governance }: Used, chosen: Chosen): FigureSpec {
  const { rows, method } = governance.cncfActivity;
  const measure = MEASURES.find(({ id }) => id === chosen['measure']) ?? MEASURES[0];
  const periods = [...new Set(rows.map(({ period }) => period))];
  const of = (period: string) => rows.filter((row) => row.period === period);
  const newest = of(periods.at(-1) ?? '');
  const said = (project: string): string => {
    const value = newest.find((row) => row.project === project)?.[measure.id] ?? null;
    if (value === null)
      throw new Error(
        `The figure project-activity needs ${measure.id} of ${project} in the newest period of cncfActivity in content/governance.yaml.`,
      );
    return grouped(value);
  };
  const cell = (value: number | null): Cell =>
    value === null
      ? { mark: 'none', text: 'not known' }
      : { mark: 'bar', value, text: grouped(value) };
  const group = (period: string): Group => ({
    label: periodName(period),
    mixed: true,
    rows: of(period).map((row) => ({
      label: nameOf(row.project),
      series: row.project,
      cells: [cell(row[measure.id])],
      columns: [row[measure.id] === null ? '' : grouped(row[measure.id] ?? 0)],
    })),
  });
  return {
    id: frame.id,
    chosen,
    title: `CNCF counts ${said('cilium')} ${measure.label.toLowerCase()} for Cilium, the whole network project, and ${said('linkerd')} for Linkerd`,
    subtitle: `${measure.label} of four projects in two periods. The title is about the newer one.`,
    summary: `Bars. ${periods
      .map(
        (period) =>
          `${measure.label}, ${periodName(period)}: ${listed(of(period).map((row) => `${nameOf(row.project)} ${row[measure.id] === null ? 'not known' : grouped(row[measure.id] ?? 0)}`))}.`,
      )
      .join(' ')}`,
    series: [...SERIES],
    chart: {
      kind: 'rows',
      axis: axisOver(
        rows.flatMap((row) => row[measure.id] ?? []),
        { unit: '' },
      ),
      panels: [''],
      columns: [''],
      rowHead: '',
      unit: '',
      labels: 'above',
      groups: periods.map(group),
    },
    notes: [{ head: 'Compare within a period.', text: method }],
    withheld: [],
    caveats: [],
    table: {
      columns: [
        { key: 'period', label: 'Period' },
        { key: 'project', label: 'Project' },
        { key: 'authors', label: 'Authors', decimals: 0 },
        { key: 'commits', label: 'Commits', decimals: 0 },
        { key: 'pull_requests', label: 'Pull requests', decimals: 0 },
        { key: 'issues', label: 'Issues', decimals: 0 },
      ],
      rows: rows.map(({ period, project, authors, commits, pullRequests, issues }) => [
        periodName(period),
        nameOf(project),
        authors,
        commits,
        pullRequests,
        issues,
      ]),
    },
  };
}
