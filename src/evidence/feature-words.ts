import type { Feature, FeatureStatus } from '../schemas/feature.ts';
import type { Comparison } from './features.ts';

/** Word and meaning of every status of a feature, in the order they are always listed. */
export const STATUS_WORDS = {
  yes: { word: 'Yes', meaning: 'in the open-source project, and no longer beta' },
  partial: { word: 'In part', meaning: 'for some of it, or only through raw configuration' },
  beta: { word: 'Beta', meaning: 'called beta, or not stable, by the project itself' },
  'enterprise-only': { word: 'Paid build only', meaning: 'in the vendor’s distribution' },
  no: { word: 'No', meaning: 'a source says so, or shows it' },
  unknown: { word: 'Unknown', meaning: 'the sources read do not say, which is not no' },
  'not-applicable': { word: 'Does not apply', meaning: 'the question does not arise' },
  descriptive: { word: '', meaning: '' },
} as const satisfies Record<FeatureStatus, { word: string; meaning: string }>;

/** Names of the groups of features. */
export const GROUP_NAMES = {
  architecture: 'Architecture',
  traffic: 'Traffic',
  security: 'Security',
  observability: 'Observability',
  protocols: 'Protocols',
  networking: 'Networking',
  distribution: 'Distribution',
  governance: 'Governance',
} as const satisfies Record<Feature['group'], string>;

/** Names of the ways two sides compare, as a filter says them. */
export const COMPARISON_NAMES = {
  differ: 'Where they differ',
  alike: 'Where they are alike',
  unknown: 'Where one side is unknown',
  words: 'Compared in words',
} as const satisfies Record<Comparison, string>;

/** "since 2.3 (2019)" for a version, otherwise the record's own words: "removed in 1.18", or a list of years. */
export const sinceText = (since: string): string =>
  /^\d+\./.test(since) ? `since ${since}` : since;
