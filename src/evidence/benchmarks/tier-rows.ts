import { fixed } from '../../lib/numbers.ts';
import type { Tiers } from '../../schemas/tiers.ts';

type TierRow = Tiers['rows'][number];

/** Columns of the table, in order: Linkerd, then Cilium by what it was asked to do. */
export const TIER_SIDES = [
  'linkerd',
  'cilium_a',
  'cilium_b',
  'cilium_c',
  'cilium_tier_unknown',
] as const;
export type TierSide = (typeof TIER_SIDES)[number];

const METRIC_WORDS: Readonly<Record<string, string>> = {
  throughput: 'throughput',
  p50: 'p50',
  p99: 'p99',
  average: 'average latency',
  latency_percentile_unknown: 'latency, percentile not known',
};

/** Short names of the sides, which always say the tier of Cilium. */
export const SIDE_WORDS = {
  linkerd: 'Linkerd',
  cilium_a: 'Cilium, tier A',
  cilium_b: 'Cilium, tier B',
  cilium_c: 'Cilium, tier C',
  cilium_tier_unknown: 'Cilium, tier not known',
} as const satisfies Record<TierSide, string>;

/** One change as it is shown: words, number, and its bar. */
export interface TierValue {
  metric: string;
  /** Signed percent, with the decimals of its study: "+161.2". */
  text: string;
  /** Length of the bar, 0 to 100. */
  length: number;
  /** False where the mesh did better than no mesh: more throughput, or less latency. */
  cost: boolean;
}

/** Rows that say the same about themselves apart from load and numbers. */
export interface TierGroup {
  study: string;
  /** True for the first group of its study. */
  first: boolean;
  rows: TierRow[];
  /** Notes of the cells and of the rows, each once, with the side it is about. */
  notes: { side: TierSide | null; text: string }[];
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Every change of a study's rows, whatever the metric. */
const changesOf = (rows: readonly TierRow[]): number[] =>
  rows.flatMap((row) =>
    TIER_SIDES.flatMap((side) => Object.values(row[side]?.change_percent ?? {})),
  );

/**
 * The changes of one cell. Bars of one study share a scale, the largest change of the study being the
 * full length; bars of different studies do not, because only their order may be read across studies.
 */
export function tierValues(row: TierRow, side: TierSide, study: readonly TierRow[]): TierValue[] {
  const all = changesOf(study);
  const decimals = Math.max(0, ...all.map(decimalsOf));
  const largest = Math.max(...all.map(Math.abs));
  return Object.entries(row[side]?.change_percent ?? {}).map(([metric, change]) => ({
    metric: METRIC_WORDS[metric] ?? metric,
    text: `${change > 0 ? '+' : ''}${fixed(change, decimals)}`,
    length: largest > 0 ? (Math.abs(change) / largest) * 100 : 0,
    cost: metric === 'throughput' ? change < 0 : change > 0,
  }));
}

function notesOf(row: TierRow): TierGroup['notes'] {
  const cells = TIER_SIDES.flatMap((side) => {
    const text = row[side]?.note;
    return text ? [{ side, text }] : [];
  });
  return row.note ? [...cells, { side: null, text: row.note }] : cells;
}

/** Neighboring rows of one study that carry the same notes, in the order of the file. */
export function tierGroups(rows: readonly TierRow[]): TierGroup[] {
  const groups: TierGroup[] = [];
  for (const row of rows) {
    const notes = notesOf(row);
    const last = groups.at(-1);
    if (last?.study === row.study && JSON.stringify(last.notes) === JSON.stringify(notes))
      last.rows.push(row);
    else groups.push({ study: row.study, first: last?.study !== row.study, rows: [row], notes });
  }
  return groups;
}

const PROJECTS: Readonly<Record<string, string>> = { linkerd: 'Linkerd', cilium: 'Cilium' };

/**
 * Which of the two was ahead in a row, with the tier of Cilium: "Linkerd, against tier B", "Cilium, in
 * tier A". Records that already name the tiers, or say why it is unclear, keep their words.
 */
export function aheadWords(row: TierRow): string | null {
  if (row.ahead === null) return null;
  const words = row.ahead.replace(/\b(linkerd|cilium)\b/g, (name) => PROJECTS[name] ?? name);
  if (!(row.ahead in PROJECTS)) return words.charAt(0).toUpperCase() + words.slice(1);
  const tiers = (['a', 'b', 'c'] as const).filter((tier) => row[`cilium_${tier}`] !== null);
  if (tiers.length === 0) return `${words}; tier of Cilium not known`;
  const names = `tier${tiers.length > 1 ? 's' : ''} ${tiers.map((tier) => tier.toUpperCase()).join(' and ')}`;
  return row.ahead === 'linkerd' ? `${words}, against ${names}` : `${words}, in ${names}`;
}
