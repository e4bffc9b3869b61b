/**
 * Lays out a Markdown table with columns of even width: the first column to the left, the others,
 * which hold numbers, to the right.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths
      .map((width, column) => {
        const cell = cells[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(' | ')} |`;
  const rule = `|${widths
    .map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`))
    .join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Middle value; of an even number of values the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('The median of no values is not defined.');
  return middle;
}

/** Bytes as KiB with one decimal, without the unit. */
export function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

/** How many times the floor a value is: `1.4×`. */
export function ratio(value: number, floor: number): string {
  if (floor === 0) return '–';
  const times = value / floor;
  return `${times.toFixed(times < 9.95 ? 1 : 0)}×`;
}
