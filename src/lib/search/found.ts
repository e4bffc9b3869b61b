import type { ResultKind } from './result-kinds.ts';

/** A result as it is shown. */
export interface Result {
  kind: ResultKind;
  title: string;
  /** Path below the base. */
  path: string;
  note: string;
  date: string;
  /** Words around what was found; every other part, beginning with the second, is what was found. */
  excerpt: string[];
}

/** Results of one kind. */
export interface Group {
  kind: ResultKind;
  /** How many there are in all. */
  total: number;
  results: Result[];
}

/** What was found for a query. */
export interface Found {
  groups: Group[];
  total: number;
  /** Words of the query that occur nowhere on the site. */
  missing: string[];
}

/** What is asked of the worker. */
export interface Request {
  id: number;
  query: string;
  /** How many results of each kind to show. */
  each: number;
  /** The only kind to show. */
  kind?: ResultKind;
  /** Address of the folder with the index. */
  folder: string;
}

/** What the worker answers. */
export type Answer = { id: number; found: Found } | { id: number; error: string };
