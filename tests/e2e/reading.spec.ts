import { expect, type Page, test } from '@playwright/test';
import { LOST } from '../support/sample-pages';
import { articles } from './support/content';
import { wordsOf } from './support/words';

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
const turn = (page: Page) => page.getByRole('navigation', { name: 'Previous and next' });

test('turns a page forth and back, and leads home and to the other differences @phone', async ({
  page,
}) => {
  const [first, second, third] = articles;
  await page.goto(first?.path ?? '');
  await turn(page).locator('[rel=next]').click();
  await expect(heading(page)).toHaveText(second?.title ?? '');
  await turn(page).locator('[rel=prev]').click();
  await expect(heading(page)).toHaveText(first?.title ?? '');
  await page.getByRole('link', { name: 'Linkerd vs Cilium' }).first().click();
  const titles = page.locator('#differences h3');
  await expect(titles).toHaveText(articles.map(({ title }) => title));
  await titles.getByRole('link').nth(2).click();
  await expect(heading(page)).toHaveText(third?.title ?? '');
  await expect(page).toHaveTitle(`${third?.title ?? ''} · Linkerd vs Cilium`);
});

for (const { name, path } of articles)
  test(`marks the part of “${name}” that is being read`, async ({ page }) => {
    await page.goto(path);
    const contents = page.getByRole('navigation', { name: 'On this page' });
    const links = contents.getByRole('link');
    const marked = contents.locator('[aria-current]');
    await expect(marked).toHaveCount(0);
    expect(await links.count()).toBeGreaterThan(4);
    for (const link of await links.all()) {
      const words = await wordsOf(link);
      await link.click();
      await expect(marked).toHaveText([words]);
      const section = page.locator((await link.getAttribute('href')) ?? '');
      await expect(section.getByRole('heading', { level: 2 }).first()).toBeInViewport();
    }
    // Back up by the wheel, past the first section, the mark follows and goes.
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect(marked).toHaveCount(0);
  });

test('folds the contents on a phone, and leads from them into the text @phone-only', async ({
  page,
}) => {
  await page.goto('differences/security/');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const last = contents.getByRole('link').last();
  await expect(last).toBeHidden();
  await contents.getByText('On this page').tap();
  await expect(last).toBeVisible();
  const words = await wordsOf(last);
  await last.tap();
  await expect(page.getByRole('heading', { name: words })).toBeInViewport();
});

test('answers a wrong address, however deep, with a page that leads on @phone', async ({
  page,
}) => {
  for (const wrong of [LOST, 'claims/no-such-claim/'])
    expect((await page.request.get(wrong)).status(), wrong).toBe(404);
  const response = await page.goto('differences/security/no/such/part');
  expect(response?.status()).toBe(404);
  await expect(page).toHaveTitle(/^Page not found/);
  await expect(heading(page)).toHaveText('There is no page at this address');
  // Its styles have arrived, however deep the address.
  expect(await heading(page).evaluate((h1) => getComputedStyle(h1).fontFamily)).toContain(
    'Literata',
  );
  const offers = page.getByRole('main').getByRole('link');
  const names = (await offers.allInnerTexts()).join(' ');
  for (const name of [
    ...articles.map((article) => article.name),
    'Which to choose',
    'Fact check',
    'Features',
  ])
    expect(names).toContain(name);
  await offers.filter({ hasText: 'Fact check' }).click();
  await expect(page).toHaveURL(/\/claims\/$/);
  await expect(heading(page)).toBeVisible();
});
