import { expect, test } from '@playwright/test';
import { kindPaths, samplePaths } from '../support/sample-pages';
import { expectToFit } from './support/fit';
import { readOn } from './support/record';

const looked = new Set(kindPaths());

for (const path of samplePaths().filter((path) => !looked.has(path)))
  test(`/${path} fits every width, folded and unfolded, in large type, on paper and with text spaced out`, async ({
    page,
  }) => {
    await page.goto(path);
    await expectToFit(page);
  });

test('sets governance in an article as on its own page', async ({ page }) => {
  /** Sizes and distances of the parts that both pages show, by what they say. */
  const looks = async (path: string): Promise<Record<string, string>> => {
    await page.goto(path);
    await readOn(page);
    // In an article they stand in folds, and come once a reader is near.
    for (const part of await page.locator('part-apart').all()) {
      await part.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
      await part.scrollIntoViewIfNeeded();
      await expect(part.locator('table, ul').first()).toBeVisible();
    }
    const parts = page.locator(
      'caption:text-is("Gateway API conformance reports of Linkerd and Cilium") ~ * :is(th, td, small, svg)',
    );
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
