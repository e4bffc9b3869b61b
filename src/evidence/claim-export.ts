import type { CsvValue } from '../lib/csv.ts';
import type { Claim } from '../schemas/claim.ts';
import { balanceOf } from './balance.ts';
import type { Evidence } from './join.ts';

/** Makes the address of a claim's page from its id. */
export type ClaimAddress = (id: string) => string;

/** A claim with its sources written out, as published in JSON. Texts are those of the record. */
export function claimJson(claim: Claim, evidence: Pick<Evidence, 'source'>, address: ClaimAddress) {
  const { sources, ...record } = claim;
  return {
    ...record,
    url: address(claim.id),
    sources: sources.map(({ id, supports, note }) => {
      const { title, publisher, date, kind, read, url } = evidence.source(id);
      return { id, supports, ...(note && { note }), title, publisher, date, kind, read, url };
    }),
  };
}

/** Columns of the CSV of claims, one claim in a row. Lists of source ids are separated by a space. */
export const CLAIM_COLUMNS = [
  'id',
  'difference',
  'origin',
  'verdict',
  'claimed',
  'statement',
  'finding',
  'asOf',
  'sourcesFor',
  'sourcesAgainst',
  'sourcesContext',
  'sourceIdsFor',
  'sourceIdsAgainst',
  'sourceIdsContext',
  'url',
] as const;

/** One row of the CSV, in the order of `CLAIM_COLUMNS`. */
export function claimRow(claim: Claim, address: ClaimAddress): CsvValue[] {
  const balance = balanceOf(claim);
  const ids = (supports: string): string =>
    claim.sources
      .filter((source) => source.supports === supports)
      .map(({ id }) => id)
      .join(' ');
  return [
    claim.id,
    claim.difference,
    claim.origin,
    claim.verdict,
    claim.claimed,
    claim.statement,
    claim.finding,
    claim.asOf,
    balance.for,
    balance.against,
    balance.context,
    ids('for'),
    ids('against'),
    ids('context'),
    address(claim.id),
  ];
}
