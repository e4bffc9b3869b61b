/** A table as a page prints it. */
export interface PrintedTable {
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** For Markdown: signs that would end a cell or begin markup stand for themselves. */
const inMarkdown = (text: string): string => oneLine(text).replace(/[\\|*_`<[\]]/g, '\\$&');

/** A table in the Markdown of GitHub, GitLab and most wikis. */
export function markdownTable({ heads, rows }: PrintedTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inMarkdown).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

/** A table as text with tabs, which spreadsheets take apart into cells. */
export const tabbedTable = ({ heads, rows }: PrintedTable): string =>
  [heads, ...rows].map((row) => row.map(oneLine).join('\t')).join('\n');

const inHtml = (text: string): string =>
  oneLine(text).replace(/[&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** A table as plain HTML, which wikis and documents paste as a table of their own. */
export function htmlTable({ heads, rows }: PrintedTable): string {
  const line = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${inHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(heads, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}

/** What is copied of a figure: its finding as a link, the conditions, the table, and where it comes from. */
export function figureMarkdown(
  figure: { title: string; conditions: string; source: string; address: string },
  table: PrintedTable,
): string {
  const { title, conditions, source, address } = figure;
  return [
    `**[${inMarkdown(title)}](<${address}>)**`,
    inMarkdown(conditions),
    markdownTable(table),
    inMarkdown(source),
  ].join('\n\n');
}
