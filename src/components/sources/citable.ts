import { pathOf } from '@/kinds/addresses';
import type { Citable } from '@/lib/citation';
import type { Address } from '@/lib/urls';
import type { Source } from '@/schemas/source';

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
