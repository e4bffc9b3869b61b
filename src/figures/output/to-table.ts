import { printed } from '../format.ts';
import type { Table } from '../spec.ts';

/** A cell of the table as printed, and whether it holds a number. */
export interface PrintedCell {
  text: string;
  number: boolean;
}

/** Heads with their units, and cells as printed. Rows are as long as the heads. */
export function toTable({ columns, rows }: Table): { heads: PrintedCell[]; rows: PrintedCell[][] } {
  return {
    heads: columns.map(({ label, unit, decimals }) => ({
      text: unit ? `${label}, ${unit}` : label,
      number: decimals !== undefined,
    })),
    rows: rows.map((row) =>
      columns.map((column, i) => ({
        text: printed(column, row[i] ?? null),
        number: column.decimals !== undefined,
      })),
    ),
  };
}
