import {
  ENVOY_COUNTED_FROM,
  envoyCounted,
  memoryCounts,
  ownAdvisories,
} from '../../evidence/advisories.ts';
import type { Records } from '../../kinds/index.ts';
import { formatDate } from '../../lib/dates.ts';
import { inWords } from '../../lib/numbers.ts';
import type { Advisory } from '../../schemas/advisory.ts';
import { axisOver, listed, toHundredths } from '../format.ts';
import type { Chosen, ColumnsChart, FigureFrame, FigureSpec, Note, Series } from '../spec.ts';

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
  sources: ['bitnami-vulndb-2026', 'go-vulndb-2026'],
  computed: 'Classes assigned by this site.',
  licence: 'Classes and figure: this site, CC BY 4.0.',
  fullTable: {
    path: '/differences/future-proofing/#the-percentage',
    label: 'How they were classed',
  },
};

/** Classes by public description, from the bottom of the column to its top. */
const CLASSES = [
  { id: 'memory', record: 'memory-corruption-or-lifetime', label: 'memory corruption or lifetime' },
  { id: 'null', record: 'null-deref-or-segfault', label: 'null pointer or segfault' },
  { id: 'unclear', record: 'crash-cause-unclear', label: 'crash, cause unclear' },
  { id: 'other', record: 'other', label: 'other' },
] as const;
type ClassId = (typeof CLASSES)[number]['id'];

/** The class of an advisory. Linkerd's carry no class; those that are no memory fault are "other". */
function classOf(row: Advisory): ClassId {
  const found = CLASSES.find(({ record }) => record === row.memoryClass);
  if (found) return found.id;
  if (row.memorySafety === 'no') return 'other';
  throw new Error(`Advisory ${row.id} has no memory class and is not marked as no memory fault.`);
}

const severe = (row: Advisory): boolean => row.severity === 'high' || row.severity === 'critical';

/** The newest source date of the rows: up to here the last year is covered. */
function coveredTo(records: Used, rows: readonly Advisory[]): string {
  const ids = new Set(rows.flatMap(({ sources }) => sources));
  const main = records.sources.filter(({ id }) => ids.has(id) && frame.sources.includes(id));
  return main.reduce((newest, { date }) => (date && date > newest ? date : newest), '');
}

const percent = (part: number, whole: number): number => (whole ? (part / whole) * 100 : 0);

/** Counts, or shares of the year, by class and year. */
function stacks(rows: readonly Advisory[], years: readonly number[], share: boolean) {
  return CLASSES.map(({ id }) => {
    const of = years.map((year) => {
      const inYear = rows.filter((row) => row.year === year);
      const count = inYear.filter((row) => classOf(row) === id).length;
      return { count, all: inYear.length };
    });
    return {
      series: id,
      values: of.map(({ count, all }) => (share ? toHundredths(percent(count, all)) : count)),
      texts: of.map(({ count, all }) =>
        share
          ? `${percent(count, all).toFixed(0)}\u00a0% (${String(count)} of ${String(all)})`
          : String(count),
      ),
    };
  });
}

function title(rows: readonly Advisory[], high: boolean): string {
  const { total, memory, memoryOrNull } = memoryCounts(rows);
  const rated = high ? ' and rated high or critical' : '';
  return `Of ${String(total)} CVE ids recorded for Envoy${rated}, ${String(memory)} are memory corruption or lifetime errors, ${String(memoryOrNull)} counting null pointers too`;
}

function notes(envoy: readonly Advisory[], records: Used): Note[] {
  const { total, memory, upper } = memoryCounts(envoy);
  const first = records.advisories.filter(
    (row) => row.project === 'envoy' && row.year < ENVOY_COUNTED_FROM,
  ).length;
  return [
    {
      head: 'A count is not a score.',
      text: 'It follows size, scope, searching and disclosure. The two projects differ in all four.',
    },
    {
      head: 'One reader, no code review.',
      text: `The public description decides the class; where it names no cause, the weakness type does, where read. So ${percent(memory, total).toFixed(0)} percent is a lower bound. With every null pointer and every unclear crash it would be ${percent(upper, total).toFixed(0)}.`,
    },
    {
      head: `From ${String(ENVOY_COUNTED_FROM)}, and not to the end.`,
      text: `The year is the year in the id. The ${inWords(first)} ids of the year before are left out, because that year is only partly covered. The last year is counted to August.`,
    },
    {
      head: 'Linkerd’s own code only.',
      text: 'Its libraries, such as the HTTP/2 library, have advisories too. They are a selection and are not counted here. Advisories for Rust code would not always be in the database read.',
    },
  ];
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
    : `${String(linkerd.length)} in all, neither a memory fault. Code in Rust is not fully covered by the database read.`;
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
