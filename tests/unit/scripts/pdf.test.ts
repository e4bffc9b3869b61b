import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, describe, expect, it } from 'vitest';
import { readChapter } from '../../../scripts/pdf/chapters.ts';
import { withReport } from '../../../scripts/pdf/link.ts';
import { reportHtml } from '../../../scripts/pdf/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const IMPRINT = {
  title: 'One & two',
  description: 'What it is.',
  address: 'https://x.example/s/',
  colophon: 'Built on a day.',
};
const chapter = (title: string) => ({ title, styles: 'p{color:red}', html: `<h1>${title}</h1>` });

describe('a page as a chapter', () => {
  const page = (main: string) =>
    `<link rel="canonical" href="https://x.example/s/a/"><style>p{}</style><body>${main}</body>`;

  it('leads to where the site is published, and brings its styles and no script', () => {
    mkdirSync(join(folder, 'a'));
    writeFileSync(
      join(folder, 'a/index.html'),
      page(
        '<main><h1>A  head</h1><a href="#b">b</a><a href="/s/c/?d#e">c</a><script>1</script></main>',
      ),
    );
    const { title, styles, html } = readChapter(folder, 'a/');
    expect([title, styles]).toEqual(['A head', 'p{}']);
    expect(html).toContain('href="https://x.example/s/a/#b"');
    expect(html).toContain('href="https://x.example/s/c/?d#e"');
    expect(html).not.toContain('<script');
  });

  it('is named where it cannot be read', () => {
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'b/index.html'), page('<p>No text.</p>'));
    expect(() => readChapter(folder, 'b/')).toThrow('/b/ has no <main>');
  });
});

describe('the report', () => {
  it('lists each chapter with the page on which it begins, in order', () => {
    const root = parse(reportHtml(IMPRINT, [chapter('First'), chapter('Second')], [3, 14]));
    const rows = root.querySelectorAll('.report-contents li');
    expect(rows.map((row) => row.textContent)).toEqual(['First 3', 'Second 14']);
    expect(root.querySelectorAll('[id^="chapter-"]')).toHaveLength(2);
    expect(root.querySelector('.report-cover')?.textContent).toContain('Built on a day.');
  });
});

describe('the page that leads to the report', () => {
  it('links it once it is there, and other pages stay as they are', () => {
    const page = '<main><p data-report class="a">Not printed.</p></main>';
    const linked = parse(withReport(page, '/s/report.pdf', 104)).querySelector('p.a');
    expect(linked?.querySelector('a')?.getAttribute('href')).toBe('/s/report.pdf');
    expect(linked?.textContent).toMatch(/^The report as one PDF, 104 pages/);
    expect(withReport('<p>No place.</p>', '/s/report.pdf', 104)).toBe('<p>No place.</p>');
  });
});
