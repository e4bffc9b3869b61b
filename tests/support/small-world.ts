import type { Advisory } from '../../src/schemas/advisory.ts';
import type { Claim } from '../../src/schemas/claim.ts';
import type { Event } from '../../src/schemas/event.ts';
import type { Fact } from '../../src/schemas/fact.ts';
import type { Feature } from '../../src/schemas/feature.ts';
import type { Source } from '../../src/schemas/source.ts';
import { minimalClaim, minimalFeature, minimalSource } from './minimal-records.ts';

// Records that tests make up: the smallest ones that pass their schemas, with what a test is about.

export const claim = (change: Partial<Claim> = {}): Claim => ({
  ...(minimalClaim as Claim),
  ...change,
});

/** Sources of a claim: one id for each side named. */
export const sides = (...supports: ('for' | 'against' | 'context')[]): Claim['sources'] =>
  supports.map((side, i) => ({ id: `source-${String(i)}`, supports: side }));

export const source = (change: Partial<Source> = {}): Source => ({
  ...(minimalSource as Source),
  ...change,
});

export const feature = (change: Partial<Feature> = {}): Feature => ({
  ...(minimalFeature as Feature),
  ...change,
});

export const event = (change: Partial<Event> = {}): Event => ({
  id: 'an-event',
  date: '2024-05-08',
  project: 'linkerd',
  title: 'A title',
  detail: 'A detail.',
  sources: ['a-source'],
  ...change,
});

export const advisory = (change: Partial<Advisory> = {}): Advisory => ({
  id: 'CVE-2024-1',
  cve: null,
  ghsa: null,
  project: 'envoy',
  scope: 'own',
  year: 2024,
  date: '2024-05-08',
  dateBasis: 'advisory',
  severity: 'medium',
  title: 'A title',
  memorySafety: 'no',
  memoryClass: 'other',
  serviceMeshRelevant: 'no',
  sources: ['a-source'],
  ...change,
});

const cell = (text: string, id: string): Fact['linkerd'] => ({
  entry: `${text}, by the page`,
  text,
  brief: text,
  claim: id,
  sources: ['a-source'],
  asOf: '2026-11',
});
export const fact = (change: Partial<Fact> = {}): Fact => ({
  id: 'a-fact',
  label: 'A label',
  note: 'A note',
  linkerd: cell('One', 'one'),
  cilium: cell('Two', 'two'),
  ...change,
});

/** What must be there; a test that needs it fails by the name of what is missing. */
export function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The test needs ${what}.`);
  return value;
}
