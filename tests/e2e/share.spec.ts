import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { faultsOf } from './support/axe';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const ID = 'livewyer-throughput';
const PAGE = `figures/${ID}/`;

test('numbers of a table are numbers where they are pasted, before its figure has started', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.locator('details[data-table]').evaluate((fold: HTMLDetailsElement) => {
    fold.open = true;
    getSelection()?.selectAllChildren(fold);
  });
  await page.keyboard.press('ControlOrMeta+C');
  await expect(page.locator('canvas')).toHaveCount(0);
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text() ?? '';
  });
  expect(copied).toContain('>-6.77<');
});

test('what is taken along from a figure is the view that is shown, and the browser goes back to the one before', async ({
  page,
}) => {
  await page.goto(PAGE);
  const figure = page.getByRole('figure');
  const before = await figure.getByRole('heading', { level: 1 }).textContent();
  const option = figure.getByRole('combobox').first();
  const first = await option.inputValue();
  await option.selectOption({ index: 1 });
  await expect(page).toHaveURL(/livewyer-throughput\./);
  const title = await figure.getByRole('heading', { level: 1 }).textContent();
  // While the page still writes, there is nothing to read.
  const read = (type: string): Promise<string> =>
    page.evaluate(async (wanted) => {
      try {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType(wanted))?.text() ?? '';
      } catch {
        return '';
      }
    }, type);

  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await read('text/plain')).toBe(page.url());

  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect.poll(() => read('text/plain')).toContain('| --- |');
  expect((await read('text/plain')).replaceAll('\u00a0', ' ')).toContain(page.url());

  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect.poll(() => read('text/plain')).toContain('\t');
  expect(await read('text/html')).toContain('<th>');

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG of this view' }).click();
  const png = await readFile(await (await saved).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(10_000);

  await page.goBack();
  await expect(option).toHaveValue(first);
  await expect(figure.getByRole('heading', { level: 1 })).toHaveText(before ?? '');
  expect(title).not.toBe('');
});

test('a frame in another page tells its height, follows the theme asked for and has no fault that axe can find', async ({
  page,
  baseURL,
}) => {
  const address = `${baseURL}embed/${ID}/?theme=dark`;
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Host</title><script>addEventListener('message', ({ data }) => { document.title = data.type + ' ' + data.height; })</script><iframe src="${address}" title="Figure" width="700" height="500"></iframe></html>`,
    }),
  );
  await page.goto('host.html');
  await expect(page).toHaveTitle(/^figure-height \d{3,4}$/);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(
    frame.getByRole('link', { name: 'This figure with its options and files' }),
  ).toBeVisible();
  await expect(frame.getByRole('table')).toBeHidden();
  await page.goto(`embed/${ID}/`);
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame shows its picture and its table', async ({ page }) => {
    await page.goto(`embed/${ID}/`);
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('img').first()).toBeVisible();
  });
});
