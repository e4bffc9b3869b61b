import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

/** The figure alone, with every case. */
const address = 'figures/proxy-failure/';
/** The text in which it stands with its first case. */
const text = 'differences/proxies/';
const figure = 'proxy-failure';

/** The drawing of a side that is shown at this width. */
const art = (page: Page, side: string) =>
  page.locator(`${figure} [data-side=${side}]`).getByRole('img');
/** Both drawings that are shown at this width. */
const drawings = (page: Page) => page.locator(`${figure} [data-side]`).getByRole('img');
const part = (page: Page, side: string, name: string) =>
  art(page, side).locator(`g[data-part="${name}"]`).first();

test('stops a proxy on both sides by default, in picture and in words', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator(`${figure} [role=status]`)).toContainText('1 of 9 pods is cut off');
  await expect(part(page, 'linkerd', 'proxy:orders-2')).toHaveAttribute('data-mark', 'stopped');
  await expect(part(page, 'cilium', 'proxy:node-2')).toHaveAttribute('data-mark', 'stopped');
  await expect(part(page, 'cilium', 'pod:catalog-1')).toHaveAttribute('data-mark', 'http');
  await expect(part(page, 'cilium', 'pod:web-2')).toHaveAttribute('data-mark', 'none');
  expect(new URL(page.url()).search).toBe('');
});

test('shows in a text the first case, and the others once a reader asks for one', async ({
  page,
}) => {
  await page.goto(text);
  const shown = await drawings(page).locator('[data-pick]').count();
  expect(shown).toBe(0);
  await expect(part(page, 'linkerd', 'pod:orders-2')).toHaveAttribute('data-mark', 'tcp');
  const pod = art(page, 'linkerd').getByText('web-3');
  await pod.scrollIntoViewIfNeeded();
  const before = await art(page, 'linkerd').boundingBox();
  const { x = 0, y = 0, width = 0, height = 0 } = (await pod.boundingBox()) ?? {};
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(page.getByRole('radio', { name: 'web-3' })).toBeChecked();
  await expect(part(page, 'linkerd', 'pod:web-3')).toHaveAttribute('data-mark', 'tcp');
  const after = await art(page, 'linkerd').boundingBox();
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
  expect(new URL(page.url()).searchParams.get('proxy-failure.stop')).toBe('web-3');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'web-3' })).toBeChecked();
  await expect(part(page, 'cilium', 'pod:web-3')).toHaveAttribute('data-mark', 'none');
  await page.goto(`${text}?cilium=ztunnel&stop=node-1`);
  const gone = art(page, 'cilium').getByText('gone', { exact: true });
  await expect(gone.filter({ visible: true })).toHaveCount(3);
});

test('keeps the first case in a text where the others do not arrive', async ({ page }) => {
  await page.goto(text);
  await page.route(`**/${address}`, (route) => route.abort());
  // Not `check`: the choice goes back at once.
  await page.getByRole('radio', { name: 'web-1' }).click({ force: true });
  await expect(page.locator(`${figure} [data-notice]`)).toContainText('could not be loaded');
  await expect(page.getByRole('radio', { name: 'orders-2' })).toBeChecked();
  await expect(page.locator(`${figure} [role=status]`)).toContainText('orders-2');
});

test('reaches every state by keyboard, and keeps it in the address', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('radio', { name: 'orders-2' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'catalog-1' })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`${figure} [role=status]`)).toContainText('alike, 3 of 9 pods');
  await expect(part(page, 'linkerd', 'node:node-2')).toHaveAttribute('data-mark', 'gone');
  const gone = art(page, 'linkerd').getByText('gone', { exact: true });
  await expect(gone.filter({ visible: true })).toHaveCount(3);
  expect(new URL(page.url()).searchParams.get('proxy-failure.stop')).toBe('node-2');

  await page.getByRole('radio', { name: 'HTTP rules, in Envoy' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(new URL(page.url()).searchParams.get('proxy-failure.cilium')).toBe('ztunnel');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'node 2' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'mTLS, in ztunnel' })).toBeChecked();
});

test('stops what is tapped, and starts it again with a second tap', async ({ page }) => {
  await page.goto(address);
  const sidecar = art(page, 'linkerd').locator('[data-pick="web-3"]');
  await sidecar.click();
  await expect(page.getByRole('radio', { name: 'web-3' })).toBeChecked();
  await expect(part(page, 'linkerd', 'pod:web-3')).toHaveAttribute('data-mark', 'tcp');
  const cutOff = (side: string) => page.locator(`${figure} [data-side=${side}] [data-line=who]`);
  await expect(cutOff('linkerd')).toHaveText('web-3');
  await expect(cutOff('cilium')).toHaveText('orders-3 and catalog-2');
  await sidecar.click();
  await expect(page.getByRole('radio', { name: 'nothing' })).toBeChecked();
  await expect(page.locator(`${figure} [role=status]`)).toContainText('nothing is cut off');

  const envoy = art(page, 'cilium').locator('[data-pick="proxy:node-1"]');
  await envoy.click();
  await expect(part(page, 'cilium', 'proxy:node-1')).toHaveAttribute('data-mark', 'stopped');
  await envoy.click();
  await expect(part(page, 'cilium', 'proxy:node-1')).toHaveAttribute('data-mark', 'none');
});

