import type { Records } from '../../kinds/index.ts';
import type { Validity } from '../../schemas/livewyer-comparisons.ts';
import { changeAgainst, isChange, type ReferenceKind } from '../livewyer.ts';

/** Runs that may be compared equally far with their reference, for one and the same reason. */
export interface Comparable {
  validity: Validity;
  why: string;
  /** Change of throughput in percent, not rounded; null where none may be shown. */
  runs: { id: string; percent: number | null }[];
}

/** Words for how far two runs may be compared, in the order from most to least. */
export const VALIDITY_WORDS = {
  usable: { name: 'Usable', meaning: 'the same conditions, as far as the files show' },
  limited: {
    name: 'Limited',
    meaning: 'a known difference besides the mesh; the number needs its reason beside it',
  },
  'not-valid': { name: 'Not valid', meaning: 'the change is not shown anywhere on this site' },
  'not-available': { name: 'No reference', meaning: 'the study published no run to compare with' },
} as const satisfies Record<Validity, { name: string; meaning: string }>;

const ORDER = Object.keys(VALIDITY_WORDS);

/** The final runs grouped by how far, and why, they may be compared with one of the two references. */
export function comparableRuns(
  records: Pick<Records, 'runs' | 'comparisons'>,
  kind: ReferenceKind,
): Comparable[] {
  const groups = new Map<string, Comparable>();
  for (const entry of records.comparisons.final_runs) {
    const { validity, why } = entry[kind];
    const run = records.runs.find(({ id }) => id === entry.run);
    if (!run) throw new Error(`No run "${entry.run}" in runs.json; comparisons.yaml names it.`);
    const key = `${validity} ${why}`;
    const group = groups.get(key) ?? { validity, why, runs: [] };
    const change = changeAgainst(records, run, kind, 'throughput');
    group.runs.push({ id: run.id, percent: isChange(change) ? change.percent : null });
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => ORDER.indexOf(a.validity) - ORDER.indexOf(b.validity));
}
