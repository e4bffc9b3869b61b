import { pathOf } from '../kinds/addresses.ts';
import type { Address } from '../lib/urls.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Evidence } from './join.ts';

/** A claim with its sources written out, as published in JSON. Texts are those of the record. */
export function claimJson(claim: Claim, evidence: Pick<Evidence, 'source'>, address: Address) {
  const { sources, ...record } = claim;
  return {
    ...record,
    url: address(pathOf('claims', claim.id)),
    sources: sources.map(({ id, supports, note }) => {
      const { title, publisher, date, kind, read, url } = evidence.source(id);
      return { id, supports, ...(note && { note }), title, publisher, date, kind, read, url };
    }),
  };
}
