import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
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

  const pictures = document.context
    .enumerateIndirectObjects()
    .filter(([, object]) => 'dict' in object && object.dict instanceof PDFDict)
    .filter(([, object]) =>
      String((object as { dict: PDFDict }).dict.get(PDFName.of('Subtype'))).includes('/Image'),
    );
  // A hatched ground is the one thing that is kept as a picture; eight figures are not.
  expect(pictures.length).toBeLessThanOrEqual(1);
  expect(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).get(PDFName.of('K'))).toBeDefined();
});
