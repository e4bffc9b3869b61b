import { expect, type Page, test } from '@playwright/test';
import { byPublisher } from '../../src/evidence/bibliography.ts';
import { records } from '../support/records.ts';
import { shown } from './support/shown.ts';

const { sources } = records;
const entry = 'li[data-publisher]';
/** The list of all sources. */
const LIST = 'sources/list/';
const entries = (page: Page) => page.locator(`${entry}:visible`);
/** Address of a source with what rests on it. */
const entryOf = (id = '') => `sources/${id[0]}/#${id}`;
const ofKind = (kind: string) => sources.filter((source) => source.kind === kind).length;

test('filters by interest, publisher and words together, and keeps them in the address', async ({
  page,
}) => {
  await page.goto(LIST);
  await page.locator('#only-kind-independent').click();
  await expect(entries(page)).toHaveCount(ofKind('independent'));
  const publisher = byPublisher(sources).find(
    (one) => one.sources.filter(({ kind }) => kind === 'independent').length > 1,
  );
  await page.getByLabel('Publisher').selectOption(publisher?.slug ?? '');
  const both = publisher?.sources.filter(({ kind }) => kind === 'independent') ?? [];
  await expect(entries(page)).toHaveCount(both.length);
  expect(new URL(page.url()).search).toBe(`?kind=independent&publisher=${publisher?.slug}`);
  await expect(page.locator('section[data-part]:visible')).toHaveCount(1);
  await page.getByRole('searchbox').fill(both[0]?.id ?? '');
  await expect(entries(page)).toHaveCount(1);
  await page.reload();
  await expect(entries(page)).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toHaveValue(both[0]?.id ?? '');
});

test('opens at a source, also where a filter would hide it', async ({ page }) => {
  const source = sources.find(({ kind }) => kind === 'primary');
  await page.goto(`sources/?kind=academic#${source?.id}`);
  await page.waitForURL(`**/${LIST}#${source?.id}`);
  const line = page.locator(`[id="${source?.id}"]`);
  await expect(line).toBeInViewport();
  await line.getByRole('link').click();
  await page.waitForURL(`**/sources/${source?.id[0]}/#${source?.id}`);
  await expect(page.locator(`[id="${source?.id}"]`)).toBeInViewport();
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies a citation, and says so in words', async ({ page }) => {
    const source = sources.find(({ url, date }) => url !== null && date !== null);
    await page.goto(entryOf(source?.id));
    const entry = page.locator(`[id="${source?.id}"]`);
    const cite = entry.getByRole('link', { name: 'Cite' });
    await cite.click();
    await expect(cite).toHaveAttribute('aria-expanded', 'true');
    await entry.getByRole('button', { name: 'Copy BibTeX' }).click();
    await expect(entry.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(new RegExp(`^@online\\{${source?.id},`));
    expect(copied).toContain(source?.url);
    await cite.click();
    await expect(entry.getByRole('button')).toHaveCount(0);
    await expect(cite).toHaveAttribute('aria-expanded', 'false');
  });
});

test('says so where the citations do not come, and keeps the page', async ({ page }) => {
  const [source] = sources;
  const entry = page.locator(`[id="${source?.id}"]`);
  await page.goto(entryOf(source?.id));
  const address = page.url();
  await page.route(`**/data/sources/${source?.id}.txt`, (route) => route.abort());
  const cite = entry.getByRole('link', { name: 'Cite' });
  await cite.click();
  await expect(entry.getByRole('status')).toContainText('could not be loaded');
  expect(page.url()).toBe(address);
  // Once more, and it comes.
  await cite.click();
  await page.unroute(`**/data/sources/${source?.id}.txt`);
  await cite.click();
  await expect(entry.getByRole('button', { name: 'Copy BibTeX' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each filter by interest is a link that works by itself', async ({ page }) => {
    await page.goto('sources/');
    await page.getByRole('link', { name: /^All in one list/ }).click();
    await expect(entries(page)).toHaveCount(sources.length);
    for (const kind of new Set(sources.map((source) => source.kind))) {
      await page.locator(`#only-kind-${kind}`).click();
      await expect.poll(() => shown(page, entry), { message: kind }).toBe(ofKind(kind));
    }
  });

  test('publishers are places, and citations can be read', async ({ page }) => {
    await page.goto(LIST);
    await page.getByText(/^Go to one of/).click();
    const publishers = page.locator('details a[href^="#by-"]');
    await expect(publishers).toHaveCount(byPublisher(sources).length);
    await publishers.last().click();
    await expect(page.locator('section[data-part] h3').last()).toBeInViewport();
    await page.goto('sources/');
    await page.locator('#letters th a').last().click();
    const cite = page.getByRole('main').getByRole('link', { name: 'Cite' }).last();
    await expect(page.locator('main button')).toHaveCount(0);
    await cite.click();
    for (const part of ['Text:', 'Markdown:', '@online{'])
      await expect(page.locator('body')).toContainText(part);
  });
});

test('publishes the same sources as JSON, CSV and BibTeX', async ({ page, request }) => {
  await page.goto('sources/');
  const address = (ending: string): Promise<string> =>
    page
      .locator(`main a[href$="/data/sources.${ending}"]`)
      .evaluate((link) => (link as HTMLAnchorElement).href);
  const json = await (await request.get(await address('json'))).json();
  expect(json.records.map(({ id }: { id: string }) => id)).toEqual(sources.map(({ id }) => id));
  expect(json.records[0].entry).toMatch(new RegExp(`/${entryOf(sources[0]?.id)}$`));
  const csv = await (await request.get(await address('csv'))).text();
  expect(csv.startsWith('id,title,publisher,')).toBe(true);
  const bib = await (await request.get(await address('bib'))).text();
  expect(bib.match(/^@online\{/gm)).toHaveLength(sources.length);
});

test('arrives at the publisher that an address names, and stays there @phone-only', async ({
  page,
}) => {
  await page.goto('sources/c/');
  const last = page.locator('main h2[id^=by-]').nth(-8);
  const id = (await last.getAttribute('id')) ?? '';
  await page.goto('about:blank');
  await page.goto(`sources/c/#${id}`);
  await page.waitForTimeout(600);
  const { y = -1 } = (await page.locator(`[id="${id}"]`).boundingBox()) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(100);
});
