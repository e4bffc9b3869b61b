import { type Claim, VERDICTS, type Verdict } from '../schemas/claim.ts';

/** How many claims have each verdict, in the fixed order, zeros included. */
export const tally = (claims: readonly Claim[]): { verdict: Verdict; count: number }[] =>
  VERDICTS.map((verdict) => ({
    verdict,
    count: claims.filter((claim) => claim.verdict === verdict).length,
  }));

/** Claims that the 2024 page makes. Entries added by us rate our own statement and are never counted with them. */
export const ofPage = (claims: readonly Claim[]): Claim[] =>
  claims.filter((claim) => claim.origin === 'page');

/** Points that the page leaves out. */
export const added = (claims: readonly Claim[]): Claim[] =>
  claims.filter((claim) => claim.origin === 'added');

const rank = (claim: Claim): number =>
  VERDICTS.indexOf(claim.verdict) + (claim.origin === 'added' ? VERDICTS.length : 0);

/** Claims of the page first, by verdict in the fixed order, then added points. Stable within a verdict. */
export const byVerdict = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((a, b) => rank(a) - rank(b));
