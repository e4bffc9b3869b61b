import { pathOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { NAMED, type NamedKind } from '../../kinds/named.ts';
import { type User, type Uses, usesOfKind } from '../uses.ts';
import { beginning } from './entry.ts';

/** A record of a chapter page. */
type Recorded = Extract<User, { id: string }>;

/** Records of one page that rest on the same sources as another record. */
export interface SameSources {
  /** Path of the page below the base. */
  page: string;
  records: readonly { path: string; name: string }[];
}

/** A source on which more records of the chapter rest, such as a whole chart, says little of what they are about. */
const COMMON = 20;

const pageOf = (kind: NamedKind): string => NAMED[kind].shown?.page ?? '';

const nameOf = ({ kind, id, record }: Recorded): string =>
  beginning(NAMED[kind].name?.(record as never) ?? id.replaceAll('-', ' '));

const cached = new WeakMap<Records, Uses>();

/** Uses of all sources; counted once for the records of a build. */
function usesIn(records: Records): Uses {
  const uses = cached.get(records) ?? usesOfKind('sources', records);
  cached.set(records, uses);
  return uses;
}

/**
 * Records of the given pages that rest on any of the sources, page by page in the order of the pages. That a kind is
 * shown on a page, and where its records name sources, follows from the declarations of kinds.
 */
export function sameSources(
  sources: readonly string[],
  records: Records,
  pages: readonly string[],
): SameSources[] {
  const uses = usesIn(records);
  const users = sources.flatMap((id) => {
    const here = (uses.get(id) ?? []).filter(
      (user): user is Recorded => 'kind' in user && pages.includes(pageOf(user.kind)),
    );
    return here.length > COMMON ? [] : here;
  });
  const once = [...new Map(users.map((user) => [`${user.kind} ${user.id}`, user])).values()];
  return pages
    .map((page) => ({
      page,
      records: once
        .filter(({ kind }) => pageOf(kind) === page)
        .map((user) => ({ path: pathOf(user.kind, user.id), name: nameOf(user) })),
    }))
    .filter(({ records: found }) => found.length > 0);
}
