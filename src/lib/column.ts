import type { CsvValue } from './csv.ts';

/** Head of a column, on pages and in files. Numbers are printed with `decimals`; files carry the same digits. */
export interface ColumnHead {
  /** Name in files, with the unit: "requests_per_s". Never renamed. */
  key: string;
  /** Head on pages, and the name of a cell where a narrow screen stacks them. */
  label: string;
  unit?: string;
  /** Given for numbers, left out for text. */
  decimals?: number;
  signed?: boolean;
}

/** A column of records: its head, and the value of a record in files. */
export interface Column<R = unknown> extends ColumnHead {
  value(record: R): CsvValue;
  /** Kind and ids of the records that a cell points to. */
  refs?: { to: string; ids(record: R): string[] };
}

/** Lists of ids and addresses in CSV are separated by a space. */
export const spaced = (list: readonly string[]): string => list.join(' ');
