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

/** Share of common sources from which two claims count as resting on the same evidence. */
const SAME_EVIDENCE = 0.2;

/** How much of the evidence of two claims is the same: common sources, of all sources of the two; 0 to 1 (Jaccard index). */
export function commonEvidence(a: Claim, b: Claim): number {
  const [ours, theirs] = [a, b].map(({ sources }) => new Set(sources.map(({ id }) => id)));
  const common = ours?.intersection(theirs ?? new Set()).size ?? 0;
  return common / Math.max(1, (ours?.size ?? 0) + (theirs?.size ?? 0) - common);
}

/**
 * Claims that a claim names as related, then those that name it, then those that rest on much the
 * same sources, most alike first; each once, never the claim itself.
 */
export function related(claim: Claim, claims: readonly Claim[]): Claim[] {
  const named = (claim.seeAlso ?? []).flatMap((id) => claims.filter((other) => other.id === id));
  const naming = claims.filter((other) => other.seeAlso?.includes(claim.id));
  const alike = claims
    .map((other) => ({ other, common: commonEvidence(claim, other) }))
    .filter(({ common }) => common >= SAME_EVIDENCE)
    .toSorted((a, b) => b.common - a.common)
    .map(({ other }) => other);
  return [...new Set([...named, ...naming, ...alike])].filter((other) => other.id !== claim.id);
}
