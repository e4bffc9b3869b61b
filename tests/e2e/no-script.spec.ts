import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { kindPaths } from '../support/sample-pages';
import { DIST } from '../support/site';
import { articles, idsOf } from './support/content';
import { unfold } from './support/record';
import { wordsOf } from './support/words';

/** Pages with all that a reader comes for. */
const PATHS = ['', ...articles.map(({ path }) => path), 'choose/', 'facts/', 'claims/'];

test.use({ javaScriptEnabled: false });

/** Texts of the parts of a page that hold words, as they are shown; parts within parts count once. */
const wordsShown = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = 'h1, h2, h3, h4, p, li, dt, dd, td, th, caption, text';
    return (
      [...document.querySelectorAll(`main :is(${parts})`)]
        .filter((part) => !part.querySelector(parts) && part.checkVisibility())
        // What answers to a choice that nobody can make without scripts.
        .filter((part) => !part.closest('[data-needs-script]'))
        .map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim())
        .filter((words) => words !== '')
    );
  });

async function withScripts<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ javaScriptEnabled: true });
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

for (const path of PATHS)
  test(`/${path} shows every word that it shows with scripts`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto(path);
    const without = new Set(await wordsShown(page));
    const withThem = await withScripts(browser, async (other) => {
      await other.goto(new URL(path, baseURL).href);
      return wordsShown(other);
    });
    expect(without.size).toBeGreaterThan(40);
    expect(withThem.filter((words) => !without.has(words))).toEqual([]);
  });

for (const article of articles)
  test(`${article.path} holds its figures as pictures, and leads to their tables${article.slug === 'security' ? ' @phone' : ''}`, async ({
    page,
  }) => {
    await page.goto(article.path);
    const figures = idsOf(article, 'Figure');
    for (const id of figures) {
      const figure = page.locator(`#fig-${id}`);
      await unfold(figure);
      await expect(figure.locator('svg').filter({ visible: true }).first(), id).toBeVisible();
      await expect(figure.locator('canvas')).toHaveCount(0);
    }
    // Those behind a fold stand on pages of their own, as the tables of all do; these pages are all made alike.
    for (const [path, id] of [
      ...figures.slice(0, 1).map((id) => [article.path, id] as const),
      ...idsOf(article, 'FigureApart')
        .slice(0, 1)
        .map((id) => [`${article.path}evidence/`, id] as const),
    ]) {
      await page.goto(path);
      const link = page.locator(`#fig-${id} a[href$="/figures/${id}/"]`).first();
      await unfold(link);
      await link.click();
      const figure = page.locator(`#fig-${id}`);
      await expect(figure.locator('svg').filter({ visible: true }).first(), id).toBeVisible();
      await expect(figure.locator('table tbody tr'), id).not.toHaveCount(0);
    }
    await page.goto(article.path);
    // The small figure at the head.
    const small = page.locator('article header figure svg').first();
    const box = await small.boundingBox();
    expect(box && box.width > 100 && box.height > 40).toBe(true);
    const tables = page.getByRole('main').locator('table:not(details table)');
    for (const table of await tables.all()) await expect(table).toBeVisible();
  });

test('the home page holds its board, facts, five differences and figures @phone', async ({
  page,
}) => {
  await page.goto('');
  await expect(page.locator('verdict-board a').first()).toBeVisible();
  await expect(page.locator('#facts table, #facts dl').first()).toBeVisible();
  await expect(page.locator('#differences article figure svg')).toHaveCount(5);
  await expect(page.locator('#key-figure svg').filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator('#key-figure svg text').first()).toHaveText(/\S/);
});

test('offers nothing that works only with scripts @phone', async ({ page }) => {
  for (const path of ['', 'differences/performance/', 'claims/', 'sources/']) {
    await page.goto(path);
    await expect(page.locator('theme-switch').filter({ visible: true })).toHaveCount(0);
    const dead = page.locator('main :is(input, select, textarea)').filter({ visible: true });
    await expect(dead, path).toHaveCount(0);
  }
});

/** Kinds of folded parts that a page holds, shown or not: each by its class and that of its parent. */
const foldsOf = (path: string): string[] =>
  parse(readFileSync(join(DIST, path, 'index.html'), 'utf8'))
    .querySelectorAll('main details')
    .map(
      ({ parentNode, classNames }) => `${parentNode?.getAttribute('class') ?? ''} ${classNames}`,
    );

// On a phone more is folded than at a desk.
test('opens and closes every kind of folded part @phone-only', async ({ page }) => {
  test.slow();
  const tried = new Set<string>();
  for (const path of kindPaths()) {
    if (foldsOf(path).every((kind) => tried.has(kind))) continue;
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    // One of each kind; contents that stand open have no handle.
    const kinds = await page.locator('main details').evaluateAll((all) => {
      const kinds = new Map<string, number>();
      for (const [i, details] of all.entries()) {
        const summary = details.querySelector('summary');
        if (!summary?.checkVisibility() || getComputedStyle(summary).pointerEvents === 'none')
          continue;
        const kind = `${details.parentElement?.className ?? ''} ${details.className}`;
        if (!kinds.has(kind)) kinds.set(kind, i);
      }
      return [...kinds];
    });
    for (const [kind, i] of kinds) {
      if (tried.has(kind)) continue;
      tried.add(kind);
      const folded = page.locator('main details').nth(i);
      const open = () => folded.evaluate((details) => (details as HTMLDetailsElement).open);
      const before = await open();
      await folded.locator('> summary').click();
      const name = await wordsOf(folded.locator('> summary'));
      expect(await open(), `${path} ${name}`).toBe(!before);
    }
  }
});
