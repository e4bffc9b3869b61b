import { schemaOf } from '../../kinds/columns.ts';
import type { KindName, Records } from '../../kinds/index.ts';
import type { NamedKind } from '../../kinds/named.ts';
import { leavesOf } from '../../kinds/schema-leaves.ts';
import { itemsOf } from '../../records/named-ids.ts';
import { ledgerOrder } from '../claim-links.ts';
import { inOrder } from '../timeline.ts';

/** A record with an id, whatever its kind. */
export type Identified = { id: string } & Record<string, unknown>;

/** Records of a kind with ids, in the order in which the site shows them. */
export function recordsOf(name: NamedKind, records: Records): readonly Identified[] {
  const items =
    name === 'claims'
      ? ledgerOrder(records.claims)
      : name === 'events'
        ? inOrder(records.events)
        : itemsOf(name, (kind: KindName) => [records[kind]].flat());
  return items as readonly Identified[];
}

/** Name of the field for the address of a record: `url`, unless the records have such a field of their own. */
export function addressField(name: NamedKind): 'url' | 'entry' {
  const schema = schemaOf(name);
  const own = schema && [...leavesOf(schema)].some(({ path }) => path.join('.') === 'url');
  return own ? 'entry' : 'url';
}
