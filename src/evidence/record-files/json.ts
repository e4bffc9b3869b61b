import { pathOf } from '../../kinds/addresses.ts';
import { KINDS } from '../../kinds/index.ts';
import { NAMED, type NamedKind } from '../../kinds/named.ts';
import { SITE } from '../../lib/site.ts';
import type { Address } from '../../lib/urls.ts';
import { LIVEWYER_JSON, type LivewyerFile, livewyerOrigin } from '../benchmarks/files.ts';
import { claimJson } from '../claim-export.ts';
import type { Evidence } from '../join.ts';
import { ORIGIN_WORDS, VERDICT_WORDS, WEIGHT_WORDS } from '../vocabulary.ts';
import type { Published } from './index.ts';
import { addressField, recordsOf } from './records.ts';

const meanings = (words: Record<string, { meaning: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([id, { meaning }]) => [id, meaning]));

const isLivewyer = (name: string): name is LivewyerFile => name in LIVEWYER_JSON;

/** The records of a kind as they are written, each with its address on this site. */
function listJson(name: NamedKind, evidence: Evidence, address: Address): object {
  const items = recordsOf(name, evidence.records);
  // Sources of claims are written out: the file is read without the bibliography.
  if (name === 'claims')
    return { records: items.map(({ id }) => claimJson(evidence.claim(id), evidence, address)) };
  if (!NAMED[name].shown) return { records: items };
  const field = addressField(name);
  return {
    records: items.map((record) => ({ ...record, [field]: address(pathOf(name, record.id)) })),
  };
}

/** The words needed to read a file, where its values do not speak for themselves. */
const wordsFor = (name: string): object =>
  name === 'claims'
    ? {
        verdicts: meanings(VERDICT_WORDS),
        weights: meanings(WEIGHT_WORDS),
        origins: meanings(ORIGIN_WORDS),
      }
    : {};

function contentOf(file: Published, evidence: Evidence, address: Address): object {
  const { records } = evidence;
  const name = 'document' in file ? file.document : file.records;
  if (isLivewyer(name))
    return { rawData: livewyerOrigin(records), ...LIVEWYER_JSON[name](records, address) };
  if ('records' in file) return listJson(file.records, evidence, address);
  // The first edition published this document without a field around it.
  return file.document === 'tiers' ? records.tiers : { record: records[file.document] };
}

/** A published file: title, terms, the page that shows the records, and the records. */
export function jsonOf(file: Published, evidence: Evidence, address: Address): object {
  const name = 'document' in file ? file.document : file.records;
  const { shown } = 'document' in file ? KINDS[file.document] : NAMED[file.records];
  return {
    title: SITE.title,
    license: 'CC-BY-4.0',
    recordClosed: SITE.recordClosed,
    ...wordsFor(name),
    ...(shown && { page: address(shown.page) }),
    ...contentOf(file, evidence, address),
  };
}
