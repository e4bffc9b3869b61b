import { expect, type Page } from '@playwright/test';
import { overflowOf, unfold } from './layout';

/** A4 without the margins of the sheet, at 96 px to the inch. */
const SHEET = 673;

/** Sets text with the spacing that WCAG 1.4.12 asks for; returns how to undo it. */
async function spaceOut(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  return () => page.evaluate(() => void document.adoptedStyleSheets.pop());
}

/** The size of type of a browser that is told nothing, in pixels. */
const NORMAL_FONT = 16;

/** The size that readers get who ask their browser for very large type. */
const LARGE_FONT = 24;

/** Sets the size of type that a reader asks a browser for, from which all sizes of a page follow. */
async function askForFont(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard } });
  await session.detach();
}

/**
 * Checks that the open page can nowhere be scrolled sideways: folded and unfolded, in large type, on paper, where
 * nothing is to be chosen either, and with text spaced out. Leaves it unfolded, in a window as wide as before.
 */
export async function expectToFit(page: Page): Promise<void> {
  const window = page.viewportSize();
  const wrong: string[] = [];
  const measure = async (state: string, widths: readonly number[]): Promise<void> => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const { pixels, culprits } = await overflowOf(page);
      if (pixels > 0) wrong.push(`${state}, ${width} px: ${pixels} over, ${culprits.join(' | ')}`);
    }
  };
  // What is folded shows less than what is open, and text as set takes less room than text spaced out: a width at which the
  // one fits need not be measured for the other.
  await measure('folded', [320]);
  await askForFont(page, LARGE_FONT);
  await measure('in large type', [390]);
  await askForFont(page, NORMAL_FONT);
  await page.emulateMedia({ media: 'print' });
  await expect.soft(page.getByRole('banner', { includeHidden: true })).toBeHidden();
  await measure('on paper', [SHEET]);
  const controls = page.locator('select, input, textarea').filter({ visible: true });
  await expect.soft(controls, 'to choose or fill in on paper').toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await unfold(page);
  await measure('unfolded', [320, 820]);
  const undo = await spaceOut(page);
  await measure('spaced out', [390, 1440]);
  await undo();
  if (window) await page.setViewportSize(window);
  expect.soft(wrong).toEqual([]);
}
