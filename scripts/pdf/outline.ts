import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
} from '@cantoo/pdf-lib';

/** A heading in the outline of a document. */
export interface OutlineItem {
  title: string;
  /** Page it stands on, counted from 1. */
  page: number;
}

const titleOf = (item: PDFDict): string => {
  const title = item.lookup(PDFName.of('Title'));
  return title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '';
};

/** The items below a part of the outline, in their order. */
function* itemsBelow(part: PDFDict | undefined): Generator<PDFDict> {
  let item = part?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item) {
    yield item;
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
}

const outlines = (document: PDFDocument): PDFDict | undefined =>
  document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);

/** The headings of the first level in the outline of a document, in their order; none where it has no outline. */
export function outlineOf(document: PDFDocument): OutlineItem[] {
  const pages = document.getPages().map(({ ref }) => ref.toString());
  return [...itemsBelow(outlines(document))].map((item) => {
    const place = item.lookupMaybe(PDFName.of('Dest'), PDFArray)?.get(0);
    return { title: titleOf(item), page: pages.indexOf(place?.toString() ?? '') + 1 };
  });
}

const letters = (text: string): string => text.replace(/\s/g, '');

/**
 * Gives the items of the outline the words of their headings. The browser leaves out the space where
 * a line of a heading ends: "A stopped sidecar cuts offone pod".
 */
export function mendOutline(document: PDFDocument, headings: readonly string[]): void {
  const byLetters = new Map(headings.map((heading) => [letters(heading), heading]));
  const mend = (part: PDFDict | undefined): void => {
    for (const item of itemsBelow(part)) {
      const heading = byLetters.get(letters(titleOf(item)));
      if (heading !== undefined)
        item.set(PDFName.of('Title'), PDFHexString.fromText(heading.replace(/\s+/g, ' ').trim()));
      mend(item);
    }
  };
  mend(outlines(document));
}
