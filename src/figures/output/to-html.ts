import { withBase } from '../../lib/urls.ts';
import type { CaveatLine, FigureSpec, Table } from '../spec.ts';
import { toTable } from './to-table.ts';

/** Text made safe for HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const caveatItem = (caveat: CaveatLine, base: string): string =>
  `<li><a href="${withBase(base, caveat.path)}">${escapeHtml(caveat.title)}</a></li>`;

/**
 * The words beside a figure: notes, the severest caveats by title, the others closed, and what is not
 * drawn. The build prints them and the browser prints them again when the view changes.
 */
export function notesHtml(
  spec: Pick<FigureSpec, 'notes' | 'caveats' | 'withheld'>,
  base: string,
): string {
  const notes = spec.notes.map(
    ({ head, text }) => `<p><b>${escapeHtml(head)}</b> ${escapeHtml(text)}</p>`,
  );
  const high = spec.caveats.filter(({ severity }) => severity === 'high');
  const rest = spec.caveats.filter(({ severity }) => severity !== 'high');
  const list = (caveats: readonly CaveatLine[]): string =>
    `<ul>${caveats.map((caveat) => caveatItem(caveat, base)).join('')}</ul>`;
  const withheld = spec.withheld.length
    ? `<div><b>Not shown.</b><ul>${spec.withheld.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul></div>`
    : '';
  const severe = high.length ? `<div><b>Read with care.</b>${list(high)}</div>` : '';
  const others = rest.length
    ? `<details><summary>${String(rest.length)} more caveats</summary>${list(rest)}</details>`
    : '';
  return notes.join('') + withheld + severe + others;
}

/** The data table. The first column heads its row. */
export function tableHtml(table: Table, caption: string): string {
  const { heads, rows } = toTable(table);
  const cls = (number: boolean): string => (number ? ' class="number"' : '');
  const head = heads.map(
    ({ text, number }) => `<th scope="col"${cls(number)}>${escapeHtml(text)}</th>`,
  );
  const body = rows.map(
    (row) =>
      `<tr>${row
        .map(({ text, number }, i) =>
          i === 0
            ? `<th scope="row">${escapeHtml(text)}</th>`
            : `<td${cls(number)}>${escapeHtml(text)}</td>`,
        )
        .join('')}</tr>`,
  );
  return `<table class="data-table dense"><caption>${escapeHtml(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
