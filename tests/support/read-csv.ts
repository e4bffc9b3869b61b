/**
 * Reads a CSV file (RFC 4180: CRLF, quotes doubled inside quotes) into one object for each row, by
 * the names in its first line. Throws where a row has another number of cells than the first line.
 */
export function readCsv(text: string): Record<string, string>[] {
  const lines: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? '';
    if (quoted && char === '"' && text[i + 1] === '"') {
      cell += char;
      i += 1;
    } else if (char === '"') quoted = !quoted;
    else if (quoted) cell += char;
    else if (char === ',') {
      lines.at(-1)?.push(cell);
      cell = '';
    } else if (char === '\n') {
      lines.at(-1)?.push(cell.replace(/\r$/, ''));
      lines.push([]);
      cell = '';
    } else cell += char;
  }
  if (quoted || cell !== '' || lines.at(-1)?.length !== 0)
    throw new Error('The file ends within a row.');
  const [names = [], ...rows] = lines.slice(0, -1);
  return rows.map((row, i) => {
    if (row.length !== names.length)
      throw new Error(`Row ${String(i + 1)} has ${String(row.length)} cells, not ${names.length}.`);
    return Object.fromEntries(names.map((name, column) => [name, row[column] ?? '']));
  });
}
