import { expect, type Page, test } from '@playwright/test';
import { overflowOf, unfold } from './support/layout';
import { LOST, samplePaths } from './support/pages';

const WIDTHS = [320, 390, 820, 1440];
/** A4 without the margins of the sheet, at 96 px to the inch. */
const SHEET = 673;

/** Sets text with the spacing that WCAG 1.4.12 asks for. */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

for (const path of [...samplePaths(), LOST])
  test(`/${path} fits every width, folded and unfolded, on paper and with text spaced out`, async ({
    page,
  }) => {
    const wrong: string[] = [];
    const measure = async (state: string, widths: readonly number[]): Promise<void> => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const { pixels, culprits } = await overflowOf(page);
        if (pixels > 0)
          wrong.push(`${state}, ${width} px: ${pixels} over, ${culprits.join(' | ')}`);
      }
    };
    await page.goto(path);
    await measure('folded', WIDTHS);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner', { includeHidden: true })).toBeHidden();
    await measure('on paper', [SHEET]);
    const controls = page.locator('select, input, textarea').filter({ visible: true });
    await expect(controls, 'to choose or fill in on paper').toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await unfold(page);
    await measure('unfolded', WIDTHS);
    await spaceOut(page);
    await measure('spaced out', [390, 1440]);
    expect(wrong).toEqual([]);
  });

test('sets governance in an article as on its own page', async ({ page }) => {
  /** Sizes and distances of the parts that both pages show, by what they say. */
  const looks = async (path: string): Promise<Record<string, string>> => {
    await page.goto(path);
    const parts = page.locator('[id^="maintainers-"] p, table th[scope="rowgroup"] svg');
    return Object.fromEntries(
      await parts.evaluateAll((elements) =>
        elements.map((element): [string, string] => {
          const { fontSize, marginTop, marginRight, width } = getComputedStyle(element);
          const drawn = element instanceof SVGElement ? [width, marginRight] : [];
          const words = (element.textContent || element.parentElement?.textContent) ?? '';
          return [words.trim(), [fontSize, marginTop, ...drawn].join(' ')];
        }),
      ),
    );
  };
  const inArticle = await looks('differences/future-proofing/');
  const alone = await looks('governance/');
  expect(Object.keys(inArticle).length).toBeGreaterThan(6);
  expect(alone).toMatchObject(inArticle);
});
