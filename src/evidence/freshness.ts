import { KINDS, type KindName } from '../kinds/index.ts';
import { isOverdue } from '../lib/review-words.ts';
import type { Review } from '../schemas/review.ts';

/** Whether the records of one kind are within their review window on a given day. */
export interface Freshness {
  review: Review;
  /** Day the next review is due, YYYY-MM-DD. */
  due: string;
  stale: boolean;
}

/** The same day `months` later; the last day of the month where that day does not exist. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** Freshness of a kind of record on `today` (YYYY-MM-DD). On the due day itself it is not yet stale. */
export function freshness(review: Review, today: string): Freshness {
  const due = addMonths(review.reviewedOn, review.windowMonths);
  return { review, due, stale: isOverdue(due, today) };
}

/** The reviews that cover some kinds of record, each once. Kinds that do not age have none. */
export function reviewsOf(kinds: readonly KindName[], reviews: readonly Review[]): Review[] {
  const names = new Set(kinds.map((kind) => KINDS[kind].review));
  return [...names].flatMap((name) => reviews.find(({ id }) => id === name) ?? []);
}
