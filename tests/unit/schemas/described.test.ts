import { expect, test } from 'vitest';
import { KIND_NAMES } from '../../../src/kinds/index.ts';
import { type Field, fieldsOf } from '../../../src/records/fields.ts';
import { frontmatterSchemas, recordSchema } from '../../../src/records/json-schema.ts';

const front = frontmatterSchemas();
const references = [
  ...KIND_NAMES.map((name) => [name, fieldsOf(recordSchema(name))] as const),
  ['differences', fieldsOf(front.differences)] as const,
  ['pages', fieldsOf(front.pages)] as const,
];

/** A group of fields may leave its meaning to the fields in it; a list of records may not. */
const isLeaf = ({ path }: Field, fields: Field[]): boolean =>
  !fields.some((other) => other.path.startsWith(`${path}.`));

test.each(references)('%s: every field has a meaning in the field reference', (name, fields) => {
  expect(fields.length).toBeGreaterThan(0);
  const missing = fields
    .filter((field) => isLeaf(field, fields) && field.description.trim() === '')
    .map(({ path }) => `${name}: ${path}`);
  expect(missing, 'fields without .describe() in src/schemas').toEqual([]);
});

test.each(references)(
  '%s: every meaning is one line that ends with a full stop',
  (name, fields) => {
    const odd = fields
      .filter(({ description }) => description !== '' && !/^\S.*\.$/.test(description))
      .map(({ path, description }) => `${name}: ${path}: ${description}`);
    expect(odd).toEqual([]);
  },
);
