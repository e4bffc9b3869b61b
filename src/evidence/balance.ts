import type { Claim } from '../schemas/claim.ts';

/** How many sources stand on each side of a claim. A count is not a weight. */
export type Balance = Record<'for' | 'against' | 'context', number>;

/** Counts the sources of a claim by side. For added points the sides are relative to our statement. */
export function balanceOf(claim: Pick<Claim, 'sources'>): Balance {
  const side = (supports: keyof Balance): number =>
    claim.sources.filter((source) => source.supports === supports).length;
  return { for: side('for'), against: side('against'), context: side('context') };
}

/** "5 for, 3 against, 2 context"; context only where there is some. */
export const balanceWords = (balance: Balance): string =>
  `${String(balance.for)} for, ${String(balance.against)} against${
    balance.context > 0 ? `, ${String(balance.context)} context` : ''
  }`;

/** The largest count on each side over many claims, so that all rows are drawn on one scale. */
export function widest(claims: readonly Pick<Claim, 'sources'>[]): Omit<Balance, 'context'> {
  const balances = claims.map(balanceOf);
  return {
    for: Math.max(0, ...balances.map((balance) => balance.for)),
    against: Math.max(0, ...balances.map((balance) => balance.against)),
  };
}
