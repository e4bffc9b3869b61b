import { countWords, type FilterKey, type LedgerCounts } from '../lib/ledger-filter.ts';
import type { Claim, ClaimSection, Verdict } from '../schemas/claim.ts';
import { type FilterValue, ORIGIN_WORDS } from './filters.ts';
import { SECTION_WORDS, VERDICT_WORDS } from './vocabulary.ts';

/** "Wrong: 3 claims of the page", the title of a narrowed page of the ledger. */
export const narrowedTitle = (value: FilterValue, counts: LedgerCounts): string =>
  `${value.word}: ${countWords(counts)}`;

/** What a value of a filter means, in one or two sentences. */
export function narrowedMeaning(key: FilterKey, { value }: FilterValue): string {
  switch (key) {
    case 'verdict':
      return VERDICT_WORDS[value as Verdict].meaning;
    case 'origin':
      return ORIGIN_WORDS[value as Claim['origin']].meaning;
    case 'difference': {
      const { numeral, name } = SECTION_WORDS[value as ClaimSection];
      return numeral
        ? `Difference ${numeral} of the 2024 page, ${name.toLowerCase()}: what it claims, and what it leaves out.`
        : `What the 2024 page says in this part: ${name.toLowerCase()}.`;
    }
  }
}

/** Description of a narrowed page for search engines and previews. */
export const narrowedDescription = (
  key: FilterKey,
  value: FilterValue,
  counts: LedgerCounts,
): string =>
  `${narrowedMeaning(key, value)} ${countWords(counts)} about Linkerd and Cilium, each with its finding and its sources on both sides.`;
