import { expect, type Page, test } from '@playwright/test';

const cell = (page: Page, side: string, column: string) =>
  page.locator(`cost-estimate tr[data-side=${side}] td[data-col="${column}"]`);

test('the estimate follows what a reader gives, keeps it in the address, and takes no nonsense @phone', async ({
  page,
}) => {
  await page.goto('run/cost/');
  await expect(cell(page, 'cilium', 'Memory in use')).toHaveText('0.21 to 1.3 GiB and more');
  await page.getByLabel('Nodes', { exact: true }).fill('300');
  await expect(cell(page, 'cilium', 'Memory in use')).toHaveText('2.1 to 13.5 GiB and more');
  await page.getByLabel('Cilium encrypts with').selectOption('ztunnel');
  await expect(cell(page, 'cilium', 'Memory in use')).toHaveText('not published');
  await expect(cell(page, 'cilium', 'Reserved memory')).toHaveText('150 GiB');
  expect(new URL(page.url()).search).toBe('?nodes=300&encryption=ztunnel');
  await page.getByLabel('Nodes', { exact: true }).fill('0');
  await expect(page.getByText('Give a whole number from 1 to 5000.')).toBeVisible();
  await expect(page.getByLabel('Nodes', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await expect(page.getByLabel('Nodes', { exact: true })).toHaveValue('300');
  await page.locator('cost-estimate dl[data-side=cilium] a').first().click();
  await expect(page.locator('#cilium-ztunnel-request')).toBeVisible();
});

test('the estimate ignores out loud what an address asks in vain', async ({ page }) => {
  await page.goto('run/cost/?nodes=%3Cimg%20src=x%3E&pods=60&ha=perhaps');
  await expect(page.getByText('The address asks for “<img src=x>” and “perhaps”')).toBeVisible();
  await expect(page.getByLabel('Nodes', { exact: true })).toHaveValue('30');
  await expect(page.getByLabel('Meshed pods')).toHaveValue('60');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the worked sizes and the estimate of the middle one stand in the page', async ({
    page,
  }) => {
    await page.goto('run/cost/');
    await expect(page.locator('#size-large').getByText('902 cores')).toBeVisible();
    await expect(page.getByLabel('Nodes', { exact: true })).toBeHidden();
    await expect(cell(page, 'linkerd', 'Memory in use')).toHaveText('3.5 to 12.4 GiB and more');
  });
});
