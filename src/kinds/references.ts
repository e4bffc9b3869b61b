import { KIND_NAMES, KINDS, type KindName } from './index.ts';
import { leavesOf, type Marks } from './schema-leaves.ts';

/** A field that holds ids: dotted path, in which `*` stands for every element of a list. */
export interface Reference<To extends string = string> {
  from: KindName;
  field: string;
  to: To;
}

const leaves = (name: KindName): { field: string; marks: Marks }[] =>
  [...leavesOf(KINDS[name].schema)].map(({ path, marks }) => ({ field: path.join('.'), marks }));

/** Every reference from one record to another, as the schemas mark them with `idOf`. */
export const REFERENCES: readonly Reference[] = KIND_NAMES.flatMap((from) =>
  leaves(from).flatMap(({ field, marks: { idOf } }) => (idOf ? [{ from, field, to: idOf }] : [])),
);

/** References to a list of the same document, given as the path of its ids, as `idWithin` marks them. */
export const INNER_REFERENCES: readonly Reference[] = KIND_NAMES.flatMap((from) =>
  leaves(from).flatMap(({ field, marks: { idWithin } }) =>
    idWithin ? [{ from, field, to: `${idWithin}.*.id` }] : [],
  ),
);

/** Lists inside documents whose items have an id; within a list they must differ. */
export const INNER_IDS: readonly { from: KindName; field: string }[] = KIND_NAMES.flatMap((from) =>
  KINDS[from].files.layout === 'document'
    ? leaves(from).flatMap(({ field, marks }) =>
        field.endsWith('*.id') && !marks.idOf ? [{ from, field }] : [],
      )
    : [],
);

/** Fields with dates that cannot lie ahead, as the date types mark them. */
export const PAST_FIELDS: readonly { from: KindName; field: string }[] = KIND_NAMES.flatMap(
  (from) => leaves(from).flatMap(({ field, marks }) => (marks.past ? [{ from, field }] : [])),
);

/** Fields with texts whose numbers and dates are tokens, as `prose` marks them. */
export const TOKEN_FIELDS: readonly { from: KindName; field: string }[] = KIND_NAMES.flatMap(
  (from) => leaves(from).flatMap(({ field, marks }) => (marks.tokens ? [{ from, field }] : [])),
);
