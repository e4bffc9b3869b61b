import { pathOf } from '../kinds/addresses.ts';
import type { Citable } from '../lib/citation.ts';
import { SITE } from '../lib/site.ts';
import type { Address } from '../lib/urls.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Review } from '../schemas/review.ts';
import type { Source } from '../schemas/source.ts';
import { claimTitle } from './claim-words.ts';
import { reviewsOf } from './freshness.ts';

/** Day on which the sources as a whole were last read. */
export const readOn = (reviews: readonly Review[]): string => {
  const [review] = reviewsOf(['sources'], reviews);
  if (!review) throw new Error('No review of the sources is on record.');
  return review.reviewedOn;
};

/** A source as citations need it; `read` is the day on which it was last read. One without an address of its own is cited at its entry on this site. */
export const citable = (
  { id, title, publisher, date, url }: Source,
  address: Address,
  read: string,
): Citable => ({
  id,
  title,
  publisher,
  date,
  url: url ?? address(pathOf('sources', id)),
  read,
});

/** A claim as citations of this site need it. */
export const citableClaim = (claim: Claim, address: Address): Citable => ({
  id: `linkerd-vs-cilium-${claim.id}`,
  title: claimTitle(claim),
  publisher: SITE.name,
  date: claim.asOf,
  url: address(pathOf('claims', claim.id)),
  read: SITE.recordClosed,
});
