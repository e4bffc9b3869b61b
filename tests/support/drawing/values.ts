import type { DataFigureId, FigureSpec } from '../../../src/figures/spec.ts';
import { readNumber } from './shapes.ts';

/** A value that a chart shows, by the names that stand at it. */
interface Shown {
  name: string;
  value: number;
  /** The value in words; undefined where a mark carries none of its own. */
  text?: string;
}

type Row = Readonly<Record<string, string | number | null>>;

const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');
const titled = (label: string, note = ''): string => `${label}, ${note}`;
const join = (...parts: (string | number | null | undefined)[]): string => parts.join(' / ');

/** Every value of a chart. */
function chartValues({ chart, series }: Pick<FigureSpec, 'chart' | 'series'>): Shown[] {
  const label = (id: string): string => series.find((one) => one.id === id)?.label ?? id;
  if (chart.kind === 'lines')
    return chart.lines.flatMap(({ series: id, values, texts }) =>
      values.flatMap((value, i) =>
        value === null
          ? []
          : [{ name: join(label(id), chart.categories[i]), value, text: texts[i] ?? '' }],
      ),
    );
  if (chart.kind === 'columns')
    return chart.panels.flatMap((panel) =>
      panel.stacks.flatMap(({ series: id, values, texts }) =>
        values.map((value, i) => ({
          name: join(panel.label, chart.categories[i]?.label, label(id)),
          value,
          text: texts[i] ?? '',
        })),
      ),
    );
  if (chart.kind === 'paths' || chart.kind === 'grid') return [];
  return chart.groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      row.cells.flatMap((cell, panel): Shown[] => {
        const name = join(group.label, row.label, ...(panel ? [String(panel)] : []));
        if (cell.mark === 'none') return [];
        if (cell.mark !== 'range') return [{ name, value: cell.value, text: cell.text }];
        const [low, high] = [cell.low, cell.high].map((value) => ({ name, value }));
        const stops = cell.stops.map(({ value, text }) => ({ name, value, text }));
        return [...(low && high ? [low, high] : []), ...stops];
      }),
    ),
  );
}

/** The number in a column, or undefined. */
const number = (row: Row, name: string): number | undefined =>
  typeof row[name] === 'number' ? row[name] : undefined;

/** What a row of a data table says of the picture: names, and values that it may lack. */
type ReadRow = (row: Row, view: FigureSpec) => [name: string, value: number | undefined][];

/** Most tables name group and row in their first columns, and give the value in the next one that holds numbers. */
const plainRow: ReadRow = (row, { table }) => {
  const [group, name, ...others] = table.columns;
  const value = others.find(({ decimals }) => decimals !== undefined);
  return [[join(row[group?.key ?? ''], row[name?.key ?? '']), number(row, value?.key ?? '')]];
};

/** Latencies stand by percentile in charts of lines, and by load elsewhere. */
const latencyRow: ReadRow = (row, { chosen, chart }) => {
  const column = chosen['measure'] === 'change' ? 'change_against_no_mesh_percent' : 'latency_ms';
  const short = String(row['percentile']).replace(' percentile', '').replace('median', 'Median');
  return [
    [
      chart.kind === 'lines'
        ? join(row['cluster'], short)
        : join(`${String(row['connections'])} connections`, row['cluster']),
      number(row, column),
    ],
  ];
};

/** Figures whose tables name things in another way. */
const OTHER_ROWS: Partial<Record<DataFigureId, ReadRow>> = {
  'livewyer-latency': latencyRow,
  'livewyer-percentiles': latencyRow,
  'livewyer-two-references': (row, { table }) => {
    const same = row['reference'] === 'same cluster, labeled baseline';
    const { key = '' } = table.columns.find((column) => column.decimals === 2) ?? {};
    return [[join(row['cluster'], row['connections'], ...(same ? ['1'] : [])), number(row, key)]];
  },
  'complexity-counts': (row, { chosen }) => {
    const estimate = String(row['way']).endsWith('estimate');
    const by = row['by'] === 'the 2024 page' ? 'the page' : estimate ? 'estimate' : 'our count';
    const column = chosen['measure'] === 'times' ? 'times_linkerd' : 'points';
    return [[join(row['subject'], by), number(row, column)]];
  },
  'kinds-of-work': (row, { chart, table }) => {
    const { key = '' } = table.columns.find(({ decimals }) => decimals === 2) ?? {};
    const groups = chart.kind === 'rows' ? chart.groups : [];
    const own = groups.find(({ label, note }) => plainSpaces(titled(label, note)) === row['test']);
    return [[join(plainSpaces(own?.label ?? ''), row['work']), number(row, key)]];
  },
  'maintainers-by-employer': (row, { chosen }) => [
    [
      join(row['project'], row['employer']),
      number(row, chosen['measure'] === 'people' ? 'people' : 'share_percent'),
    ],
  ],
  'commits-by-year': (row, { chosen }) => [
    [join(row['repository'], row['year']), number(row, chosen['measure'] ?? '')],
  ],
  'project-activity': (row, { chosen }) => [
    [
      join(row['period'], row['project']),
      number(
        row,
        chosen['measure'] === 'pullRequests' ? 'pull_requests' : (chosen['measure'] ?? ''),
      ),
    ],
  ],
  // Ways carry no values; their stations are compared below.
  'request-path': () => [],
  'packet-path': () => [],
  'encryption-by-leg': () => [],
  'advisories-by-year': (row, { chosen, series }) =>
    series.map(({ id, label }) => {
      const [part, all] = [number(row, `${id}_ids`) ?? 0, number(row, 'total_ids') ?? 0];
      const share = all ? (part / all) * 100 : 0;
      return [join(row['project'], row['year'], label), chosen['scale'] === 'share' ? share : part];
    }),
};

