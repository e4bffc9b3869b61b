import { changeAgainst, isChange } from '../../evidence/livewyer.ts';
import type { Records } from '../../kinds/index.ts';
import type { Percentile, Run } from '../../schemas/livewyer-runs.ts';
import { percentLabel, percentText, printed, sizeLabel, toHundredths } from '../format.ts';
import { dayOf, type Mesh, outageOf, shortReason } from './livewyer-meshes.ts';

export type Used = Pick<Records, 'runs' | 'comparisons' | 'caveats'>;

/** Percentiles a reader can compare one by one. The study's own stalls rule out the 99.99th. */
export const COMPARED = ['p50', 'p75', 'p90', 'p95', 'p99', 'p99_9'] as const;
/** Shown among the others, never compared. */
export const LAST: Percentile = 'p99_99';
/** Names of percentiles for controls and axes. */
export const NAMES: Readonly<Record<string, string>> = {
  p50: 'Median',
  p75: '75th',
  p90: '90th',
  p95: '95th',
  p99: '99th',
  p99_9: '99.9th',
  p99_99: '99.99th',
};
/** A percentile in running text. */
export const full = (percentile: Percentile): string =>
  percentile === 'p50' ? 'median' : `${NAMES[percentile] ?? percentile} percentile`;

/** The day that tested Linkerd and Cilium. */
export const DAY = dayOf('2024-04-10');

/** One value of one run, with what may be shown of it. */
export interface Point {
  mesh: Mesh;
  run: Run;
  percentile: Percentile;
  /** Milliseconds, as printed by the load tool. */
  ms: number;
  /** Percent against the no-mesh run; undefined where the comparison is not valid. */
  change: number | undefined;
  /** Milliseconds of the no-mesh run it may be compared with. */
  reference: number | undefined;
  /** Why the run is not drawn, or why there is no change. */
  refused: string | undefined;
  outage: boolean;
}

/** Milliseconds as printed. */
export const ms = (value: number): string => printed({ key: '', label: '', decimals: 1 }, value);
/** The file gives seconds with four decimals: milliseconds with one. */
const toMs = (run: Run, percentile: Percentile): number =>
  Math.round(run.percentiles_s[percentile] * 1e4) / 10;

/** Reads one percentile of a run, with what may be shown of it. */
export function point(records: Used, mesh: Mesh, run: Run, percentile: Percentile): Point {
  const outage = outageOf(records, run);
  const change =
    percentile === LAST ? undefined : changeAgainst(records, run, 'vs_no_mesh_cluster', percentile);
  const valid = change && isChange(change) ? change : undefined;
  const reason = change && !isChange(change) ? `no change. ${shortReason(change.why)}` : undefined;
  return {
    mesh,
    run,
    percentile,
    ms: toMs(run, percentile),
    change: valid && toHundredths(valid.percent),
    reference: valid && toMs(valid.reference, percentile),
    refused: outage ? `not drawn. ${outage.title}` : mesh.role === 'baseline' ? undefined : reason,
    outage: outage !== undefined,
  };
}

/** A value of a point in the measure shown; undefined where it is not drawn. */
export const shown = (p: Point, asChange: boolean): number | undefined =>
  p.outage ? undefined : asChange ? p.change : p.ms;

/** The value of a point on a label, with its unit only where that is percent. */
export const labelOf = (p: Point, asChange: boolean): string =>
  asChange ? (p.change === undefined ? '–' : percentLabel(p.change)) : sizeLabel(p.ms);

/** The value of a point as printed, with its unit only where that is percent. */
export const printedValue = (p: Point, asChange: boolean): string =>
  asChange ? (p.change === undefined ? '–' : percentText(p.change)) : ms(p.ms);
