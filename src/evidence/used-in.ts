import { inText, pathOf } from '../kinds/addresses.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Fact } from '../schemas/fact.ts';
import type { SiteText } from './cited-in.ts';
import { placesOf, type User } from './uses.ts';

/** A text of this site as far as claims are concerned. */
export type ClaimText = Pick<
  SiteText,
  'path' | 'name' | 'numeral' | 'section' | 'claims' | 'recordsInText' | 'folded'
>;

/** One place of this site that shows a claim. */
export interface Use {
  /** Path and fragment, below the base. */
  path: string;
  name: string;
  /** What the claim does there. */
  how: string;
}

const titleOf = ({ numeral, name }: ClaimText): string =>
  numeral ? `Difference ${numeral}, ${name}` : name;

const howIn = (claim: Pick<Claim, 'id' | 'difference'>, text: ClaimText): string | undefined => {
  if (text.recordsInText.includes(claim.id)) return 'its record stands in the text';
  if (text.claims.includes(claim.id)) return 'a sentence rests on it';
  return text.section === claim.difference ? 'listed after the text' : undefined;
};

/** Where a text shows a claim: of a sentence the mark; a record that is only listed may have a page of its own. */
function placeIn({ path, claims, recordsInText, folded }: ClaimText, claim: string): string {
  const anchor = `claim-${claim}`;
  const isThere = claims.includes(claim) || recordsInText.includes(claim);
  return inText({ path, folded: isThere ? folded : [anchor] }, anchor);
}

/** Records that refer to a claim, but for other claims and cells of the facts table, which say more of it. */
const inRecords = (users: readonly User[]): Use[] =>
  placesOf(
    users.filter((user) => !('kind' in user && ['claims', 'facts'].includes(user.kind))),
  ).flatMap(({ path, name }) => (path === undefined ? [] : [{ path, name, how: 'refers to it' }]));

/** Where on this site a claim is used: cells of the facts table first, then other records, then texts in their order. */
export function usesOf(
  claim: Pick<Claim, 'id' | 'difference'>,
  texts: readonly ClaimText[],
  facts: readonly Fact[],
  users: readonly User[] = [],
): Use[] {
  const cells = facts.flatMap((fact) =>
    (['linkerd', 'cilium'] as const)
      .filter((side) => fact[side].claim === claim.id)
      .map((side) => ({
        path: pathOf('facts', fact.id),
        name: `Facts table, ${fact.label}`,
        how: `rates the cell of ${side === 'linkerd' ? 'Linkerd' : 'Cilium'}`,
      })),
  );
  const inTexts = texts.flatMap((text) => {
    const how = howIn(claim, text);
    return how ? [{ path: placeIn(text, claim.id), name: titleOf(text), how }] : [];
  });
  return [...cells, ...inRecords(users), ...inTexts];
}
