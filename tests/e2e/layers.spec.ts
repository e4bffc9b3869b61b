import { expect, type Page, test } from '@playwright/test';
import { type ArticleText, articles, idsOf } from './support/content';
import { readOn } from './support/record';

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight);

for (const article of articles) {
  test(`answers “${article.name}” on the first screen, and keeps it short until its evidence is opened`, async ({
    page,
  }) => {
    await page.goto(article.path);
    for (const [width, height, screens] of [
      [1440, 900, 10],
      [390, 844, 16],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect((await heightOf(page)) / height, `${String(width)} px`).toBeLessThanOrEqual(screens);
      const answer = page.locator('[data-layer="answer"]');
      const box = await answer.boundingBox();
      expect(box && box.y + box.height, `${String(width)} px`).toBeLessThanOrEqual(height);
      for (const words of [/^If .+, /, /How sure: (?:strong|mixed|thin) evidence\./])
        await expect(answer.getByText(words).first()).toBeInViewport();
      await expect(answer.getByRole('link', { name: 'Which to choose' })).toBeInViewport();
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('opens what an address of an article leads into', async ({ page, baseURL }) => {
    // The article with folds of every kind.
    const article = articles[2] as ArticleText;
    const last = (name: string, folded: boolean): string =>
      String(
        article.uses.filter((use) => use.name === name && use.folded === folded).at(-1)?.attributes[
          'id'
        ],
      );
    const folds = idsOf(article, 'Fold');
    await page.goto(new URL(article.path, baseURL).href);
    for (const id of folds) await expect(page.locator(`#${id} p`).first(), id).toBeHidden();
    const shows = async (id: string): Promise<void> => {
      const place = page.locator(`#${id}`);
      await expect(place, id).toBeInViewport();
      await expect(place.locator('p, a, td').first(), id).toBeVisible();
    };
    // A fold leads on to what it holds, and the mark of a sentence to its record or source.
    for (const id of [
      `claim-${last('Evidence', false)}`,
      `source-${last('Cite', false)}`,
      ...folds,
    ]) {
      await page.goto('about:blank');
      await page.goto(new URL(`${article.path}#${id}`, baseURL).href);
      const place = page.locator(`#${id}`);
      await expect(place, id).toBeInViewport();
      const way = place.locator('xpath=descendant-or-self::a').first();
      await expect(way, id).toBeVisible();
      await way.click();
      await expect(page).toHaveURL(new RegExp(`${article.path}evidence/#${id}$`));
      await shows(id);
    }
    // What closed parts rest on stands beside them.
    for (const id of [`claim-${last('Claim', true)}`, `source-${last('Cite', true)}`]) {
      await page.goto('about:blank');
      await page.goto(new URL(`${article.path}evidence/#${id}`, baseURL).href);
      await shows(id);
    }
  });
});

/** Screens that a page may take on opening, details closed: on a laptop and on a phone. */
const LIMITS = [
  { path: '', laptop: 5, phone: 9 },
  { path: 'benchmarks/livewyer-2024/', laptop: 12, phone: 16 },
  { path: 'overview/', laptop: 6, phone: 9 },
  { path: 'overview/linkerd/', laptop: 6, phone: 9 },
  { path: 'overview/cilium/', laptop: 6, phone: 9 },
] as const;

for (const { path, laptop, phone } of LIMITS)
  test(`keeps /${path} to ${String(laptop)} screens of a laptop and ${String(phone)} of a phone`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const [width, height, screens] of [
      [1440, 900, laptop],
      [390, 844, phone],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect((await heightOf(page)) / height, `${String(width)} px`).toBeLessThanOrEqual(screens);
    }
  });

test('leads on the home page from the answer to the reader’s need, to all facts and to what is not known', async ({
  page,
}) => {
  await page.goto('');
  const parts = await page
    .locator('main [data-layer]')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(parts).toEqual(['', 'key-figure', 'facts', 'differences', 'bottom-line', 'unshown']);
  for (const [part, name, to] of [
    [page.locator('[data-layer="answer"]'), /mutual TLS/, /choose\/#choice-identity-now$/],
    [page.locator('#facts'), 'Deployment', /facts\/#fact-deployment$/],
    [page.locator('#unshown'), 'More that is not known', /choose\/grounds\/#not-shown$/],
  ] as const) {
    await page.goto('');
    await part.getByRole('link', { name }).click();
    await expect(page).toHaveURL(to);
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  }
});

test('opens a fold by keyboard, with what it holds next in line', async ({ page }) => {
  await page.goto('differences/proxies/');
  await readOn(page);
  const fold = page.locator('#sources-cited details').first();
  const source = fold.getByRole('link').first();
  await expect(source).toBeHidden();
  await fold.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(source).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(source).toBeFocused();
});

test('tells our own words from paraphrases of the page by their marks', async ({ page }) => {
  await page.goto('differences/proxies/');
  await readOn(page);
  const explanation = page.locator('section[data-layer="explanation"]');
  await expect(
    explanation.getByRole('button', { name: /^Evidence: open the record “.+”; the 2024 page/ }),
  ).not.toHaveCount(0);
  await expect(explanation.getByRole('button', { name: /; open the record$/ })).toHaveCount(0);
  const graded = page.locator('#how-the-page-fared');
  await graded.locator('details > summary').click();
  await expect(
    graded.getByRole('button', { name: /^Supported: .+; open the record$/ }),
  ).toBeVisible();
});
