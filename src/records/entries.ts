import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import { asPath, type SourceFile } from './source-file.ts';
import { isRecord, validate } from './validate.ts';

/** A validated record with the place it came from, so that later checks can point at it. */
export interface Entry {
  id: string;
  data: Record<string, unknown>;
  file: string;
  /** Line of a field, given as a dotted path such as `sources.2.id`. */
  lineOf: (field: string) => number;
}

/** Records that passed, and the problems of those that did not. */
export interface Part {
  entries: Entry[];
  problems: Problem[];
}

const nothing = (source: SourceFile, allowed: string): Part => ({
  entries: [],
  problems: [
    {
      file: source.file,
      found: 'a file without content (comments do not count)',
      allowed,
      fix: 'Write it, or restore the file from the history of the repository.',
    },
  ],
});

/** The records of a file that holds a list. */
export function entriesOfList(source: SourceFile, schema: z.ZodType): Part {
  const { file, value: records, lineOf } = source;
  const allowed = 'a list of one or more records, each starting with "- id: …"';
  if (source.problems.length) return { entries: [], problems: source.problems };
  if (records === null || records === undefined) return nothing(source, allowed);
  if (!Array.isArray(records) || records.length === 0) {
    const found = Array.isArray(records) ? 'an empty list' : 'no list';
    const fix = 'Write the records as a list; without them the site cannot be built.';
    return { entries: [], problems: [{ file, line: lineOf([]), found, allowed, fix }] };
  }
  const parts = records.map((value: unknown, index): Part => {
    const { data, problems } = validate(schema, value, source, [index]);
    if (!isRecord(data)) return { entries: [], problems };
    const line = (field: string): number => lineOf([index, ...asPath(field)]);
    return { entries: [{ id: String(data['id']), data, file, lineOf: line }], problems };
  });
  return { entries: parts.flatMap((p) => p.entries), problems: parts.flatMap((p) => p.problems) };
}

/** The one record of a file. `id` is the name it goes by: that of the file, or of the collection. */
export function entryOfDocument(source: SourceFile, schema: z.ZodType, id: string): Part {
  if (source.problems.length) return { entries: [], problems: source.problems };
  if (source.value === null || source.value === undefined)
    return nothing(source, 'one record with its fields');
  const { data, problems } = validate(schema, source.value, source);
  if (!isRecord(data)) return { entries: [], problems };
  const lineOf = (field: string): number => source.lineOf(asPath(field));
  return { entries: [{ id, data, file: source.file, lineOf }], problems };
}

/** A problem for every entry whose id an earlier one has. */
export function duplicates(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry): Problem[] => {
    const known = first.get(entry.id);
    if (!known) {
      first.set(entry.id, entry);
      return [];
    }
    return [
      {
        file: entry.file,
        line: entry.lineOf('id'),
        field: 'id',
        found: `"${entry.id}" a second time, first at ${known.file}:${String(known.lineOf('id'))}`,
        allowed: 'an id that no other record of the collection has',
        fix: 'Give this record an id of its own, or remove one of the two.',
      },
    ];
  });
}

/** A problem for an entry whose id is not the name of its file, which is part of public addresses. */
export function misnamed(entry: Entry): Problem[] {
  const id = String(entry.data['id']);
  if (id === entry.id) return [];
  const name = entry.file.slice(entry.file.lastIndexOf('/') + 1);
  return [
    {
      file: entry.file,
      line: entry.lineOf('id'),
      field: 'id',
      found: `"${id}" in a file named ${name}`,
      allowed: `"${entry.id}", the name of the file`,
      fix: 'Make id and file name equal. If the id was already published, rename the file.',
    },
  ];
}
