import { pageOf, placeOf, textPage } from '../kinds/addresses.ts';
import { KIND_NAMES, KINDS, type Records } from '../kinds/index.ts';
import { SITE } from '../lib/site.ts';
import { reviewsOf } from './freshness.ts';

/** Pages that show something of every kind. */
const OF_ALL = new Set(['/', pageOf('changes')]);

/**
 * Day on which what a page says last changed, YYYY-MM-DD: the newest of the reviews of what it shows
 * and of the changes that name something on it. `read` is the day a person last read its text.
 */
export function modifiedOn(
  path: string,
  { changes, reviews }: Pick<Records, 'changes' | 'reviews'>,
  read?: string,
): string {
  const shown = KIND_NAMES.filter((kind) => {
    const page = KINDS[kind].shown?.page;
    return page !== undefined && page !== '/' && path.startsWith(page);
  });
  const named = changes.filter(
    ({ records }) =>
      OF_ALL.has(path) ||
      records.some(({ kind, id }) => placeOf(kind, id)?.split('#')[0] === textPage(path)),
  );
  const days = [
    ...(read ? [read] : []),
    ...reviewsOf(shown, reviews).map(({ reviewedOn }) => reviewedOn),
    ...named.map(({ date }) => date),
  ];
  return days.sort().at(-1) ?? SITE.recordClosed;
}
