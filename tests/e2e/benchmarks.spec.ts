import { expect, type Page, test } from '@playwright/test';

const study = 'benchmarks/livewyer-2024/';
const runs = 'tr[data-item][data-scenario]';
const caveats = 'li[data-severity]';

/** Opens the long list of a part of the study. */
const open = (page: Page, part: string): Promise<void> =>
  page.locator(`#${part} > div > details > summary`).click();

test('filters runs by scenario and kind, and keeps the choice in the address', async ({ page }) => {
  await page.goto(study);
  await open(page, 'runs');
  const shown = page.locator(`${runs}:visible`);
  await expect(shown).toHaveCount(72);
  await page.locator('#only-scenario-vm-to-ingress').click();
  await expect(shown).toHaveCount(28);
  await page.locator('#only-kind-final').click();
  await expect(shown).toHaveCount(21);
  await expect(page.locator('[data-noun=runs]')).toHaveText('21 of 72 runs');
  expect(new URL(page.url()).search).toBe('?scenario=vm-to-ingress&kind=final');
  await page.reload();
  await expect(shown).toHaveCount(21);
  await page.goBack();
  await expect(shown).toHaveCount(28);
});

test('filters caveats by whom they flatter without touching the runs', async ({ page }) => {
  await page.goto(study);
  await open(page, 'runs');
  await open(page, 'caveats');
  await page.locator('#only-effect-favors-cilium').click();
  await expect(page.locator(`${caveats}:visible`)).toHaveCount(4);
  await expect(page.locator(`${runs}:visible`)).toHaveCount(72);
});

test('shows the run an address points to, whatever the filters say', async ({ page }) => {
  await page.goto(`${study}?kind=warm-up#v3-linkerd-pod-c64`);
  const row = page.locator('#v3-linkerd-pod-c64');
  await expect(row).toBeInViewport();
  await expect(row.locator('td').nth(4)).toHaveText('144.7595');
});

test('opens on a run or a caveat that an address points to, and on a choice it holds', async ({
  page,
}) => {
  for (const [address, found] of [
    ['#v3-linkerd-pod-c64', '#v3-linkerd-pod-c64'],
    ['#tail-dominated-by-stalls', '#tail-dominated-by-stalls'],
    ['?effect=favors-cilium', `${caveats}:visible`],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${study}${address}`);
    await expect(page.locator(found).first(), address).toBeVisible();
  }
});

test('shows the histograms of the runs that are shown', async ({ page }) => {
  await page.goto(`${study}?cluster=cilium`);
  await page.getByText('Histograms of these runs').click();
  await expect(page.locator('li[data-echo]:visible')).toHaveCount(12);
});

test('has no side scroll of the page, and tables that the keyboard can scroll @phone', async ({
  page,
}) => {
  for (const path of ['benchmarks/', study]) {
    await page.goto(path);
    for (const width of [320, 390, 820, 1312, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} at ${String(width)} px`).toBeLessThanOrEqual(0);
    }
  }
  await page.setViewportSize({ width: 390, height: 900 });
  await open(page, 'runs');
  const table = page.getByRole('region', { name: 'Runs, table' });
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('filters runs by a link', async ({ page }) => {
    await page.goto(study);
    await open(page, 'runs');
    await open(page, 'caveats');
    await page.locator('#only-kind-unmeshed').click();
    await expect(page.locator(`${runs}:visible`)).toHaveCount(12);
    await page.locator('#only-severity-high').click();
    await expect(page.locator(`${caveats}:visible`)).toHaveCount(10);
  });
});
