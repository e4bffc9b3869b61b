import { CLAIM_SECTIONS, type Claim } from '../schemas/claim.ts';
import { byVerdict } from './ledger.ts';

/** All claims in the order of the ledger: by part of the page, within it as `byVerdict` has them. */
export const ledgerOrder = (claims: readonly Claim[]): Claim[] =>
  CLAIM_SECTIONS.flatMap((section) =>
    byVerdict(claims.filter((claim) => claim.difference === section)),
  );

/** The claims before and after one in the ledger; undefined at its ends, or where the id is not there. */
export function neighbors(
  claims: readonly Claim[],
  id: string,
): { previous: Claim | undefined; next: Claim | undefined } {
  const order = ledgerOrder(claims);
  const at = order.findIndex((claim) => claim.id === id);
  return at < 0
    ? { previous: undefined, next: undefined }
    : { previous: order[at - 1], next: order[at + 1] };
}

/** Claims that a claim names as related, then those that name it; each once, never the claim itself. */
export function related(claim: Claim, claims: readonly Claim[]): Claim[] {
  const named = (claim.seeAlso ?? []).flatMap((id) => claims.filter((other) => other.id === id));
  const naming = claims.filter((other) => other.seeAlso?.includes(claim.id));
  return [...new Set([...named, ...naming])].filter((other) => other.id !== claim.id);
}
