import { z } from 'astro/zod';

/** What schemas say of a field beside its form. */
export interface Marks {
  /** Kind of the record whose id stands here. */
  idOf?: string;
  /** List of the same document whose id stands here. */
  idWithin?: string;
  tokens?: true;
  /** A text with tokens and links. */
  links?: true;
  /** A date that cannot lie ahead. */
  past?: true;
  description?: string;
}

/** A field that holds a value: its path, in which `*` stands for every element of a list, and what is said of it. */
export interface Leaf {
  path: readonly string[];
  schema: z.ZodType;
  marks: Marks;
}

/** Every field inside a schema that holds a value and no further fields, in the order of the schema. */
export function* leavesOf(schema: unknown, path: readonly string[] = []): Generator<Leaf> {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    yield* leavesOf(schema.unwrap(), path);
  else if (schema instanceof z.ZodPipe) yield* leavesOf(schema.in, path);
  else if (schema instanceof z.ZodUnion)
    for (const option of schema.options) yield* leavesOf(option, path);
  else if (schema instanceof z.ZodArray) yield* leavesOf(schema.element, [...path, '*']);
  else if (schema instanceof z.ZodTuple)
    for (const [place, item] of schema.def.items.entries())
      yield* leavesOf(item, [...path, String(place)]);
  else if (schema instanceof z.ZodRecord) yield* leavesOf(schema.valueType, [...path, '*']);
  else if (schema instanceof z.ZodObject)
    for (const [key, field] of Object.entries(schema.shape)) yield* leavesOf(field, [...path, key]);
  else if (schema instanceof z.ZodType)
    yield { path, schema, marks: (z.globalRegistry.get(schema) ?? {}) as Marks };
}

/** The schema of the items of a list inside a document; undefined where there is no such list. */
export function itemSchema(schema: z.ZodType, list: string): z.ZodType | undefined {
  const field: unknown = schema instanceof z.ZodObject ? schema.shape[list] : undefined;
  const element: unknown = field instanceof z.ZodArray ? field.element : undefined;
  return element instanceof z.ZodType ? element : undefined;
}

/** The words that a field of a record allows; undefined where it allows others, or is not there. */
export function wordsAt(schema: z.ZodType, field: string): string[] | undefined {
  const leaf = [...leavesOf(schema)].find(({ path }) => path.join('.') === field);
  return leaf?.schema instanceof z.ZodEnum ? leaf.schema.options.map(String) : undefined;
}
