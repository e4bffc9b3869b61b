import type { Records } from '../../records/collections.ts';
import type { DifferenceSlug } from '../../schemas/common.ts';
import { complexity } from './complexity.ts';
import { futureProofing } from './future-proofing.ts';
import type { Mini, MiniSource } from './mini.ts';
import { performance } from './performance.ts';
import { proxies } from './proxies.ts';
import { security } from './security.ts';

const SOURCES = {
  proxies,
  security,
  performance,
  'future-proofing': futureProofing,
  complexity,
} as const satisfies Record<DifferenceSlug, MiniSource>;

/** The small figure of one difference, drawn from the records. */
export const miniFigure = (slug: DifferenceSlug, records: Records): Mini => SOURCES[slug](records);
