// Nothing is imported here: a module that the filters of lists use too would become one more file for their pages.

/** Sizes of memory are counted in MiB, those of work in thousandths of a CPU. */
const SCALES = {
  memory: { small: 'MiB', large: 'GiB', size: 1024 },
  cpu: { small: 'm', large: 'cores', size: 1000 },
} as const;

/** A range of what is reserved or used; null where nothing was found. */
export interface Span {
  low: number | null;
  high: number | null;
}

/** Two decimals below one, one below a hundred, none above. */
function short(value: number): string {
  const by = value < 1 ? 100 : value < 100 ? 10 : 1;
  return (Math.round(value * by) / by).toLocaleString('en-US');
}

/** The least that the large unit of a range says; below it the low end keeps its own unit. */
const LEAST = 0.1;

/** A range in the unit of its high end: "3.5 to 12.4 GiB", "90 m", "nothing", or "not published". */
export function spanWords(of: keyof typeof SCALES, { low, high }: Span): string {
  if (low === null || high === null) return 'not published';
  if (high === 0) return 'nothing';
  const { small, large, size } = SCALES[of];
  const [unit, by] = high < size ? [small, 1] : [large, size];
  const words = (value: number): string => `${short(value / by)}\u00a0${unit}`;
  return low > 0 && low / by < LEAST
    ? `${short(low)}\u00a0${small} to ${words(high)}`
    : `${low === high ? '' : `${short(low / by)} to `}${words(high)}`;
}
