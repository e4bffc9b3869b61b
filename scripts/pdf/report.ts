import type { Chapter, Imprint } from './chapters.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Styles of cover and contents; everything else is styled as its page is. */
const STYLES = `
  .report-cover { break-after: page; padding-top: 55mm; }
  .report-cover h1 { font: 400 30pt/1.1 var(--font-serif); max-width: 14em; margin: 0 0 8mm; }
  .report-cover p { font: 11pt/1.5 var(--font-serif); max-width: 34em; margin: 0 0 4mm; }
  .report-cover p + p { font: 9pt/1.5 var(--font-sans); }
  .report-contents h2 { font: 400 20pt/1.2 var(--font-serif); margin: 0 0 6mm; }
  .report-contents ol { list-style: none; margin: 0; padding: 0; }
  .report-contents li { display: flex; gap: 6mm; justify-content: space-between; padding: 2mm 0;
    border-top: 0.3mm solid var(--color-line); font: 11pt/1.35 var(--font-serif); }
  .report-contents li span:last-child { font: 10pt/1.5 var(--font-sans); font-variant-numeric: tabular-nums; }
  .report-chapter { break-before: page; }
`;

const contents = (chapters: readonly Chapter[], pages: readonly number[]): string =>
  chapters
    .map(
      ({ title }, i) =>
        `<li><a href="#chapter-${String(i + 1)}">${escaped(title)}</a> <span>${String(pages[i] ?? '')}</span></li>`,
    )
    .join('');

/**
 * The whole report as one page to print: cover, contents, chapters. Pages of the site ship only the
 * styles they use, so each chapter keeps its own, apart from the others, in a shadow tree.
 *
 * @param pages page on which each chapter begins; empty as long as they are not known
 */
export function reportHtml(
  { title, description, address, colophon }: Imprint,
  chapters: readonly Chapter[],
  pages: readonly number[],
): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(title)}</title><style>${chapters[0]?.styles ?? ''}</style><style>${STYLES}</style></head>
<body>
<section class="report-cover"><h1>${escaped(title)}</h1><p>${escaped(description)}</p><p>${escaped(colophon)}</p><p><a href="${escaped(address)}">${escaped(address)}</a></p></section>
<section class="report-contents"><h2>Contents</h2><ol>${contents(chapters, pages)}</ol></section>
${chapters
  .map(
    ({ styles, html }, i) =>
      `<div class="report-chapter" id="chapter-${String(i + 1)}"><template shadowrootmode="open"><style>${styles}</style>${html}</template></div>`,
  )
  .join('\n')}
</body>
</html>`;
}
