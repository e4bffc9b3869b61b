import { expect, type Page, test } from '@playwright/test';
import { articles } from './support/content';

const [article] = articles;
if (!article) throw new Error('There is no article.');

/** The first explained word of a page and its explanation. */
async function firstTerm(page: Page) {
  const word = page.locator('button.term').first();
  const id = await word.getAttribute('popovertarget');
  return { word, explanation: page.locator(`#${id ?? ''}`) };
}

test('explains a term in place, by keyboard, without moving the text @phone', async ({ page }) => {
  await page.goto(article.path);
  const { word, explanation } = await firstTerm(page);
  await expect(explanation).toBeHidden();
  await word.scrollIntoViewIfNeeded();
  const before = await word.boundingBox();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(explanation).toBeInViewport();
  expect(await word.boundingBox()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(explanation).toBeHidden();
  await expect(word).toBeFocused();
});

test('explains a term without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(article.path);
  const { word, explanation } = await firstTerm(page);
  await word.click();
  await expect(explanation).toBeVisible();
  await context.close();
});

test('leads from an explanation to the same term in the glossary', async ({ page }) => {
  await page.goto(article.path);
  const { word, explanation } = await firstTerm(page);
  await word.click();
  const text = await explanation.locator('b').textContent();
  await explanation.getByRole('link', { name: 'Glossary' }).click();
  const entry = page.locator(':target');
  await expect(entry.locator('dt')).toContainText(text ?? 'no term');
});
