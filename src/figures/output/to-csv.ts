import type { ColumnHead } from '../../lib/column.ts';
import { type CsvValue, toCsv as csvFile } from '../../lib/csv.ts';
import type { Table } from '../spec.ts';

const value = (column: ColumnHead, cell: string | number | null): CsvValue => {
  if (typeof cell === 'string') return cell.replaceAll('\u00a0', ' ');
  return cell === null ? null : Number(cell.toFixed(column.decimals ?? 0));
};

/**
 * The table as CSV. The first row holds the keys of the columns, with units in the names; numbers
 * have the precision the page prints, a point and no grouping; a missing value is an empty cell.
 */
export const toCsv = ({ columns, rows }: Table): string =>
  csvFile(
    columns.map(({ key }) => key),
    rows.map((row) => columns.map((column, i) => value(column, row[i] ?? null))),
  );
