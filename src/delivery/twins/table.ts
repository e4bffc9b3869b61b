import type { Element, ElementContent } from 'hast';
import { linesOf } from './cell.ts';
import { attribute, hasBlock, isBlank, isElement, made, text, wordsOf } from './hast.ts';
import type { Page, Read } from './page.ts';
import { labeled } from './terms.ts';

/** A row of more words than this is told as a record: a heading, and below it a line for each cell. */
const LONG = 100;

const isCell = (node: ElementContent): node is Element => isElement(node, 'td', 'th');
const cellsOf = (row: Element): Element[] => row.children.filter(isCell);

/** The rows of a table, without those of tables inside it. */
const rowsOf = (table: Element): Element[] =>
  table.children.flatMap((part) =>
    isElement(part, 'tr') ? [part] : isElement(part, 'thead', 'tbody', 'tfoot') ? rowsOf(part) : [],
  );

const headOf = (table: Element): Element | undefined =>
  table.children.find((part) => isElement(part, 'thead')) as Element | undefined;

/** The words above each column, without what explains them in small letters. */
const columnsOf = (table: Element): string[] => {
  const row = headOf(table)?.children.find((part) => isElement(part, 'tr'));
  return row && isElement(row)
    ? cellsOf(row).map((cell) => wordsOf(cell.children.filter((part) => !isElement(part, 'small'))))
    : [];
};

/** True for a row that opens on request, below the one that it is about. */
const isFold = (row: Element): boolean => {
  const [cell, ...others] = cellsOf(row);
  return (
    cell !== undefined &&
    others.length === 0 &&
    attribute(cell, 'colSpan') !== undefined &&
    cell.children.some((child) => isElement(child, 'details'))
  );
};

/** A cell without the name of its column, which a narrow page writes into it. */
function withoutColumn(cell: Element, column: string): Element {
  const at = cell.children.findIndex((child) => !isBlank([child]));
  const first = cell.children[at];
  const own = first && isElement(first, 'small', 'span') ? wordsOf(first) : '';
  if (own === '' || !column.startsWith(own) || wordsOf(cell) === own) return cell;
  return { ...cell, children: cell.children.slice(at + 1) };
}

const copied = (table: Element, change: (row: Element) => Element[]): Element => ({
  ...table,
  children: table.children.flatMap((part): ElementContent[] =>
    isElement(part, 'tr')
      ? change(part)
      : isElement(part, 'thead', 'tbody', 'tfoot')
        ? [copied(part, change)]
        : [part],
  ),
});

const heading = (words: readonly ElementContent[], page: Page, below = 1): Element =>
  made(`h${String(Math.min(6, page.heading.depth + below))}`, [...words]);

/** What opens on request, under its name as a heading and what its row asks. */
function foldTold(row: Element, of: Element | undefined, page: Page, read: Read): ElementContent[] {
  const fold = cellsOf(row)[0]?.children.find((child) => isElement(child, 'details'));
  if (!fold || !isElement(fold)) return [];
  const summary = fold.children.find((child) => isElement(child, 'summary'));
  const name = summary && isElement(summary) ? read(summary.children, page) : [];
  const asked = of ? (linesOf(read(of.children, page))[0] ?? []) : [];
  return [
    heading(name, page),
    ...(asked.length > 0 ? [made('p', [made('em', asked)])] : []),
    ...read(
      fold.children.filter((child) => child !== summary),
      page,
    ),
  ];
}

/** A row as a record: its first line as a heading, then what stands in each column. */
function recordTold(
  row: Element,
  columns: readonly string[],
  inGroup: boolean,
  page: Page,
  read: Read,
): ElementContent[] {
  const [name, ...cells] = cellsOf(row);
  if (name === undefined) return [];
  const parts = read(name.children, page);
  const [title = [], ...lines] = linesOf(parts);
  const told = cells.flatMap((cell, i) => {
    const content = read(cell.children, page);
    const column = columns[i + 1] ?? '';
    if (isBlank(content)) return [];
    return [
      made(
        'li',
        column === ''
          ? content
          : labeled([text(column.charAt(0).toUpperCase() + column.slice(1))], content),
      ),
    ];
  });
  // What is no line of words, such as code, stands as it is.
  const rest = parts.some((part) => hasBlock(part)) ? lines.map((line) => made('p', line)) : [];
  return [
    heading(title, page, inGroup ? 2 : 1),
    ...rest,
    ...(told.length ? [made('ul', told)] : []),
  ];
}

/** A table of long rows as records, group by group. */
function recordsTold(table: Element, page: Page, read: Read): ElementContent[] {
  const columns = columnsOf(table);
  const head = headOf(table);
  let inGroup = false;
  return rowsOf({ ...table, children: table.children.filter((part) => part !== head) }).flatMap(
    (row) => {
      if (isFold(row)) return foldTold(row, undefined, page, read);
      if (cellsOf(row).length > 1) return recordTold(row, columns, inGroup, page, read);
      inGroup = true;
      return [heading(read(cellsOf(row)[0]?.children ?? [], page), page)];
    },
  );
}

/** A table under its caption, with code of several lines and what opens on request below it; or, if its rows are long, records. */
export function tableTold(element: Element, page: Page, read: Read): ElementContent[] {
  const columns = columnsOf(element);
  const table = copied(element, (row) =>
    isFold(row)
      ? []
      : [
          {
            ...row,
            children: cellsOf(row).map((cell, i) => withoutColumn(cell, columns[i] ?? '')),
          },
        ],
  );
  const blocks: Element[] = [];
  const told = new Set(page.told);
  const children = read(table.children, { ...page, told, blocks });
  const caption = children.find((child) => isElement(child, 'caption'));
  const rows = children.filter((child) => child !== caption);
  const words = caption === undefined ? '' : wordsOf(caption);
  const named = (as: string): ElementContent[] =>
    words === '' ? [] : [made('p', [made('em', [text(`${as}${words}`)])])];
  const isLong = rowsOf(made('table', rows)).some((row) => wordsOf(row).split(' ').length > LONG);
  const depth = page.heading.depth;
  const below = isLong ? recordsTold(table, page, read) : [];
  page.heading.depth = depth;
  if (isLong) return [...named(''), ...below];
  for (const name of told) page.told.add(name);
  return [
    ...named('Table: '),
    made('table', rows),
    ...blocks.flatMap((block, i) => [made('p', [text(`Block ${String(i + 1)}:`)]), block]),
    ...rowsOf(element).flatMap((row, i, all) => {
      const above = all[i - 1];
      return isFold(row) ? foldTold(row, above && cellsOf(above)[0], page, read) : [];
    }),
  ];
}
