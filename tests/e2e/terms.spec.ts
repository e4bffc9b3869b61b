import { expect, type Page, test } from '@playwright/test';
import { articles } from './support/content';

const [article] = articles;
if (!article) throw new Error('There is no article.');

/** The first explained word of a page and its explanation. */
async function firstTerm(page: Page) {
  const word = page.locator('button[popovertarget^="term-"]').first();
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

test('keeps an explanation off the sentence of its word @phone', async ({ page }) => {
  await page.goto('');
  const cell = page.locator('main [data-layer=answer] td').filter({ has: page.locator('.term') });
  const word = cell.first().locator('.term').first();
  await word.click();
  const card = page.locator(`#${(await word.getAttribute('popovertarget')) ?? ''}`);
  await expect(card).toBeInViewport();
  const sentence = await cell.first().evaluate((box) => {
    const lines = [...box.childNodes]
      .filter((node) => !(node instanceof Element && node.matches('[popover]')))
      .map((node) => {
        const text = document.createRange();
        text.selectNodeContents(node);
        return text.getBoundingClientRect();
      });
    return {
      top: Math.min(...lines.map(({ top }) => top)),
      bottom: Math.max(...lines.map(({ bottom }) => bottom)),
    };
  });
  const box = await card.boundingBox();
  if (!box) throw new Error('The explanation has no box.');
  const isApart = box.y >= sentence.bottom || box.y + box.height <= sentence.top;
  expect(isApart, `${String(box.y)} against ${String(sentence.bottom)}`).toBe(true);
});

test('explains each term of the home page where it first stands', async ({ page }) => {
  await page.goto('');
  const terms = await page
    .locator('main .term')
    .evaluateAll((words) => words.map((word) => word.getAttribute('popovertarget')));
  expect(terms.length).toBeGreaterThan(5);
  expect(new Set(terms).size).toBe(terms.length);
  await expect(page.locator('main .term').first()).toHaveText(/service mesh/);
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

test('a browser without popovers shows an explanation behind its word, and only when asked', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'popover'));
  await page.goto(article.path);
  const { word, explanation } = await firstTerm(page);
  await expect(explanation).toHaveAttribute('hidden');
  await word.click();
  await expect(explanation).not.toHaveAttribute('hidden');
});
