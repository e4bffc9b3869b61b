import type { Confidence } from '../schemas/article.ts';
import type { Leaning } from '../schemas/choice.ts';
import type { Claim, ClaimSection, Verdict, Weight } from '../schemas/claim.ts';
import type { SourceKind } from '../schemas/source.ts';

/** Word and fixed meaning of every verdict, in the order they are always listed. */
export const VERDICT_WORDS = {
  supported: {
    word: 'Supported',
    meaning: 'The sources read bear the claim out, at most with small qualifications.',
  },
  'partly-supported': {
    word: 'Partly supported',
    meaning:
      'The core is right; a part is wrong, overstated, or true only under conditions the page leaves out.',
  },
  disputed: {
    word: 'Disputed',
    meaning:
      'Informed sources disagree, or the contrast does not hold when both sides are looked at.',
  },
  outdated: {
    word: 'Outdated',
    meaning: 'Fair, or nearly so, when the page was written; no longer true.',
  },
  wrong: { word: 'Wrong', meaning: 'The record contradicts the claim.' },
  opinion: {
    word: 'Opinion',
    meaning: 'A value judgment. Evidence can inform it, not settle it.',
  },
  unverified: {
    word: 'Unverified',
    meaning: 'The sources read do not allow a check. It does not mean false.',
  },
} as const satisfies Record<Verdict, { word: string; meaning: string }>;

/** Words for where an entry of the ledger comes from. */
export const ORIGIN_WORDS = {
  page: { word: 'Made by the page', meaning: 'The 2024 page says it or implies it.' },
  added: {
    word: 'Added by us',
    meaning: 'The 2024 page is silent. The verdict rates our own statement, not the page.',
  },
} as const satisfies Record<Claim['origin'], { word: string; meaning: string }>;

/** Word and meaning of every weight: how much a claim matters to someone who chooses. */
export const WEIGHT_WORDS = {
  decides: {
    word: 'Decides a choice',
    meaning: 'Were it otherwise, some readers would choose, or set up, something else.',
  },
  informs: {
    word: 'Informs',
    meaning: 'It changes how sure one can be, or at what cost, and not what to choose.',
  },
  detail: {
    word: 'Detail',
    meaning: 'A date, a name, a title, history or wording; no choice turns on it.',
  },
} as const satisfies Record<Weight, { word: string; meaning: string }>;

/** How sure an answer is, in words that follow “How sure:”. */
export const CONFIDENCE_WORDS = {
  strong: 'strong evidence',
  mixed: 'mixed evidence',
  thin: 'thin evidence',
} as const satisfies Record<Confidence, string>;

/** Word and meaning of every kind of source: whose interest it serves. */
export const KIND_WORDS = {
  primary: {
    word: 'primary',
    meaning:
      'The party’s own record of the fact: code, documentation, changelog, specification, official announcement of one’s own act. Close to the fact, not neutral.',
  },
  independent: {
    word: 'independent',
    meaning: 'No known commercial stake in either product.',
  },
  academic: {
    word: 'academic',
    meaning:
      'Peer-reviewed papers and papers from universities or research groups, unless a company describes its own product in them.',
  },
  'vendor-linkerd': {
    word: 'vendor, Linkerd',
    meaning: 'Buoyant, and posts on the Linkerd blog, which mostly Buoyant staff write.',
  },
  'vendor-cilium': {
    word: 'vendor, Cilium',
    meaning: 'Isovalent and Cisco, and posts and marketing pages on cilium.io.',
  },
  'vendor-other': {
    word: 'vendor, other',
    meaning:
      'Another company or project with a stake of its own, such as Istio, Solo.io, Microsoft or Google.',
  },
} as const satisfies Record<SourceKind, { word: string; meaning: string }>;

/** Names of the parts of the 2024 page that claims belong to. */
export const SECTION_WORDS = {
  facts: { numeral: '', name: 'Facts table' },
  overview: { numeral: '', name: 'Overviews' },
  proxies: { numeral: 'I', name: 'Proxies' },
  security: { numeral: 'II', name: 'Security' },
  performance: { numeral: 'III', name: 'Performance' },
  'future-proofing': { numeral: 'IV', name: 'Future-proofing' },
  complexity: { numeral: 'V', name: 'Complexity' },
  'bottom-line': { numeral: '', name: 'Bottom line' },
} as const satisfies Record<ClaimSection, { numeral: string; name: string }>;

/** Projects in the order and under the names used everywhere. */
export const PROJECT_NAMES = {
  linkerd: 'Linkerd',
  cilium: 'Cilium',
  istio: 'Istio',
  envoy: 'Envoy',
  baseline: 'No mesh',
  industry: 'Industry',
} as const;

/** Which way the evidence leans, in words. */
export const LEANING_WORDS = {
  linkerd: 'Linkerd',
  cilium: 'Cilium',
  both: 'Both together',
  neither: 'Neither',
  unknown: 'Not known',
} as const satisfies Record<Leaning, string>;
