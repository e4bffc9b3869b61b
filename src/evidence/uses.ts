import { placeOf } from '../kinds/addresses.ts';
import { KINDS, type KindName, layoutOf, type Records } from '../kinds/index.ts';
import { NAMED, NAMED_KINDS, type NamedKind } from '../kinds/named.ts';
import { REFERENCES } from '../kinds/references.ts';
import { counted } from '../lib/numbers.ts';
import { capital } from '../lib/typography.ts';
import { textsAt } from '../lib/values-at.ts';

/** A record that refers to another: one with an id, or a document as a whole. */
export type User = { kind: NamedKind; id: string; record: object } | { document: KindName };

/** Who refers to the things of one kind, by their ids. A record that does so twice stands there once. */
export type Uses = ReadonlyMap<string, readonly User[]>;

/** The record that holds a field of a document: an item of a list with ids, or else the document. */
function userIn(document: KindName, record: object, path: readonly string[]): User {
  const [list = '', place = ''] = path;
  const kind = NAMED_KINDS.find((name) => {
    const { origin } = NAMED[name];
    return 'kind' in origin && origin.kind === document && origin.list === list;
  });
  if (!kind) return { document };
  const item = (record as Record<string, { id: string }[]>)[list]?.[Number(place)];
  return item ? { kind, id: item.id, record: item } : { document };
}

const keyOf = (user: User): string =>
  'document' in user ? user.document : `${user.kind} ${user.id}`;

/** Everything that refers to things of a kind, as the schemas mark it with `idOf`. */
export function usesOfKind(to: NamedKind, records: Records): Uses {
  const found = new Map<string, Map<string, User>>();
  for (const { from, field } of REFERENCES.filter((reference) => reference.to === to))
    for (const record of [records[from]].flat() as { id: string }[])
      for (const [path, id] of textsAt(record, field.split('.'))) {
        const user: User =
          layoutOf(from) === 'document'
            ? userIn(from, record, path.split('.'))
            : { kind: from as NamedKind, id: record.id, record };
        const users = found.get(id) ?? new Map<string, User>();
        found.set(id, users.set(keyOf(user), user));
      }
  return new Map([...found].map(([id, users]) => [id, [...users.values()]]));
}

/** A link to a record, or a name where no page shows it. */
export interface Place {
  /** Path and fragment, below the base. */
  path?: string;
  name: string;
}

/** The page of a document, by the noun of its kind. */
const documentPlace = (name: KindName): Place => {
  const { noun, shown } = KINDS[name];
  return { ...(shown && { path: shown.page }), name: capital(noun[1]) };
};

/** Where a record that refers to another is shown, and what a link to it says. */
function placeOfUser(user: User): Place {
  if ('document' in user) return documentPlace(user.document);
  const { noun, name } = NAMED[user.kind];
  const path = placeOf(user.kind, user.id);
  const called = name ? `${capital(noun[0])}: ${name(user.record as never)}` : user.id;
  return { ...(path !== undefined && { path }), name: called };
}

/** More than this many rows of one page become one link to the page. */
const MOST = 4;

/** "12 advisories", with the page that lists them; what no page lists stands in the texts. */
const summary = (kind: NamedKind, count: number): Place => {
  const { noun, shown } = NAMED[kind];
  const words = counted(count, ...noun);
  return shown ? { path: shown.page, name: words } : { name: `${words} in the texts` };
};

/** Places of all records that refer to a thing, kind by kind; many rows of one kind are told as a number. */
export function placesOf(users: readonly User[]): Place[] {
  const kinds = Map.groupBy(users, (user) => ('document' in user ? user.document : user.kind));
  return [...kinds].flatMap(([kind, group]) => {
    const named = group.every((user) => 'kind' in user);
    const few = group.length <= MOST && group.every((user) => placeOfUser(user).path);
    return few || !named ? group.map(placeOfUser) : [summary(kind as NamedKind, group.length)];
  });
}
