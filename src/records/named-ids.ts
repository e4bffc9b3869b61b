import { KINDS, type KindName } from '../kinds/index.ts';
import { NAMED, type NamedKind } from '../kinds/named.ts';

/** Records of a kind as they are written; a document is a list of one. */
export type DataOf = (kind: KindName) => readonly object[];

/** Records that have ids of a kind: those of its files, or the items of a list in its document. */
export function itemsOf(name: NamedKind, dataOf: DataOf): readonly object[] {
  const { origin } = NAMED[name];
  if (!('kind' in origin)) return [];
  const records = dataOf(origin.kind as KindName);
  const { list } = origin;
  return list === undefined
    ? records
    : records.flatMap((record) => (record as Record<string, object[]>)[list] ?? []);
}

/** Ids of a kind that exist. Ids of sections stand in texts and are not among them. */
export function idsOf(name: NamedKind, dataOf: DataOf): readonly string[] {
  const { origin } = NAMED[name];
  return 'ids' in origin
    ? origin.ids
    : itemsOf(name, dataOf).map((record) => String((record as { id?: unknown }).id));
}

/** Says in words where the ids of a kind stand. */
export function whereOf(name: NamedKind): string {
  const { origin } = NAMED[name];
  if ('ids' in origin) return origin.ids.join(', ');
  if ('texts' in origin) return 'the id of a section of a text';
  const { layout, path } = KINDS[origin.kind as KindName].files;
  if (origin.list !== undefined) return `an id under ${origin.list} in ${path}`;
  return layout === 'folder'
    ? `the name of a file in ${path}, without .yaml`
    : `an id from ${path}`;
}
