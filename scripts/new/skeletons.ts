import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { schemaOf } from '../../src/kinds/columns.ts';
import { KINDS, type KindName } from '../../src/kinds/index.ts';
import { isNamed, NAMED, NAMED_KINDS, type NamedKind } from '../../src/kinds/named.ts';
import type { Marks } from '../../src/kinds/schema-leaves.ts';
import { whereOf } from '../../src/records/named-ids.ts';
import { WRITE } from '../../src/records/unwritten.ts';

/** What a maintainer calls a kind: its noun where that is one word, or else its name. */
export const calledAs = (name: NamedKind): string => {
  const [noun] = NAMED[name].noun;
  return noun.includes(' ') ? name : noun;
};

/** Kinds of record that `npm run new` can write. */
export const WRITABLE: readonly NamedKind[] = NAMED_KINDS.filter((name) => schemaOf(name));

/** The kind that a maintainer means by a word: its noun or its name. */
export const kindCalled = (word: string): NamedKind | undefined =>
  WRITABLE.find((name) => [name, calledAs(name)].includes(word));

/** Where a skeleton goes: into a file of its own, to the end of a list, or to a place the maintainer picks. */
export interface Skeleton {
  file: string;
  mode: 'create' | 'append' | 'show';
  text: string;
}

/** As long as lines of the content are. */
const LINES = { lineWidth: 120 };

/** Leaves a value to the author. The check of the content refuses it until it is written. */
const write = (what: string): string => `${WRITE} ${what}`;

const marksOf = (schema: z.ZodType): Marks => (z.globalRegistry.get(schema) ?? {}) as Marks;

/** What to write in a field: its allowed words, the kind whose id it takes, or its meaning. */
function hint(schema: z.ZodType, meaning: string | undefined): string {
  const { idOf, description } = marksOf(schema);
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.map(String).join(', ')}`;
  if (schema instanceof z.ZodBoolean) return `true or false. ${meaning ?? ''}`.trim();
  if (idOf && isNamed(idOf)) return whereOf(idOf);
  return meaning ?? description ?? 'a value';
}

/** How many items a list must have, at least one. */
function leastOf(schema: z.ZodArray): number {
  const { minItems = 1 } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return Math.max(1, minItems);
}

/** The value of a field with everything required in it left to write; undefined for what may be left out. */
function blank(schema: z.ZodType, meaning?: string): unknown {
  const told = meaning ?? marksOf(schema).description;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return undefined;
  if (schema instanceof z.ZodNullable) {
    const inner = blank(schema.unwrap() as z.ZodType, told);
    return typeof inner === 'string' ? inner : null;
  }
  if (schema instanceof z.ZodPipe) return blank(schema.in as z.ZodType, told);
  if (schema instanceof z.ZodArray) {
    const item = blank(schema.element as z.ZodType, told);
    return Array.from({ length: leastOf(schema) }, () => structuredClone(item));
  }
  if (schema instanceof z.ZodObject) {
    const fields = record(schema);
    // Where each field may be left out, the author still has to say which of them hold.
    return Object.keys(fields).length > 0 ? fields : write(hint(schema, told));
  }
  return write(hint(schema, told));
}

const record = (schema: z.ZodObject): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schema.shape)
      .map(([key, field]) => [key, blank(field as z.ZodType)])
      .filter(([, value]) => value !== undefined),
  );

/** Whether a list is the last field of a document, so that an item can be added to its end. */
const isLast = (file: string, list: string): boolean =>
  [...readFileSync(file, 'utf8').matchAll(/^(\w+):/gm)].at(-1)?.[1] === list;

/** A record that says in each field what to write there. It guesses nothing that could pass for a finding. */
export function skeleton(name: NamedKind, id: string): Skeleton {
  const schema = schemaOf(name);
  const { origin } = NAMED[name];
  if (!(schema instanceof z.ZodObject) || !('kind' in origin))
    throw new Error(`No records of ${name} can be written.`);
  const { layout, path } = KINDS[origin.kind as KindName].files;
  const value = { ...record(schema), id };
  const { list } = origin;
  if (layout === 'folder')
    return { file: `${path}/${id}.yaml`, mode: 'create', text: stringify(value, LINES) };
  const item = stringify([value], LINES);
  if (list !== undefined)
    return {
      file: path,
      mode: isLast(path, list) ? 'append' : 'show',
      text: `${item.replace(/^(?=.)/gm, '  ').trimEnd()}\n`,
    };
  if (layout === 'list' && path.endsWith('.yaml'))
    return { file: path, mode: 'append', text: `\n${item}` };
  return { file: path, mode: 'show', text: item };
}