test('says what a stopped control plane ends, and after how long', async ({ page }) => {
  await page.goto(address);
  const bars = (mesh: string) => page.locator(`${figure} [data-away=${mesh}]`);
  await expect(bars('linkerd')).toBeHidden();
  await art(page, 'linkerd').locator('[data-pick="control-plane"]').click();
  await expect(page.getByRole('radio', { name: 'control planes' })).toBeChecked();
  await expect(part(page, 'cilium', 'agent:node-3')).toHaveAttribute('data-mark', 'stopped');
  await expect(bars('linkerd')).toContainText('the last after 24 hours');
  await expect(bars('http')).toBeVisible();
  await page.getByRole('radio', { name: 'mTLS, in ztunnel' }).focus();
  await page.keyboard.press('Space');
  await expect(bars('ztunnel')).toContainText('the last after 30 days');
  await expect(bars('http')).toBeHidden();
});

test('shows ztunnel instead of Envoy, with all pods of the node cut off', async ({ page }) => {
  await page.goto(`${address}?cilium=ztunnel&stop=ledger-1`);
  const cilium = art(page, 'cilium');
  await expect(cilium.getByText('ztunnel').first()).toBeVisible();
  await expect(cilium.getByText('Envoy').first()).toBeHidden();
  const cutOff = await cilium
    .locator('[data-part^="pod:"][data-mark="tcp"]')
    .evaluateAll((parts) => parts.map((one) => one.getAttribute('data-part')));
  expect(new Set(cutOff).size).toBe(3);
  await expect(page.locator(`${figure} [data-side=cilium] dl`).first()).toContainText('SPIRE');
});

test('goes back to the case before, and takes along the case that is shown', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('radio', { name: 'web-1' }).check({ force: true });
  await page.getByRole('radio', { name: 'node 3' }).check({ force: true });
  await expect(page).toHaveURL(/\?proxy-failure\.stop=node-3$/);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'web-1' })).toBeChecked();
  await expect(part(page, 'linkerd', 'pod:web-1')).toHaveAttribute('data-mark', 'tcp');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG of this view' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('proxy-failure-web-1-http.svg');
  const svg = readFileSync(await download.path(), 'utf8').replaceAll('\u00a0', ' ');
  expect(svg).toContain('The sidecar of web-1 and the Envoy of node 1 stop.');
  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG of this view' }).click();
  expect((await picture).suggestedFilename()).toBe('proxy-failure-web-1-http.png');
});

test('says so when the address asks for something unknown', async ({ page }) => {
  await page.goto(`${address}?stop=web-9`);
  await expect(page.locator(`${figure} [data-notice]`)).toContainText('web-9');
  await expect(page.getByRole('radio', { name: 'orders-2' })).toBeChecked();
});

test('keeps its text at 12 px or more and inside the page at every width', async ({ page }) => {
  await page.goto(address);
  for (const width of [320, 390, 640, 820, 1100, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const at = `at ${String(width)} px`;
    const sizes = await drawings(page)
      .locator('text')
      .evaluateAll((texts) =>
        texts.map((text) => {
          const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
          return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        }),
      );
    expect(sizes.length, at).toBeGreaterThan(20);
    expect(Math.min(...sizes), at).toBeGreaterThanOrEqual(12);
    await expect(drawings(page), at).toHaveCount(2);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, at).toBeLessThanOrEqual(0);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('leads from a text, where it shows the first case, to all of them', async ({ page }) => {
    await page.goto(text);
    await expect(drawings(page)).toHaveCount(2);
    await page.locator(figure).getByRole('link', { name: 'Every case in a table' }).click();
    await expect(page).toHaveURL(new RegExp(`/${address}$`));
  });

  test('has the picture, the words and the table of all cases, and no dead controls', async ({
    page,
  }) => {
    await page.goto(address);
    await expect(drawings(page)).toHaveCount(5);
    await expect(page.locator(`${figure} [data-away]`)).toHaveText([
      /24\shours/,
      /WireGuard/,
      /30\sdays/,
    ]);
    await expect(page.locator(`${figure} [role=status]`)).toContainText('2 of 9 pods lose HTTP');
    await expect(page.locator(`${figure} fieldset`).first()).toBeHidden();
    await expect(page.locator(`${figure} table tbody tr`)).toHaveCount(34);
  });
});
