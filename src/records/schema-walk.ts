import { z } from 'astro/zod';

/** The schema inside optional, nullable and the like. */
function bare(schema: unknown): unknown {
  let inner = schema;
  for (;;) {
    if (inner instanceof z.ZodPipe) inner = inner.out;
    else if (
      inner instanceof z.ZodOptional ||
      inner instanceof z.ZodNullable ||
      inner instanceof z.ZodDefault
    )
      inner = inner.unwrap();
    else return inner;
  }
}

function step(schema: unknown, key: PropertyKey): unknown {
  const node = bare(schema);
  if (node instanceof z.ZodObject) return node.shape[String(key)];
  if (node instanceof z.ZodArray) return node.element;
  if (node instanceof z.ZodRecord) return node.valueType;
  if (node instanceof z.ZodTuple) return node.def.items[Number(key)];
  return undefined;
}

const at = (schema: z.ZodType, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(step, schema);

/** Names of the fields the schema allows at `path`; none where it does not name them. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const node = bare(at(schema, path));
  return node instanceof z.ZodObject ? Object.keys(node.shape) : [];
}

/** What the schema says the value at `path` means, in the words of its description. */
export function meaningAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const node = at(schema, path);
  if (!(node instanceof z.ZodType)) return undefined;
  const inner = bare(node);
  return node.description ?? (inner instanceof z.ZodType ? inner.description : undefined);
}