/** What protects each leg as the data table must list it: the leg, the way, the words at the lock, and what is documented. */
const cellsOf = ({ chart, series }: FigureSpec): string[] =>
  chart.kind === 'grid'
    ? chart.groups.flatMap(({ label, rows }) =>
        rows.map(({ series: id, text, lock, tip }) =>
          join(
            label,
            series.find((one) => one.id === id)?.label ?? '',
            text,
            lock ? LOCKS[lock] : '',
            tip,
          ),
        ),
      )
    : [];

/** The stations of ways as the data table must list them: the way, then each station and what follows. */
const stationsOf = ({ chart, series }: FigureSpec): string[] =>
  chart.kind === 'paths'
    ? chart.groups.flatMap(({ label, lanes }) =>
        lanes.flatMap((lane) =>
          lane.stations.map((station, i) =>
            join(
              `${label}, ${series.find(({ id }) => id === lane.series)?.label ?? ''}`,
              String(i + 1),
              station.label,
              station.does ?? '',
              station.lock ? LOCKS[station.lock] : '',
            ),
          ),
        ),
      )
    : [];
const LOCKS = {
  workload: 'encrypted, keys of the workloads',
  node: 'encrypted, keys of the nodes',
  none: 'not encrypted',
} as const;

/** The rows of a table as objects by the keys of its columns, with plain spaces. */
const rowsOf = ({ columns, rows }: FigureSpec['table']): Row[] =>
  rows.map((row) =>
    Object.fromEntries(
      columns.map(({ key }, i) => {
        const cell = row[i] ?? null;
        return [key, typeof cell === 'string' ? cell.replaceAll('\u00a0', ' ') : cell];
      }),
    ),
  );

/** Differences below half a hundredth are the digits that no figure prints. */
const same = (a: number, b: number): boolean => Math.abs(a - b) <= 0.00501;

/** Where the picture of a view has other values than its data table, or prints another number than it draws. */
export function valueFaults(view: FigureSpec): string[] {
  const shown = chartValues(view).map((one) => ({
    ...one,
    name: one.name.replaceAll('\u00a0', ' '),
  }));
  const readRow = OTHER_ROWS[view.id] ?? plainRow;
  const listed = rowsOf(view.table).flatMap((row) => readRow(row, view));
  const faults = shown.flatMap(({ name, value, text }) => {
    const own = listed.filter(([other]) => other === name);
    const digits = /\.(\d+)/.exec(text ?? '')?.[1]?.length ?? 0;
    const printed = readNumber((text ?? '').replaceAll('\u00a0', ' '));
    const wrong = printed !== undefined && Math.abs(printed - value) > 0.501 / 10 ** digits;
    return [
      ...(own.some(([, other]) => other !== undefined && same(other, value))
        ? []
        : [
            `${name}: shows ${String(value)}, the table says ${own.map(([, other]) => other).join(', ') || 'nothing'}`,
          ]),
      ...(wrong ? [`${name}: shows ${String(value)} and prints ${text ?? ''}`] : []),
    ];
  });
  const { chart } = view;
  const panels = chart.kind === 'columns' ? chart.panels.map(({ label }) => label) : [];
  const unseen = listed.filter(
    ([name, value]) =>
      value !== undefined &&
      // A panel that a view leaves out is told under "Not shown".
      (!panels.length ||
        panels.some((label) => name.startsWith(label.replaceAll('\u00a0', ' ')))) &&
      !refused(view, name) &&
      !shown.some((one) => one.name === name && same(one.value, value)),
  );
  const stations = view.table.rows.map((row) => join(...row));
  const due = [...stationsOf(view), ...cellsOf(view)];
  return [
    ...faults,
    ...(due.length ? stations.filter((one, i) => one !== due[i]) : []),
    ...due.filter((one, i) => one !== stations[i]),
    ...unseen.map(
      ([name, value]) => `${name}: the table says ${String(value)}, the picture lacks it`,
    ),
  ];
}

/** True where words stand in place of a mark: in its row, or beside the picture. */
function refused({ chart, withheld, notes }: FigureSpec, name: string): boolean {
  if (chart.kind === 'lines') {
    const said = [...withheld, ...notes.map(({ text }) => text)].join(' ');
    return name.split(' / ').some((part) => said.replaceAll('\u00a0', ' ').includes(part));
  }
  if (chart.kind !== 'rows') return false;
  return chart.groups.some((group) =>
    group.rows.some((row) =>
      row.cells.some(
        (cell, panel) =>
          cell.mark === 'none' &&
          join(group.label, row.label, ...(panel ? [String(panel)] : [])).replaceAll(
            '\u00a0',
            ' ',
          ) === name,
      ),
    ),
  );
}
