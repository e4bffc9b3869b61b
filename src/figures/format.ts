import type { ColumnHead } from '../lib/column.ts';
import { signedPercent } from '../lib/numbers.ts';
import type { Axis } from './chart.ts';

const NBSP = '\u00a0';
const MINUS = '\u2212';

/** A number of a table as printed: grouped thousands, true minus, sign where asked for. No unit. */
export function printed(column: ColumnHead, value: string | number | null): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  const text = Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: column.decimals ?? 0,
    maximumFractionDigits: column.decimals ?? 0,
  });
  const zero = Number(value.toFixed(column.decimals ?? 0)) === 0;
  return `${zero ? '' : value < 0 ? MINUS : column.signed ? '+' : ''}${text}`;
}

/** "−23.99 %". */
export const percentText = (value: number): string => signedPercent(value);

/** A percentage on a label: "−7 %"; one decimal below one percent. The exact value stands in table, tooltip and files. */
export const percentLabel = (value: number): string =>
  signedPercent(value, Math.abs(value) < 1 ? 1 : 0);

/** A size on a label: whole from ten, two significant digits below: "157", "9.1". */
export const sizeLabel = (value: number): string =>
  Math.abs(value) < 10
    ? String(Number(value.toPrecision(2)))
    : Math.round(value).toLocaleString('en-US');

/** A value with the two decimals that are printed of it, so that a drawing carries no digits nobody sees. */
export const toHundredths = (value: number): number => Number(value.toFixed(2));

/** Whole percent without a sign. */
const whole = (value: number): number => Math.round(Math.abs(value));

/** "6 to 7" or "24": absolute whole percents from the smallest to the largest. Throws on an empty list. */
export function wholeRange(values: readonly number[]): string {
  if (!values.length) throw new Error('A range needs at least one value.');
  const low = Math.min(...values.map(whole));
  const high = Math.max(...values.map(whole));
  return low === high ? String(low) : `${String(low)} to ${String(high)}`;
}

/** "3.2 to 4.6" with one decimal. Throws on an empty list. */
export function decimalRange(values: readonly number[]): string {
  if (!values.length) throw new Error('A range needs at least one value.');
  const [low, high] = [Math.min(...values).toFixed(1), Math.max(...values).toFixed(1)];
  return low === high ? low : `${low} to ${high}`;
}

/** "a", "a and b", "a, b and c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const STEPS = [1, 2, 2.5, 5, 10];

/** A round step that divides `span` into about `count` parts. */
export function roundStep(span: number, count: number): number {
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  return (STEPS.find((step) => step * power >= raw * 0.999) ?? 10) * power;
}

/**
 * An axis over the values that includes zero, with round ticks and little room to spare.
 * `text` prints a tick.
 */
export function axisOver(
  values: readonly number[],
  { unit, count = 4, text }: { unit: string; count?: number; text?: (value: number) => string },
): Axis {
  const low = Math.min(0, ...values);
  // Without values the axis still has a length, so that what is drawn has a place.
  const high = Math.max(0, ...values) || (low < 0 ? 0 : 1);
  const step = roundStep(high - low || 1, count);
  const first = Math.ceil(low / step - 1e-9) * step;
  const print = text ?? ((value: number) => printed({ key: '', label: '', decimals: 0 }, value));
  const ticks: Axis['ticks'] = [];
  for (let at = first; at <= high + step * 0.25; at += step) {
    const rounded = Number(at.toFixed(6));
    ticks.push({ at: rounded, text: print(rounded) });
  }
  const last = ticks.at(-1)?.at ?? high;
  return { min: Math.min(low, first) || 0, max: Math.max(high, last), ticks, unit };
}

/** A signed tick of a percent axis: "−20", "0", "+10". */
export const signedTick = (value: number): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : MINUS}${String(Math.abs(value))}`;

/** A value and its unit on one line. */
export const withUnit = (text: string, unit: string): string => `${text}${NBSP}${unit}`;
