import type { z } from 'astro/zod';
import type { ColumnHead } from '../lib/column.ts';
import type { CsvValue } from '../lib/csv.ts';

/** How the records of a kind lie in files, in words. */
export const LAYOUTS = {
  list: 'a list of records in one file',
  lists: 'a folder of files, each a list of records',
  folder: 'one record per file; the name of the file is the id',
  document: 'one file that is one record',
} as const;
export type Layout = keyof typeof LAYOUTS;

/** Where the records of a kind lie. */
export interface Files<L extends Layout = Layout> {
  layout: L;
  /** File or folder, relative to the project root. */
  path: string;
}

/** One file that holds a list of records. */
export const list = (path: string): Files<'list'> => ({ layout: 'list', path });
/** A folder of files, each a list of records. */
export const lists = (path: string): Files<'lists'> => ({ layout: 'lists', path });
/** A folder with one record per file; the name of the file is the id. */
export const folder = (path: string): Files<'folder'> => ({ layout: 'folder', path });
/** One file that is one record. */
export const document = (path: string): Files<'document'> => ({ layout: 'document', path });

/** Where records are shown: each on a page of its own, or with an anchor each on one page or on pages by letter. */
export interface Shown {
  /** Page that lists the records, below the base. */
  page: string;
  /** true = every record has a page of its own below that page. */
  own?: true;
  /** true = every value of every filter has a page of its own, which works without script. */
  narrowed?: true;
  /** true = entries stand on pages below that page, by the first letter of their id. */
  letters?: true;
  /** What stands before the id in the anchor of a row. */
  prefix?: string;
  /** Addresses that follow no rule, by id. */
  paths?: Readonly<Record<string, string>>;
}

/** What is said of one thing and of several: "claim", "claims". */
export type Noun = readonly [one: string, many: string];

/**
 * A column of the files and the table of a kind: a field by its dotted path, the same under another
 * key or label, or a value that is computed from the record.
 */
export type Field<R = never> =
  | string
  | { path: string; key?: string; label?: string }
  | Computed<R>;

/** A column whose value is computed from the record. */
export interface Computed<R = never> extends Omit<ColumnHead, 'label'> {
  label?: string;
  value(record: R): CsvValue;
}

/** What has ids and an address, whether it lies in files of its own or in a list of a document. */
export interface Named<R> {
  noun: Noun;
  /** Where it is shown; null = nowhere by itself. Ids with an address are registered for good. */
  shown: Shown | null;
  /** What a link to a record says; without it, the id. */
  name?(record: R): string;
  /** Fields with a few allowed words by which lists can be narrowed; src/evidence/worded-filters.ts has those with words of their own. */
  filters?: readonly string[];
  /** Columns of files and tables, in their order; without it, every field of the schema. */
  columns?: readonly Field<R>[];
  /** Name of the published files below /data/; without it, that of the kind; null = not published. */
  file?: string | null;
}

/** A list of records inside a document. Its name is that of the list, or `list` says where it is. */
export interface Part<R = never> extends Named<R> {
  list?: string;
}

/** All that is declared of a kind of record. Everything else follows from it. */
export interface Kind<
  S extends z.ZodType = z.ZodType,
  L extends Layout = Layout,
  P extends string = string,
> extends Named<z.infer<S>> {
  files: Files<L>;
  /** Schema of one record; `idOf` and `idWithin` in it mark references. */
  schema: S;
  /** Entry of content/reviews.yaml that tells how long a review holds; null = the records do not age. */
  review: string | null;
  /** Lists inside a document whose items have ids and addresses of their own. */
  parts?: Readonly<Record<P, Part>>;
}

/** Declares a kind of record; see docs/records.md. */
export const kind = <S extends z.ZodType, L extends Layout, P extends string = never>(
  declared: Kind<S, L, P>,
): Kind<S, L, P> => declared;
