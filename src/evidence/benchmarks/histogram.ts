import { grouped } from '../../lib/numbers.ts';
import type { Run } from '../../schemas/livewyer-runs.ts';

/** Size of a drawn histogram, in the units of its path. */
export const HISTOGRAM = { width: 109, height: 32 } as const;
const STEP = 10;
const BAR = 9;

/**
 * The histogram of a run as the path of eleven bars. Height is the share of the fullest step; a step
 * that is not empty is at least one unit high, so that single slow requests can be seen.
 */
export function histogramPath(histogram: Run['histogram']): string {
  const fullest = Math.max(...histogram.map(([, count]) => count));
  return histogram
    .map(([, count], i) => {
      const height = Math.max(1, Math.round((count / fullest) * HISTOGRAM.height));
      return count > 0
        ? `M${String(i * STEP)} ${String(HISTOGRAM.height)}v-${String(height)}h${String(BAR)}v${String(height)}z`
        : '';
    })
    .join('');
}

/** What a histogram shows, in words: how many requests fall into its fullest step, and where that lies. */
export function histogramWords(histogram: Run['histogram']): string {
  const counts = histogram.map(([, count]) => count);
  const at = counts.indexOf(Math.max(...counts));
  const [to] = histogram[at] ?? [0];
  const from = at > 0 ? histogram[at - 1]?.[0] : undefined;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const where =
    from === undefined ? `at most ${to.toFixed(3)}` : `${from.toFixed(3)} to ${to.toFixed(3)}`;
  return `${grouped(counts[at] ?? 0)} of ${grouped(all)} in ${where} s`;
}
