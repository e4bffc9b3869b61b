import { PDFDict, PDFDocument, PDFName, PDFStream, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import { outlineOf } from '../../scripts/pdf/outline';
import { printReport } from '../../scripts/pdf/print';
import { DIST } from '../support/site';

test('the report is a tagged document with an outline, figures as lines and text', async () => {
  test.slow();
  const { bytes, chapters } = await printReport(DIST, ['', 'differences/proxies/']);
  const document = await PDFDocument.load(bytes);
  const { catalog } = document;
  expect(catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toMatch(/^en/);
  const marks = catalog.lookup(PDFName.of('MarkInfo'), PDFDict);
  expect(String(marks.get(PDFName.of('Marked')))).toBe('true');
  expect(document.getTitle()).toContain('Linkerd vs Cilium');

  const [cover, ...heads] = outlineOf(document);
  expect(cover?.page).toBe(1);
  expect(heads.map(({ title }) => title)).toEqual(chapters.map(({ title }) => title));
  // Cover, contents, then the chapters, each on a sheet of its own.
  expect(heads[0]?.page).toBe(3);
  expect(heads[1]?.page).toBeGreaterThan(4);
  expect(heads[1]?.page).toBeLessThanOrEqual(document.getPageCount());

  // Figures are drawn: no sheet places a picture.
  for (const sheet of document.getPages()) {
    const placed = sheet.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict);
    for (const [name] of placed?.entries() ?? []) {
      const { dict } = placed?.lookup(name, PDFStream) ?? {};
      expect(String(dict?.get(PDFName.of('Subtype')))).toBe('/Form');
    }
  }
  expect(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).get(PDFName.of('K'))).toBeDefined();
});
