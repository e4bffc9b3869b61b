import { expect, test } from '@playwright/test';
import { overflowOf, unfold } from './support/layout';
import { LOST, samplePaths } from './support/pages';

const WIDTHS = [320, 390, 820, 1440];

for (const path of [...samplePaths(10), LOST])
  test(`/${path} fits every width, folded and unfolded`, async ({ page }) => {
    await page.goto(path);
    const wrong: string[] = [];
    for (const state of ['folded', 'unfolded']) {
      if (state === 'unfolded') await unfold(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const { pixels, culprits } = await overflowOf(page);
        if (pixels > 0)
          wrong.push(
            `${state}, ${String(width)} px: ${String(pixels)} px over, ${culprits.join(' | ')}`,
          );
      }
    }
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

test('fits with the spacing of text that WCAG 1.4.12 asks for', async ({ page }) => {
  test.slow();
  const wrong: string[] = [];
  for (const path of [...samplePaths(2), LOST]) {
    await page.goto(path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const { pixels, culprits } = await overflowOf(page);
      if (pixels > 0)
        wrong.push(`${path} at ${String(width)}: ${String(pixels)} px, ${culprits.join(' | ')}`);
    }
  }
  expect(wrong).toEqual([]);
});
