const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const NBSP = '\u00a0';

/** How much of a date to print. */
export type DateFormat = 'day' | 'month' | 'year';

/** An ISO date (YYYY, YYYY-MM or YYYY-MM-DD) in words: "28 July 2021", as exact as it is, or shortened. */
export function formatDate(iso: string, format: DateFormat = 'day'): string {
  const [year = '', month, day] = iso.split('-');
  if (!month || format === 'year') return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  if (!day || format === 'month') return `${name} ${year}`;
  return `${String(Number(day))}${NBSP}${name} ${year}`;
}

/** A date that may be unknown, in words. */
export const dateOrUnknown = (iso: string | null): string =>
  iso === null ? 'date not known' : formatDate(iso);

/** The day after `now`, so that a record of today is not ahead of a clock in another zone. */
export const tomorrow = (now: Date): string =>
  new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);

/** A date as a number of years, so that an axis can carry it. */
export function inYears(iso: string): number {
  const [year = '', month = '1', day = '1'] = iso.split('-');
  return Number((Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365).toFixed(2));
}
