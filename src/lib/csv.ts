import { plainSigns } from './plain-signs.ts';

/** What a cell of a CSV file can hold. Lists are joined with "; ", null is an empty cell. */
export type CsvValue = string | number | boolean | null | readonly string[];

const textOf = (value: CsvValue): string =>
  value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value);

/** A spreadsheet runs text that begins like a formula; an apostrophe in front keeps it text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function cell(value: CsvValue): string {
  const text = typeof value === 'number' ? String(value) : harmless(plainSigns(textOf(value)));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A CSV file (RFC 4180) in plain signs, which spreadsheets read whatever encoding they take it for, with one line of column names. Every row has as many values as there are
 * columns; otherwise this throws.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const wrong = rows.find((row) => row.length !== columns.length);
  if (wrong)
    throw new Error(
      `A row has ${String(wrong.length)} values for ${String(columns.length)} columns.`,
    );
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
