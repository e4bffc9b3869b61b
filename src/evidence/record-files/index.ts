import { KIND_NAMES, KINDS, type KindName, layoutOf } from '../../kinds/index.ts';
import { NAMED, NAMED_KINDS, type NamedKind } from '../../kinds/named.ts';

/** What a published file holds: the records of a kind with ids, or a document as a whole. */
export type Published = { records: NamedKind } | { document: KindName };

/** Name of a published file, without ending: as declared, or the name of the kind in kebab case. */
const fileName = (kind: string, declared: string | null | undefined): string =>
  declared ?? kind.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`);

/** Files below /data/ with one record in a row, by name without ending. */
export const CSV_FILES: ReadonlyMap<string, NamedKind> = new Map(
  NAMED_KINDS.filter((name) => 'kind' in NAMED[name].origin && NAMED[name].file !== null).map(
    (name) => [fileName(name, NAMED[name].file), name],
  ),
);

/** Files below /data/ with records as they are written. A document holds the lists inside it. */
export const JSON_FILES: ReadonlyMap<string, Published> = new Map<string, Published>([
  ...[...CSV_FILES].map(([file, records]) => [file, { records }] as const),
  ...KIND_NAMES.filter((name) => layoutOf(name) === 'document' && KINDS[name].file !== null).map(
    (document) => [fileName(document, KINDS[document].file), { document }] as const,
  ),
]);
