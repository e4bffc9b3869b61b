import { kib } from './table.ts';

/** Most bytes each part of a page may take, compressed. The bench reports, it does not fail. */
export const BUDGETS = {
  page: { name: 'page without fonts and chart', bytes: 25 * 1024 },
  fonts: { name: 'fonts', bytes: 60 * 1024 },
  js: { name: 'JavaScript at load', bytes: 6 * 1024 },
  chart: { name: 'script loaded later, for charts', bytes: 65 * 1024 },
} as const;

/** `within (4.2 of 25.0 KiB)` or `over (…)`. */
export function judge(bytes: number, budget: { bytes: number }): string {
  const word = bytes <= budget.bytes ? 'within' : 'over';
  return `${word} (${kib(bytes)} of ${kib(budget.bytes)} KiB)`;
}
