import type { Records } from '../../kinds/index.ts';
import { grouped } from '../../lib/numbers.ts';
import { CLAIM_SECTIONS } from '../../schemas/claim.ts';
import type { NumberRecord } from '../../schemas/number.ts';
import { SOURCE_KINDS } from '../../schemas/source.ts';
import { added, ofPage, tally } from '../ledger.ts';
import { KIND_WORDS, SECTION_WORDS, VERDICT_WORDS } from '../vocabulary.ts';
import { collectionNumbers } from './collections.ts';
import { newestOf } from './wording.ts';

/** The page that the ledger is about. Counts of other records of this site have no outside source. */
const PAGE = ['buoyant-linkerd-vs-cilium-2024'];

/**
 * How much the ledger holds, in digits. Verdicts and differences count claims of the page only:
 * points added by us rate our own statement.
 */
export function ledgerNumbers(records: Records): NumberRecord[] {
  const page = ofPage(records.claims);
  const points = added(records.claims);
  const claimsAsOf = newestOf(records.claims.map((claim) => claim.asOf));
  const sourcesAsOf = newestOf(records.sources.flatMap((source) => source.date ?? []));
  const record = (
    name: string,
    count: number,
    meaning: string,
    asOf = claimsAsOf,
    sources = PAGE,
  ): NumberRecord => ({ id: `ledger-${name}`, text: grouped(count), meaning, asOf, sources });
  return [
    record('claims-page', page.length, 'Claims of the 2024 page in the ledger'),
    record('claims-added', points.length, 'Points in the ledger that the 2024 page leaves out'),
    record('claims-total', records.claims.length, 'Entries in the ledger, added points included'),
    ...tally(page).map(({ verdict, count }) =>
      record(
        `verdict-${verdict}`,
        count,
        `Claims of the 2024 page rated ${VERDICT_WORDS[verdict].word.toLowerCase()}`,
      ),
    ),
    ...CLAIM_SECTIONS.flatMap((section) => {
      const { name } = SECTION_WORDS[section];
      const here = (claims: typeof page): number =>
        claims.filter((claim) => claim.difference === section).length;
      return [
        record(`claims-page-${section}`, here(page), `Claims of the 2024 page under ${name}`),
        record(`claims-added-${section}`, here(points), `Points added by us under ${name}`),
      ];
    }),
    record('sources', records.sources.length, 'Sources in the bibliography', sourcesAsOf, []),
    ...SOURCE_KINDS.map((kind) =>
      record(
        `sources-${kind}`,
        records.sources.filter((source) => source.kind === kind).length,
        `Sources of the kind: ${KIND_WORDS[kind].word}`,
        sourcesAsOf,
        [],
      ),
    ),
    record(
      'features',
      records.features.length,
      'Features compared in the matrix',
      newestOf(records.features.map((row) => row.asOf)),
      [],
    ),
    ...collectionNumbers(records),
  ];
}
