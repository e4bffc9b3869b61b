import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName, type Records } from './collections.ts';
import { nearest, type Problem } from './problem.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';
import { explain } from './zod-problem.ts';

/** A validated record with the place it came from, so that later checks can point at it. */
export interface Entry {
  id: string;
  data: Record<string, unknown>;
  file: string;
  lineOf: (field: string) => number | undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names of the fields a schema allows at `path`, for messages about unknown keys. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: unknown = schema;
  const unwrap = (type: unknown): unknown => {
    let inner = type;
    while (inner && typeof inner === 'object' && 'unwrap' in inner && !(inner instanceof z.ZodArray))
      inner = (inner as { unwrap: () => unknown }).unwrap();
    return inner;
  };
  for (const key of path) {
    node = unwrap(node);
    if (node instanceof z.ZodObject) node = node.shape[String(key)];
    else if (node instanceof z.ZodArray) node = node.element;
    else return [];
  }
  node = unwrap(node);
  return node instanceof z.ZodObject ? Object.keys(node.shape) : [];
}

/** Checks one value against a schema; every issue becomes a problem with file and line. */
export function validate<S extends z.ZodType>(
  schema: S,
  value: unknown,
  source: Pick<SourceFile, 'file' | 'lineOf'>,
  at: readonly PropertyKey[] = [],
): { data?: z.infer<S>; problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  const name = isObject(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
  const problems = result.error.issues.flatMap((issue) =>
    explain(issue, value, keysAt(schema, issue.path)).map(({ path, ...words }): Problem => {
      const field = path.map(String).join('.');
      const inRecord = at.length > 0 && name !== undefined ? ` (in ${name})` : '';
      return { file: source.file, line: source.lineOf([...at, ...path]), field: field + inRecord, ...words };
    }),
  );
  return { problems };
}

function entriesOfList(source: SourceFile, schema: z.ZodType): { entries: Entry[]; problems: Problem[] } {
  if (source.problems.length) return { entries: [], problems: source.problems };
  if (!Array.isArray(source.value) || source.value.length === 0)
    return {
      entries: [],
      problems: [
        {
          file: source.file,
          found: Array.isArray(source.value) ? 'an empty list' : 'no list',
          allowed: 'a list of one or more records',
          fix: 'Add records, or remove the file if nothing uses it.',
        },
      ],
    };
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  source.value.forEach((value: unknown, index) => {
    const checked = validate(schema, value, source, [index]);
    problems.push(...checked.problems);
    const data = checked.data;
    if (isObject(data))
      entries.push({
        id: String(data['id']),
        data,
        file: source.file,
        lineOf: (field) => source.lineOf([index, ...field.split('.').map(asKey)]),
      });
  });
  return { entries, problems };
}

const asKey = (part: string): PropertyKey => (/^\d+$/.test(part) ? Number(part) : part);

function entryOfDocument(source: SourceFile, schema: z.ZodType, id: string) {
  if (source.problems.length) return { entries: [], problems: source.problems };
  const { data, problems } = validate(schema, source.value, source);
  const entries: Entry[] = isObject(data)
    ? [{ id, data, file: source.file, lineOf: (field) => source.lineOf(field.split('.').map(asKey)) }]
    : [];
  return { entries, problems };
}

function filesOf(root: string, path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  return readdirSync(join(root, path))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${path}/${name}`);
}

function duplicates(entries: readonly Entry[]): Problem[] {
  const seen = new Map<string, Entry>();
  return entries.flatMap((entry): Problem[] => {
    const first = seen.get(entry.id);
    if (!first) {
      seen.set(entry.id, entry);
      return [];
    }
    const where = `${first.file}:${String(first.lineOf('id') ?? 1)}`;
    return [
      {
        file: entry.file,
        line: entry.lineOf('id'),
        field: 'id',
        found: `"${entry.id}" a second time, first at ${where}`,
        allowed: 'an id that no other record of the collection has',
        fix: 'Give this record an id of its own.',
      },
    ];
  });
}

/** Reads one collection. All its problems are returned; nothing is dropped in silence. */
export function readCollection(
  root: string,
  name: CollectionName,
): { entries: Entry[]; problems: Problem[] } {
  const { kind, path, schema } = COLLECTIONS[name];
  if (kind === 'document') return entryOfDocument(readSourceFile(root, path), schema, name);
  const files = kind === 'list' ? [path] : filesOf(root, path);
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  if (files.length === 0)
    problems.push({
      file: path,
      found: 'no records',
      allowed: 'a folder with one or more .yaml files',
      fix: 'Restore the folder; the site cannot be built without it.',
    });
  for (const file of files) {
    const source = readSourceFile(root, file);
    const part =
      kind === 'folder'
        ? entryOfDocument(source, schema, basename(file).replace(/\.ya?ml$/, ''))
        : entriesOfList(source, schema);
    entries.push(...part.entries);
    problems.push(...part.problems);
    for (const entry of kind === 'folder' ? part.entries : [])
      if (entry.data['id'] !== entry.id)
        problems.push({
          file,
          line: entry.lineOf('id'),
          field: 'id',
          found: `"${String(entry.data['id'])}" in a file named ${basename(file)}`,
          allowed: `"${entry.id}", the name of the file`,
          fix: 'Make id and file name equal. If the id was already published, rename the file.',
        });
  }
  problems.push(...duplicates(entries));
  return { entries, problems };
}

/** What `readRecords` returns: records for those that pass, entries with places, and all problems. */
export interface Reading {
  records: Records;
  entries: Record<CollectionName, Entry[]>;
  problems: Problem[];
}

/** Reads every data collection below `root`. `records` is complete only if there are no problems. */
export function readRecords(root: string): Reading {
  const entries = {} as Record<CollectionName, Entry[]>;
  const records: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const name of COLLECTION_NAMES) {
    const part = readCollection(root, name);
    entries[name] = part.entries;
    problems.push(...part.problems);
    records[name] =
      COLLECTIONS[name].kind === 'document'
        ? part.entries[0]?.data
        : part.entries.map((entry) => entry.data);
  }
  return { records: records as unknown as Records, entries, problems };
}

/** A problem that says an id does not exist, with the nearest id that does. */
export function unknownId(
  place: Pick<Problem, 'file' | 'line' | 'field'>,
  wrong: string,
  known: Iterable<string>,
  collection: string,
): Problem {
  const near = nearest(wrong, known);
  return {
    ...place,
    found: `"${wrong}"`,
    allowed: `an id that exists in ${collection}`,
    fix: near
      ? `Did you mean "${near}"? Otherwise add the record.`
      : 'Correct the id, or add the record.',
  };
}
