import { z } from 'astro/zod';
import { KIND_NAMES, KINDS, type KindName } from './index.ts';

/** A field that holds ids: dotted path, in which `*` stands for every element of a list. */
export interface Reference<To extends string = string> {
  from: KindName;
  field: string;
  to: To;
}

/** What the registry of zod knows of a schema, as far as references are concerned. */
interface Marks {
  idOf?: string;
  idWithin?: string;
}

/** Every schema inside a schema that is a leaf or an object, with its path. */
function* walk(schema: unknown, path: readonly string[] = []): Generator<[string[], z.ZodType]> {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    yield* walk(schema.unwrap(), path);
  else if (schema instanceof z.ZodPipe) yield* walk(schema.in, path);
  else if (schema instanceof z.ZodUnion)
    for (const option of schema.options) yield* walk(option, path);
  else if (schema instanceof z.ZodArray) yield* walk(schema.element, [...path, '*']);
  else if (schema instanceof z.ZodTuple)
    for (const [place, item] of schema.def.items.entries())
      yield* walk(item, [...path, String(place)]);
  else if (schema instanceof z.ZodRecord) yield* walk(schema.valueType, [...path, '*']);
  else if (schema instanceof z.ZodObject)
    for (const [key, field] of Object.entries(schema.shape)) yield* walk(field, [...path, key]);
  else if (schema instanceof z.ZodType) yield [[...path], schema];
}

const leaves = (name: KindName): { field: string; marks: Marks }[] =>
  [...walk(KINDS[name].schema)].map(([path, schema]) => ({
    field: path.join('.'),
    marks: (z.globalRegistry.get(schema) ?? {}) as Marks,
  }));

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
