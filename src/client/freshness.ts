/**
 * Says that records may be stale once their review is due: a site can stand longer than from one
 * build to the next. Without script the words are those of the day of the build.
 */
import { dueWords, isOverdue, MAY_BE_STALE } from '@/lib/review-words';

const today = new Date().toISOString().slice(0, 10);

for (const review of document.querySelectorAll<HTMLElement>('[data-due]')) {
  if (!isOverdue(review.dataset['due'] ?? today, today) || review.querySelector('strong')) continue;
  const warning = document.createElement('strong');
  warning.textContent = MAY_BE_STALE;
  review.prepend(warning);
  const words = review.querySelector('[data-due-words]');
  if (words) words.textContent = dueWords(true);
}
