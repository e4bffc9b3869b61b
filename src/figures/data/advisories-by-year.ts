import { ENVOY_COUNTED_FROM, envoyCounted, ownAdvisories } from '../../evidence/advisories.ts';
import { sectionOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { formatDate } from '../../lib/dates.ts';
import type { Advisory } from '../../schemas/advisory.ts';
import type { ColumnsChart, Series } from '../chart.ts';
import { axisOver, listed } from '../format.ts';
import type { Chosen, FigureFrame, FigureSpec } from '../spec.ts';
import { CLASSES, classOf, stacks } from './advisory-classes.ts';
import { notes, title } from './advisory-notes.ts';

type Used = Pick<Records, 'advisories' | 'sources'>;

export const frame: FigureFrame = {
  id: 'advisories-by-year',
  options: [
    {
      name: 'severity',
      label: 'Severity',
      choices: [
        { id: 'all', label: 'All' },
        { id: 'high', label: 'High or critical' },
      ],
      default: 'all',
    },
    {
      name: 'scale',
      label: 'Scale',
      choices: [
        { id: 'count', label: 'Count' },
        { id: 'share', label: 'Share of the year' },
      ],
      default: 'count',
    },
  ],
  sources: ['bitnami-vulndb-2026', 'cve-list-envoy-2026-09', 'go-vulndb-2026'],
  computed: 'Classes assigned by this site.',
  licence: 'Classes and figure: this site, CC BY 4.0.',
  fullTable: {
    path: sectionOf('future-proofing', 'the-percentage'),
    label: 'How they were classed',
  },
};

const severe = (row: Advisory): boolean => row.severity === 'high' || row.severity === 'critical';

/** The newest source date of the rows: up to here the last year is covered. */
function coveredTo(records: Used, rows: readonly Advisory[]): string {
  const ids = new Set(rows.flatMap(({ sources }) => sources));
  const main = records.sources.filter(({ id }) => ids.has(id) && frame.sources.includes(id));
  return main.reduce((newest, { date }) => (date && date > newest ? date : newest), '');
}

/** CVE ids recorded for Envoy by year and class, beside the advisories for Linkerd's own code. */
export function build(records: Used, chosen: Chosen): FigureSpec {
  const high = chosen.severity === 'high';
  const share = chosen.scale === 'share';
  const pick = (rows: Advisory[]): Advisory[] => (high ? rows.filter(severe) : rows);
  const envoy = pick(envoyCounted(records.advisories));
  const ownRows = ownAdvisories(records.advisories, 'linkerd');
  const linkerd = pick(ownRows);
  const last = Math.max(...envoyCounted(records.advisories).map(({ year }) => year));
  const years = Array.from(
    { length: last - ENVOY_COUNTED_FROM + 1 },
    (_, i) => ENVOY_COUNTED_FROM + i,
  );
  const total = (rows: readonly Advisory[], year: number): number =>
    rows.filter((row) => row.year === year).length;
  const unrated = ownRows.filter(({ severity }) => severity === 'unknown').length;
  const panel = (label: string, rows: readonly Advisory[]): ColumnsChart['panels'][number] => ({
    label,
    stacks: stacks(rows, years, share),
    totals: years.map((year) => (total(rows, year) ? String(total(rows, year)) : '')),
  });
  const aside = high
    ? `${linkerd.length ? String(linkerd.length) : 'None'} of ${String(ownRows.length)} is rated high or critical; ${String(unrated)} is not rated.`
    : `${String(linkerd.length)} in all, neither a memory fault. Its HTTP and TLS libraries are not counted, and Rust is not fully covered by the database read.`;
  const perYear = (rows: readonly Advisory[]): string =>
    listed(years.map((year) => `${String(year)} ${String(total(rows, year))}`));
  const series: Series[] = CLASSES.map(({ id, label }) => ({ id, label, role: id }));
  const until = coveredTo(records, [...envoy, ...linkerd]);
  return {
    id: frame.id,
    chosen,
    title: title(envoy, high),
    subtitle: `${high ? 'CVE ids rated high or critical' : 'CVE ids'} recorded for Envoy by year of the id and class of the fault${share ? ', share of the year in percent' : ', beside advisories for Linkerd’s own code'}. ${String(ENVOY_COUNTED_FROM)} to ${until ? formatDate(until, 'month') : String(last)}.`,
    summary: `Stacked columns. Envoy: ${perYear(envoy)}; of ${String(envoy.length)} ids ${listed(CLASSES.map(({ id, label }) => `${String(envoy.filter((row) => classOf(row) === id).length)} ${label}`))}. Linkerd, own code: ${perYear(linkerd)}.`,
    series,
    chart: {
      kind: 'columns',
      axis: share
        ? {
            min: 0,
            max: 100,
            ticks: [0, 25, 50, 75, 100].map((at) => ({ at, text: String(at) })),
            unit: '%',
          }
        : axisOver(
            years.map((year) => total(envoyCounted(records.advisories), year)),
            { unit: '', count: 5 },
          ),
      categories: years.map((year) => ({
        label: String(year),
        short: `’${String(year).slice(2)}`,
        ...(year === last && { note: 'part' }),
      })),
      panels: [
        panel('Envoy', envoy),
        ...(share
          ? []
          : [{ ...panel('Linkerd, own code', linkerd), role: 'linkerd' as const, aside }]),
      ],
    },
    notes: notes(envoy, records),
    withheld: share
      ? ['Linkerd’s own code: with at most one advisory in a year, a share says nothing.']
      : [],
    caveats: [],
    table: {
      columns: [
        { key: 'project', label: 'Project' },
        { key: 'year', label: 'Year' },
        ...CLASSES.map(({ id, label }) => ({ key: `${id}_ids`, label, decimals: 0 })),
        { key: 'total_ids', label: 'Total', decimals: 0 },
      ],
      rows: (
        [
          ['Envoy', envoy],
          ['Linkerd, own code', linkerd],
        ] as const
      ).flatMap(([project, rows]) =>
        years.map((year) => [
          project,
          String(year),
          ...CLASSES.map(
            ({ id }) => rows.filter((row) => row.year === year && classOf(row) === id).length,
          ),
          total(rows, year),
        ]),
      ),
    },
  };
}
