import type { Records } from '../../kinds/index.ts';
import type { CsvValue } from '../../lib/csv.ts';

/** Makes an absolute address from a path below the base. */
export type Address = (path: string) => string;

/** A collection as published in files: one object per record for JSON, one flat row for CSV. */
export interface RecordFile {
  /** Page on which the records are shown, below the base. */
  page: string;
  /** Records as they are written, each with the address of its row. */
  json: (records: Records, address: Address) => unknown[];
  /** Names of the columns of the CSV. */
  columns: readonly string[];
  /** Rows of the CSV, in the order of the columns. */
  rows: (records: Records, address: Address) => CsvValue[][];
}

/** A column of a CSV file: its name, and its value for a record. */
export type Column<T> = readonly [name: string, value: (record: T) => CsvValue];

/** Lists of ids and addresses in CSV are separated by a space. */
export const spaced = (list: readonly string[]): string => list.join(' ');

/** Describes the files of a collection; every record gets the address of its row in a last field. */
export function recordFile<T extends { id: string }>(
  page: string,
  {
    of,
    prefix = '',
    addressIn = 'url',
    columns,
  }: {
    of: (records: Records) => readonly T[];
    /** What stands before ids in anchors of the page. */
    prefix?: string;
    /** Name of the field for the address of the row. */
    addressIn?: string;
    columns: readonly Column<T>[];
  },
): RecordFile {
  const path = ({ id }: T): string => `${page}#${prefix}${id}`;
  return {
    page,
    json: (records, address) =>
      of(records).map((record) => ({ ...record, [addressIn]: address(path(record)) })),
    columns: [...columns.map(([name]) => name), addressIn],
    rows: (records, address) =>
      of(records).map((record) => [
        ...columns.map(([, value]) => value(record)),
        address(path(record)),
      ]),
  };
}
