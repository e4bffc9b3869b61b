import type { z } from 'astro/zod';
import { type Column, spaced } from '../lib/column.ts';
import type { CsvValue } from '../lib/csv.ts';
import { capital } from '../lib/typography.ts';
import { valuesAt } from '../lib/values-at.ts';
import { KINDS, type KindName } from './index.ts';
import type { Field } from './kind.ts';
import { NAMED, type NamedKind } from './named.ts';
import { itemSchema, type Leaf, leavesOf } from './schema-leaves.ts';

const snake = (name: string): string => name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);

/** Name of a column in files: the path of the field; lists of ids end in "_ids". */
function keyOf({ path, marks }: Leaf): string {
  const name = path
    .filter((part) => part !== '*')
    .map(snake)
    .join('_');
  return marks.idOf && path.includes('*') && path.at(-1) === '*'
    ? `${name.replace(/s$/, '')}_ids`
    : name;
}

/** The value of a field in files. Several values stand in one cell: ids apart by spaces, texts by semicolons. */
function read(record: unknown, { path, marks }: Leaf): CsvValue {
  const values = valuesAt(record, path) as CsvValue[];
  if (!path.includes('*')) return values[0] ?? null;
  return marks.idOf ? spaced(values.map(String)) : values.map(String);
}

const columnOf = (leaf: Leaf, key = keyOf(leaf)): Column => ({
  key,
  label: capital(key.replaceAll('_', ' ').replace(/ ids$/, 's')),
  value: (record) => read(record, leaf),
  ...(leaf.marks.idOf && {
    refs: { to: leaf.marks.idOf, ids: (record) => valuesAt(record, leaf.path).map(String) },
  }),
});

/** The columns of a schema: those that are asked for, or one for each field that holds a value. */
function columnsIn(schema: z.ZodType, fields?: readonly Field[]): Column[] {
  const leaves = [...leavesOf(schema)];
  if (!fields) return leaves.map((leaf) => columnOf(leaf));
  const leafAt = (path: string): Leaf => {
    const leaf = leaves.find((one) => one.path.filter((part) => part !== '*').join('.') === path);
    if (!leaf)
      throw new Error(`A column asks for the field "${path}", which the schema does not have.`);
    return leaf;
  };
  return fields.map((field) => {
    if (typeof field === 'string') return columnOf(leafAt(field));
    if ('path' in field)
      return {
        ...columnOf(leafAt(field.path), field.key),
        ...(field.label && { label: field.label }),
      };
    return { ...field, label: field.label ?? capital(field.key.replaceAll('_', ' ')) };
  });
}

/** The schema of one record of a kind with ids; undefined for things that are no records. */
export function schemaOf(name: NamedKind): z.ZodType | undefined {
  const { origin } = NAMED[name];
  if (!('kind' in origin)) return undefined;
  const { schema } = KINDS[origin.kind as KindName];
  return origin.list === undefined ? schema : itemSchema(schema, origin.list);
}

/** The columns of a kind: of its table, its files and the reference. */
export function columnsOf(name: NamedKind): readonly Column[] {
  const schema = schemaOf(name);
  return schema ? columnsIn(schema, NAMED[name].columns) : [];
}
