import type { Records } from '../kinds/index.ts';
import type { Claim, ClaimSection } from '../schemas/claim.ts';
import type { Event } from '../schemas/event.ts';
import type { Feature } from '../schemas/feature.ts';
import type { NumberRecord } from '../schemas/number.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';
import { byVerdict } from './ledger.ts';

/** One source beside a claim, with what it supports. */
export interface Evidenced {
  source: Source;
  note: string | undefined;
}

/** The records with the joins that pages need. Every look-up by id throws for an id that does not exist. */
export interface Evidence {
  records: Records;
  claim: (id: string) => Claim;
  source: (id: string) => Source;
  event: (id: string) => Event;
  feature: (id: string) => Feature;
  term: (id: string) => Term;
  number: (id: string) => NumberRecord;
  /** Claims of one section: those of the page by verdict, then added points. */
  claimsOf: (section: ClaimSection) => Claim[];
  /** Sources of a claim by side, in the order of the record. */
  sourcesOf: (claim: Claim) => Record<'for' | 'against' | 'context', Evidenced[]>;
}

function lookup<T extends { id: string }>(items: readonly T[], kind: string): (id: string) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (!item) throw new Error(`There is no ${kind} with the id "${id}".`);
    return item;
  };
}

/** Builds the joins over validated records. `computed` are the numbers derived from the data. */
export function joinEvidence(records: Records, computed: readonly NumberRecord[]): Evidence {
  const source = lookup(records.sources, 'source');
  const sections = new Map<ClaimSection, Claim[]>();
  return {
    records,
    claim: lookup(records.claims, 'claim'),
    source,
    event: lookup(records.events, 'event'),
    feature: lookup(records.features, 'feature'),
    term: lookup(records.terms, 'term'),
    number: lookup([...records.numbers, ...computed], 'number'),
    claimsOf: (section) => {
      const known = sections.get(section);
      if (known) return known;
      const claims = byVerdict(records.claims.filter((claim) => claim.difference === section));
      sections.set(section, claims);
      return claims;
    },
    sourcesOf: (claim) => {
      const side = (supports: 'for' | 'against' | 'context'): Evidenced[] =>
        claim.sources
          .filter((entry) => entry.supports === supports)
          .map((entry) => ({ source: source(entry.id), note: entry.note }));
      return { for: side('for'), against: side('against'), context: side('context') };
    },
  };
}
