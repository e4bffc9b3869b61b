import { expect, test } from '@playwright/test';

const address = 'run/versions/';

test('reads what both say of the versions chosen, keeps them in the address, and names what it ignores', async ({
  page,
}) => {
  await page.goto(address);
  const status = page.locator('version-picker [role=status]');
  const row = page.locator('[data-reading=gateway]');
  await expect(row).toHaveAttribute('data-outcome', 'overlap');

  await page.getByRole('combobox', { name: 'Cilium' }).selectOption({ label: '1.20' });
  await expect(row).toHaveAttribute('data-outcome', 'gap');
  await expect(row.getByText('Gap')).toBeVisible();
  await expect(row.locator('[data-part=cilium]')).toContainText('Asks for 1.6.1 or newer');
  await expect(row.locator('[data-sources=cilium] a').first()).toHaveAttribute('href', /^https:/);
  await expect(status).toContainText('with Cilium 1.20');
  expect(new URL(page.url()).searchParams.get('cilium')).toBe('1-20');

  await page.reload();
  await expect(status).toContainText('with Cilium 1.20');
  await page.goBack();
  await expect(status).toContainText('with Cilium 1.19');

  await page.goto(`${address}?kernel=2.4&linkerd=2-18`);
  await expect(page.locator('version-picker [data-unknown]')).toContainText('“2.4”');
  await expect(status).toContainText('Linkerd 2.18');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('has every pair and every release as tables, and no dead controls', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('version-picker select').first()).toBeHidden();
    await expect(page.locator('#pairs tbody td')).toHaveCount(16);
    await expect(page.locator('#releases tbody tr')).toHaveCount(8);
  });
});
