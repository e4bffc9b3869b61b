import { z } from 'astro/zod';
import { KIND_NAMES, KINDS, type KindName } from '../kinds/index.ts';
import { difference, page } from '../schemas/article.ts';

/** A JSON Schema as far as this site reads it. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: (string | number)[];
  const?: unknown;
  anyOf?: JsonSchema[];
  pattern?: string;
  minItems?: number;
  [key: string]: unknown;
}

const convert = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

const MANY = new Set(['list', 'lists']);

/** JSON Schema of the file (or files) of a collection, as an editor checks it. */
function fileSchema(name: KindName): JsonSchema {
  const { schema, files } = KINDS[name];
  const { $schema, ...record } = convert(schema);
  const title = `${name} (${files.path})`;
  return MANY.has(files.layout)
    ? { $schema: $schema ?? '', title, type: 'array', minItems: 1, items: record }
    : { $schema: $schema ?? '', title, ...record };
}

/** JSON Schema of one record of a collection, for the field reference. */
export const recordSchema = (name: KindName): JsonSchema => convert(KINDS[name].schema);

/** JSON Schemas of the frontmatter of articles and of prose pages. */
export const frontmatterSchemas = (): Record<'differences' | 'pages', JsonSchema> => ({
  differences: convert(difference),
  pages: convert(page),
});

/** Every schema file: name without ending, and content. */
export const schemaFiles = (): { name: string; schema: JsonSchema }[] => [
  ...KIND_NAMES.map((name) => ({ name: name as string, schema: fileSchema(name) })),
  ...Object.entries(frontmatterSchemas()).map(([name, schema]) => ({ name, schema })),
];

/** A schema file as text, with a line feed at the end. */
export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/** Which schema checks which files, for the YAML language server. */
export function editorAssociations(): Record<string, string[]> {
  return Object.fromEntries(
    KIND_NAMES.map((name) => {
      const { layout, path } = KINDS[name].files;
      const files = layout === 'folder' || layout === 'lists' ? `${path}/*.yaml` : path;
      return [`./schemas/${name}.json`, [files]];
    }),
  );
}
