import { expect, test } from '@playwright/test';
import { watchFaults } from './support/faults';

/** Most that the index may take to come on a busy machine, in milliseconds. */
const COMES = { timeout: 20_000 };
const SETTING = 'socketLB.hostNamespaceOnly';

test('the slash opens the search, the arrows choose, Enter opens the record, Escape gives the focus back', async ({
  page,
}) => {
  await page.goto('claims/');
  const link = page.getByRole('link', { name: 'Search', exact: true });
  await link.focus();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const field = dialog.getByRole('combobox');
  await expect(field).toBeFocused();
  await page.keyboard.type(SETTING);
  const options = dialog.getByRole('option');
  await expect(options.first()).toContainText('Let pods keep the Service address', COMES);
  // All of it, not what was typed on the way: a later answer would take the choice away.
  await expect(dialog.getByRole('status')).toContainText(
    /\d+ results? of \d+ kinds? for “socketLB\.hostNamespaceOnly”/,
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/run\/both\/#socket-lb-host-namespace-only$/);
});

test('a page of results works from its address, says what is not covered, and takes markup as words @phone', async ({
  page,
  baseURL,
}) => {
  const faults = await watchFaults(page, baseURL ?? '');
  await page.goto('search/?q=webhook');
  const status = page.locator('site-search').getByRole('status');
  await expect(status).toContainText('for “webhook”', COMES);
  await expect(page.getByRole('heading', { name: /^Glossary \d/ })).toBeVisible();
  const field = page.getByRole('searchbox');
  await field.fill('quuxification');
  await expect(status).toContainText('Nothing on this site for “quuxification”');
  await expect(page).toHaveURL(/q=quuxification$/);
  const hostile = '<img src=x onerror=alert(1)>'.repeat(4000);
  await field.fill(hostile);
  await expect(status.locator('bdi').first()).toHaveText(`“${hostile.slice(0, 60)}…”`);
  await expect(page.locator('site-search img')).toHaveCount(0);
  expect(faults).toEqual([]);
});

for (const [what, files] of [
  ['an index that does not come', '**/search/index/index/**'],
  ['a script that is blocked', '**/_astro/worker-*'],
] as const)
  test(`${what} is said to be missing, not empty`, async ({ page }) => {
    await page.route(files, (route) => route.abort());
    await page.goto('search/?q=webhook');
    const status = page.locator('site-search').getByRole('status');
    await expect(status).toContainText('could not be loaded', COMES);
    await status.getByRole('link', { name: 'index from A to Z' }).click();
    await expect(page).toHaveURL(/search\/a-to-z\/$/);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the search leads to the index from A to Z', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await page.getByRole('link', { name: /^W, \d+ entries$/ }).click();
    await expect(page.getByRole('link', { name: /^WireGuard gives you automatic/ })).toBeVisible();
  });
});
