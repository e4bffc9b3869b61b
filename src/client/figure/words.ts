import { toCsv } from '../../figures/output/to-csv.ts';
import { notesHtml, tableHtml } from '../../figures/output/to-html.ts';
import type { FigureSpec } from '../../figures/spec.ts';

/** Prints the table of a view in its fold. */
export function showTable(host: HTMLElement, { table, title }: FigureSpec): void {
  const section = host.querySelector('[data-table] section');
  if (section) section.innerHTML = tableHtml(table, title);
}

/**
 * Gives the words around the picture the content of another view: title, conditions, notes, table,
 * and the CSV file. The SVG on the server shows the first view, so its link goes while another is shown.
 */
export function showWords(host: HTMLElement, spec: FigureSpec, base: string, first: boolean): void {
  const put = (selector: string, text: string): void => {
    const element = host.querySelector(selector);
    if (element) element.textContent = text;
  };
  const fill = (selector: string, html: string): void => {
    const element = host.querySelector(selector);
    if (element) element.innerHTML = html;
  };
  put('[data-title]', spec.title);
  put('[data-conditions]', spec.subtitle);
  put(`#fig-${spec.id}-d`, spec.summary);
  fill('[data-notes]', notesHtml(spec, base));
  showTable(host, spec);
  const svg = host.querySelector<HTMLElement>('[data-format=svg]');
  if (svg) svg.hidden = !first;
  const csv = host.querySelector<HTMLAnchorElement>('[data-format=csv]');
  if (!csv) return;
  csv.dataset['file'] ??= csv.href;
  // The file of the view before is of no use any more; those of other figures are.
  if (csv.href.startsWith('blob:')) URL.revokeObjectURL(csv.href);
  csv.href = first
    ? csv.dataset['file']
    : URL.createObjectURL(new Blob([toCsv(spec.table)], { type: 'text/csv' }));
  csv.download = first ? '' : `${[spec.id, ...Object.values(spec.chosen)].join('-')}.csv`;
}
