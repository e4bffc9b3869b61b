import { expect, type Page, test } from '@playwright/test';
import { articles } from './support/content';
import { LOST } from './support/pages';
import { wordsOf } from './support/words';

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
const five = (page: Page) => page.getByRole('navigation', { name: 'The five differences' });
const turn = (page: Page) => page.getByRole('navigation', { name: 'Previous and next' });

test('leads from the home page through the five differences by their numbers', async ({ page }) => {
  await page.goto('');
  for (const [i, { name, title, path }] of articles.entries()) {
    const numeral = ['I', 'II', 'III', 'IV', 'V'][i] ?? '';
    await five(page)
      .getByRole('link', { name: new RegExp(`^${numeral}\\s*${name}$`) })
      .click();
    await expect(page).toHaveURL(new RegExp(`/${path}$`));
    await expect(heading(page)).toHaveText(title);
    await expect(page).toHaveTitle(`${title} · Linkerd vs Cilium`);
    await expect(five(page).locator('[aria-current]')).toHaveText([`${numeral}${name}`]);
    const crumbs = page.getByRole('navigation', { name: 'Breadcrumbs' });
    await expect(crumbs.locator('[aria-current=page]')).toHaveText(name);
    await expect(crumbs.getByRole('link')).toHaveText(['Linkerd vs Cilium']);
    await expect(page.getByText(`Difference ${numeral} ·`)).toBeVisible();
  }
});

test('turns the pages from the first overview to the choice @phone', async ({ page }) => {
  test.slow();
  await page.goto('overview/linkerd/');
  const titles: string[] = [];
  while (!page.url().endsWith('/choose/') && titles.length < 20) {
    const here = page.url();
    titles.push(await wordsOf(heading(page)));
    await turn(page).locator('[rel=next]').click();
    await expect(page).not.toHaveURL(here);
    const back = turn(page).locator('[rel=prev]');
    expect(await back.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(here);
  }
  await expect(heading(page)).toBeVisible();
  expect(page.url()).toMatch(/\/choose\/$/);
  expect(titles.slice(-5)).toEqual(articles.map(({ title }) => title));

  await turn(page).locator('[rel=prev]').click();
  await expect(heading(page)).toHaveText(titles.at(-1) ?? '');
});

test('leads from the rows of the home page to the same articles @phone', async ({ page }) => {
  await page.goto('');
  const titles = page.locator('#differences h3');
  await expect(titles).toHaveText(articles.map(({ title }) => title));
  await titles.getByRole('link').nth(2).click();
  await expect(heading(page)).toHaveText(articles[2]?.title ?? '');
  await page.getByRole('link', { name: 'Linkerd vs Cilium' }).first().click();
  await expect(titles).toHaveCount(5);
});

test('marks the main navigation on the pages below its entries', async ({ page }) => {
  const marked = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
  for (const [path, name, value] of [
    ['claims/', 'Fact check', 'page'],
    ['claims/verdict/wrong/', 'Fact check', 'true'],
    ['overview/cilium/', 'How they work', 'true'],
    ['about/', 'About', 'page'],
  ] as const) {
    await page.goto(path);
    await expect(marked).toHaveText([name]);
    await expect(marked).toHaveAttribute('aria-current', value);
  }
  await page.goto('');
  await expect(marked).toHaveCount(0);
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

for (const wrong of [LOST, 'claims/no-such-claim/', 'differences/security/no/such/part'])
  test(`answers the wrong address /${wrong} with a page that leads on @phone`, async ({ page }) => {
    const response = await page.goto(wrong);
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
