import { pathOf } from '../kinds/addresses.ts';
import type { CsvValue } from '../lib/csv.ts';
import type { Claim } from '../schemas/claim.ts';
import { balanceOf } from './balance.ts';
import type { Evidence } from './join.ts';
import { type Address, type Column, spaced } from './record-files/table.ts';

/** A claim with its sources written out, as published in JSON. Texts are those of the record. */
export function claimJson(claim: Claim, evidence: Pick<Evidence, 'source'>, address: Address) {
  const { sources, ...record } = claim;
  return {
    ...record,
    url: address(pathOf('claims', claim.id)),
    sources: sources.map(({ id, supports, note }) => {
      const { title, publisher, date, kind, read, url } = evidence.source(id);
      return { id, supports, ...(note && { note }), title, publisher, date, kind, read, url };
    }),
  };
}

const idsOn = (supports: Claim['sources'][number]['supports']) => (claim: Claim) =>
  spaced(claim.sources.filter((source) => source.supports === supports).map(({ id }) => id));

const COLUMNS: readonly Column<Claim>[] = [
  ['id', ({ id }) => id],
  ['difference', ({ difference }) => difference],
  ['origin', ({ origin }) => origin],
  ['verdict', ({ verdict }) => verdict],
  ['claimed', ({ claimed }) => claimed],
  ['statement', ({ statement }) => statement],
  ['finding', ({ finding }) => finding],
  ['as_of', ({ asOf }) => asOf],
  ['sources_for', (claim) => balanceOf(claim).for],
  ['sources_against', (claim) => balanceOf(claim).against],
  ['sources_context', (claim) => balanceOf(claim).context],
  ['source_ids_for', idsOn('for')],
  ['source_ids_against', idsOn('against')],
  ['source_ids_context', idsOn('context')],
];

/** The claims as a table, one in a row, with the address of its page last. */
export const claimTable = (
  claims: readonly Claim[],
  address: Address,
): { columns: string[]; rows: CsvValue[][] } => ({
  columns: [...COLUMNS.map(([name]) => name), 'url'],
  rows: claims.map((claim) => [
    ...COLUMNS.map(([, value]) => value(claim)),
    address(pathOf('claims', claim.id)),
  ]),
});
