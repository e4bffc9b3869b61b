import type { z } from 'astro/zod';
import { advisory } from '../schemas/advisory.ts';
import { change } from '../schemas/change.ts';
import { claim } from '../schemas/claim.ts';
import { complexity } from '../schemas/complexity.ts';
import { event } from '../schemas/event.ts';
import { fact } from '../schemas/fact.ts';
import { feature } from '../schemas/feature.ts';
import { governance } from '../schemas/governance.ts';
import { home } from '../schemas/home.ts';
import { ids } from '../schemas/ids.ts';
import { caveats } from '../schemas/livewyer-caveats.ts';
import { comparisons } from '../schemas/livewyer-comparisons.ts';
import { resources } from '../schemas/livewyer-resources.ts';
import { run } from '../schemas/livewyer-runs.ts';
import { study } from '../schemas/livewyer-study.ts';
import { number } from '../schemas/number.ts';
import { review } from '../schemas/review.ts';
import { source } from '../schemas/source.ts';
import { tiers } from '../schemas/tiers.ts';

/** One file that holds a list of records. */
const list = <S extends z.ZodType>(path: string, schema: S) =>
  ({ kind: 'list', path, schema }) as const;
/** A folder of files, each a list of records. */
const lists = <S extends z.ZodType>(path: string, schema: S) =>
  ({ kind: 'lists', path, schema }) as const;
/** A folder with one record per file; the name of the file is the id. */
const folder = <S extends z.ZodType>(path: string, schema: S) =>
  ({ kind: 'folder', path, schema }) as const;
/** One file that is one record. */
const document = <S extends z.ZodType>(path: string, schema: S) =>
  ({ kind: 'document', path, schema }) as const;

const LIVEWYER = 'content/benchmarks/livewyer-2024';

/** Every data collection: where it lies, how it is laid out, and the schema of one record. */
export const COLLECTIONS = {
  home: document('content/home.yaml', home),
  facts: list('content/facts.yaml', fact),
  claims: folder('content/claims', claim),
  sources: list('content/sources.yaml', source),
  features: list('content/features.yaml', feature),
  events: list('content/timeline.yaml', event),
  advisories: list('content/advisories.yaml', advisory),
  numbers: lists('content/numbers', number),
  changes: list('content/changes.yaml', change),
  reviews: list('content/reviews.yaml', review),
  ids: document('content/ids.yaml', ids),
  complexity: document('content/complexity.yaml', complexity),
  governance: document('content/governance.yaml', governance),
  runs: list(`${LIVEWYER}/runs.json`, run),
  study: document(`${LIVEWYER}/study.yaml`, study),
  resources: document(`${LIVEWYER}/resources.yaml`, resources),
  caveats: document(`${LIVEWYER}/caveats.yaml`, caveats),
  comparisons: document(`${LIVEWYER}/comparisons.yaml`, comparisons),
  tiers: document('content/benchmarks/tiers.yaml', tiers),
} as const;

export type CollectionName = keyof typeof COLLECTIONS;
type Definition<K extends CollectionName> = (typeof COLLECTIONS)[K];
type RecordOf<K extends CollectionName> = z.infer<Definition<K>['schema']>;

/** All data records, validated: an array per collection of many, an object per document. */
export type Records = {
  [K in CollectionName]: Definition<K>['kind'] extends 'document' ? RecordOf<K> : RecordOf<K>[];
};
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];
