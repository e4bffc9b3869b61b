import type { FilterKey } from '../lib/ledger-filter.ts';
import { CLAIM_SECTIONS, type Claim, type ClaimSection, VERDICTS } from '../schemas/claim.ts';
import { SECTION_WORDS, VERDICT_WORDS } from './vocabulary.ts';

/** Words for where an entry of the ledger comes from. */
export const ORIGIN_WORDS = {
  page: { word: 'Made by the page', meaning: 'The 2024 page says it or implies it.' },
  added: {
    word: 'Added by us',
    meaning: 'The 2024 page is silent. The verdict rates our own statement, not the page.',
  },
} as const satisfies Record<Claim['origin'], { word: string; meaning: string }>;

/** The page of this site that deals with each part of the 2024 page. */
export const SECTION_PATHS = {
  facts: '/facts/',
  overview: '/overview/',
  proxies: '/differences/proxies/',
  security: '/differences/security/',
  performance: '/differences/performance/',
  'future-proofing': '/differences/future-proofing/',
  complexity: '/differences/complexity/',
  'bottom-line': '/bottom-line/',
} as const satisfies Record<ClaimSection, string>;

/** One value to filter by. */
export interface FilterValue {
  value: string;
  word: string;
  /** Roman numeral of a difference, or empty. */
  numeral: string;
}

/** Every filter with its values, in the order of the page. */
export const FILTERS: readonly { key: FilterKey; name: string; values: readonly FilterValue[] }[] =
  [
    {
      key: 'verdict',
      name: 'Verdict',
      values: VERDICTS.map((value) => ({ value, word: VERDICT_WORDS[value].word, numeral: '' })),
    },
    {
      key: 'difference',
      name: 'Part of the page',
      values: CLAIM_SECTIONS.map((value) => ({
        value,
        word: SECTION_WORDS[value].name,
        numeral: SECTION_WORDS[value].numeral,
      })),
    },
    {
      key: 'origin',
      name: 'Origin',
      values: (['page', 'added'] as const).map((value) => ({
        value,
        word: ORIGIN_WORDS[value].word,
        numeral: '',
      })),
    },
  ];

/** Path of the ledger narrowed by one value, which works without scripts. */
export const filterPath = (key: FilterKey, value: string): string => `/claims/${key}/${value}/`;
