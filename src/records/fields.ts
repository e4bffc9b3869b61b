import type { JsonSchema } from './json-schema.ts';

/** One field of a record, as the field reference shows it. */
export interface Field {
  /** Dotted path; [] stands for every element of a list. */
  path: string;
  required: boolean;
  /** What may stand there, in words. */
  allowed: string;
  description: string;
}

const isNull = (schema: JsonSchema): boolean => schema.type === 'null';

/** What a schema allows, in words a maintainer knows from YAML. */
function allowedWords(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.map(String).join(', ');
  if (schema.const !== undefined) return String(schema.const);
  if (schema.anyOf)
    return schema.anyOf.map((part) => (isNull(part) ? 'null' : allowedWords(part))).join(' or ');
  switch (schema.type) {
    case 'array':
      return `list${schema.minItems ? `, at least ${String(schema.minItems)}` : ''}`;
    case 'object':
      return 'group of fields';
    case 'string':
      return 'text';
    case 'integer':
      return 'whole number';
    case 'boolean':
      return 'true or false';
    default:
      return schema.type ?? 'any value';
  }
}

const inner = (schema: JsonSchema): JsonSchema =>
  schema.anyOf?.find((part) => !isNull(part)) ?? schema;

/** All fields of a record, parents before children, in the order of the schema. */
export function fieldsOf(schema: JsonSchema, prefix = ''): Field[] {
  const object = inner(schema);
  if (object.type === 'array' && object.items) {
    const item = inner(object.items);
    return item.properties || item.type === 'array' ? fieldsOf(item, `${prefix}[]`) : [];
  }
  return Object.entries(object.properties ?? {}).flatMap(([name, field]) => {
    const path = prefix ? `${prefix}.${name}` : name;
    return [
      {
        path,
        required: object.required?.includes(name) ?? false,
        allowed: allowedWords(field),
        description: field.description ?? '',
      },
      ...fieldsOf(field, path),
    ];
  });
}
