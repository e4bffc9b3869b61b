import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { KIND_NAMES, KINDS, type KindName, layoutOf, type Records } from '../kinds/index.ts';
import {
  duplicates,
  type Entry,
  entriesOfList,
  entryOfDocument,
  misnamed,
  type Part,
} from './entries.ts';
import type { Problem } from './problem.ts';
import { readSourceFile } from './source-file.ts';

/** Names of the data files in a folder of records. */
export const DATA_FILE = /\.ya?ml$/;

/** The data files of a folder below `root`, sorted; none where there is no such folder. */
const filesIn = (root: string, folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => DATA_FILE.test(name))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];

const emptyFolder = (folder: string): Problem => ({
  file: folder,
  found: 'no .yaml file',
  allowed: 'a folder with one or more .yaml files',
  fix: 'Restore the folder; without it the site cannot be built.',
});

/** The files of a collection below `root`, whether they are there or not. */
export function filesOf(root: string, name: KindName): string[] {
  const { layout, path } = KINDS[name].files;
  return layout === 'document' || layout === 'list' ? [path] : filesIn(root, path);
}

/** Reads one collection below `root`. All its problems are returned; nothing is dropped in silence. */
export function readCollection(root: string, name: KindName): Part {
  const { schema, files: place } = KINDS[name];
  const { layout, path } = place;
  if (layout === 'document') return entryOfDocument(readSourceFile(root, path), schema, name);
  const files = filesOf(root, name);
  const parts = files.map((file): Part => {
    const source = readSourceFile(root, file);
    if (layout !== 'folder') return entriesOfList(source, schema);
    const { entries, problems } = entryOfDocument(
      source,
      schema,
      basename(file).replace(DATA_FILE, ''),
    );
    return { entries, problems: [...problems, ...entries.flatMap(misnamed)] };
  });
  const entries = parts.flatMap((part) => part.entries);
  const problems = parts.flatMap((part) => part.problems);
  if (files.length === 0) problems.push(emptyFolder(path));
  return { entries, problems: [...problems, ...duplicates(entries)] };
}

/** What `readRecords` returns: records for those that pass, entries with places, and all problems. */
export interface Reading {
  records: Records;
  entries: Record<KindName, Entry[]>;
  problems: Problem[];
}

/** The records in entries, by kind. */
export const dataIn =
  (entries: Reading['entries']) =>
  (name: KindName): readonly object[] =>
    entries[name].map(({ data }) => data);

/** Reads every data collection below `root`. `records` is complete only if there are no problems. */
export function readRecords(root: string): Reading {
  const parts = KIND_NAMES.map((name) => ({ name, ...readCollection(root, name) }));
  const records = parts.map(({ name, entries }) => {
    const data = entries.map((entry) => entry.data);
    return [name, layoutOf(name) === 'document' ? data[0] : data] as const;
  });
  return {
    records: Object.fromEntries(records) as unknown as Records,
    entries: Object.fromEntries(
      parts.map(({ name, entries }) => [name, entries]),
    ) as Reading['entries'],
    problems: parts.flatMap((part) => part.problems),
  };
}
