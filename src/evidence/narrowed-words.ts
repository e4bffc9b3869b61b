import { sortWords } from '../lib/filter.ts';
import type { Claim, ClaimSection, Verdict, Weight } from '../schemas/claim.ts';
import type { FilterValue } from './filter-values.ts';
import { ORIGIN_WORDS, SECTION_WORDS, VERDICT_WORDS, WEIGHT_WORDS } from './vocabulary.ts';
import { COUNTED_APART } from './worded-filters.ts';

/** "19 claims of the page, 4 added points": one part where the other is zero, "no record" where both are. */
export const countWords = (counts: readonly number[]): string =>
  (COUNTED_APART['claims'] && sortWords(counts, COUNTED_APART['claims'])) || 'no record';

/** "Wrong: 3 claims of the page", the title of a narrowed page of the ledger. */
export const narrowedTitle = ({ text }: FilterValue, counts: readonly number[]): string =>
  `${text}: ${countWords(counts)}`;

/** What a value of a filter means, in one or two sentences. */
export function narrowedMeaning(filter: string, { value }: FilterValue): string {
  if (filter === 'verdict') return VERDICT_WORDS[value as Verdict].meaning;
  if (filter === 'weight') return WEIGHT_WORDS[value as Weight].meaning;
  if (filter === 'origin') return ORIGIN_WORDS[value as Claim['origin']].meaning;
  const { numeral, name } = SECTION_WORDS[value as ClaimSection];
  return numeral
    ? `Difference ${numeral} of the 2024 page, ${name.toLowerCase()}: what it claims, and what it leaves out.`
    : `What the 2024 page says in this part: ${name.toLowerCase()}.`;
}

/** Description of a narrowed page for search engines and previews. */
export const narrowedDescription = (
  filter: string,
  value: FilterValue,
  counts: readonly number[],
): string =>
  `${narrowedMeaning(filter, value)} ${countWords(counts)} about Linkerd and Cilium, each with its finding and its sources on both sides.`;
