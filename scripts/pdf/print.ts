import { PDFDocument } from '@cantoo/pdf-lib';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../browser/find.ts';
import { readBase } from '../site/base.ts';
import { listen, siteHandler } from '../site/server.ts';
import { CHAPTERS, type Chapter, type Imprint, readChapter, readImprint } from './chapters.ts';
import { mendOutline, outlineOf } from './outline.ts';
import { reportHtml } from './report.ts';

/** The words of all headings of a page, those of chapters too. Runs in the page. */
function headingsOf(): string[] {
  const roots = [document, ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot)];
  return roots.flatMap((root) =>
    [...(root?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map((head) => head.textContent),
  );
}

/** Prints markup as a tagged document with an outline; fonts come from the site at `origin`. */
async function printed(browser: Browser, origin: string, html: string): Promise<PDFDocument> {
  const page = await browser.newPage();
  try {
    const address = new URL('/report', origin).href;
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(address);
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    const made = await PDFDocument.load(
      await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true }),
    );
    mendOutline(made, await page.evaluate(headingsOf));
    return made;
  } finally {
    await page.close();
  }
}

/** The page on which each chapter begins. Throws where the outline lacks one. */
function beginnings(document: PDFDocument, chapters: readonly Chapter[]): number[] {
  // The title on the cover comes first.
  const heads = outlineOf(document).slice(1);
  return chapters.map(({ title }, i) => {
    const head = heads[i];
    if (!head || head.page === 0)
      throw new Error(`The outline of the document has no place for “${title}”.`);
    return head.page;
  });
}

async function withPages(
  browser: Browser,
  origin: string,
  imprint: Imprint,
  chapters: readonly Chapter[],
): Promise<PDFDocument> {
  const first = await printed(browser, origin, reportHtml(imprint, chapters, []));
  const pages = beginnings(first, chapters);
  return printed(browser, origin, reportHtml(imprint, chapters, pages));
}

/**
 * Prints the built site as one document: cover, contents with page numbers, chapters.
 *
 * @throws NotBuiltError when the folder holds no built site; an error where no Chromium is found.
 */
export async function printReport(
  folder: string,
  paths: readonly string[] = CHAPTERS,
): Promise<{ bytes: Uint8Array; pages: number; chapters: readonly Chapter[] }> {
  const base = readBase(folder);
  const imprint = readImprint(folder);
  const chapters = paths.map((path) => readChapter(folder, path));
  const { server, port } = await listen(siteHandler({ folder, base }), 0, 'localhost');
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium. Run: node scripts/browser.ts');
  const browser = await chromium.launch({ executablePath });
  try {
    const document = await withPages(
      browser,
      `http://localhost:${String(port)}`,
      imprint,
      chapters,
    );
    document.setTitle(imprint.title, { showInWindowTitleBar: true });
    document.setSubject(imprint.description);
    return { bytes: await document.save(), pages: document.getPageCount(), chapters };
  } finally {
    await browser.close();
    server.close();
  }
}
