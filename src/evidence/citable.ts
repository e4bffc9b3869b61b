import { pathOf } from '../kinds/addresses.ts';
import type { Citable } from '../lib/citation.ts';
import type { Address } from '../lib/urls.ts';
import type { Source } from '../schemas/source.ts';

/** A source as citations need it. One without an address of its own is cited at its entry on this site. */
export const citable = (
  { id, title, publisher, date, url }: Source,
  address: Address,
): Citable => ({
  id,
  title,
  publisher,
  date,
  url: url ?? address(pathOf('sources', id)),
});
