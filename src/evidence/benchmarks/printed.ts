import type { Run } from '../../schemas/livewyer-runs.ts';

/** Decimals that the load tool prints, by field; `mean_body_bytes` is computed and kept with two. */
const DECIMALS: Readonly<Record<string, number>> = {
  total_s: 4,
  requests_per_s: 4,
  fastest_s: 4,
  average_s: 4,
  slowest_s: 4,
  percentiles_s: 4,
  histogram: 3,
  success_rate_percent: 2,
  dns_dialup_s: 4,
  dns_lookup_s: 4,
  size_per_s: 2,
  mean_body_bytes: 2,
  mean_body_bytes_plus_minus: 2,
};

/** Seconds or requests per second as printed by the load tool: four decimals, 0.2410. */
export const printedFour = (value: number): string => value.toFixed(4);

/** A field of a run as printed: 0.2410 where reading the file gave 0.241. Whole numbers stay whole. */
export const printedField = (field: keyof Run, value: number): string =>
  value.toFixed(DECIMALS[field] ?? 0);

/** A number with its digits as text, for JSON; needed because 0.2410 and 0.241 are one number. */
type Digits = (text: string) => unknown;

/** The value of a field with every number in it replaced by `digits` of its printed form. */
function withDigits(field: keyof Run, value: unknown, digits: Digits, whole = false): unknown {
  if (typeof value === 'number') return digits(whole ? String(value) : printedField(field, value));
  // A step of the histogram is its upper edge in seconds and a count.
  if (Array.isArray(value))
    return value.map((item, i) =>
      withDigits(field, item, digits, field === 'histogram' && value.length === 2 && i === 1),
    );
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, withDigits(field, item, digits)]),
    );
  return value;
}

/** A run with the numbers as printed, trailing zeros included, in the order of the record. */
export const printedRun = (run: Run, digits: Digits): Record<keyof Run, unknown> =>
  Object.fromEntries(
    Object.entries(run).map(([field, value]) => [
      field,
      withDigits(field as keyof Run, value, digits),
    ]),
  ) as Record<keyof Run, unknown>;
