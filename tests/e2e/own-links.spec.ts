import { expect, test } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
const clipboard = 'navigator.clipboard.readText()';

test('the link of a heading copies its address, says so and marks the heading', async ({
  page,
}) => {
  await page.goto('run/both/');
  await page.getByRole('link', { name: 'Link to “What to set”' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(clipboard)).toMatch(/\/run\/both\/#settings$/);
  await expect(page).toHaveURL(/#settings$/);
  await expect(page.getByRole('heading', { name: 'What to set' })).not.toHaveCSS(
    'box-shadow',
    'none',
  );
});

for (const secure of [true, false])
  test(`selected words are copied with title and address ${secure ? 'over https' : 'over plain http'}`, async ({
    page,
  }) => {
    if (!secure)
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: {
            writeText: () => Promise.reject(new Error('not secure')),
            readText: navigator.clipboard.readText.bind(navigator.clipboard),
          },
        });
      });
    await page.goto('differences/proxies/');
    const words = page.locator('main section[id] > p').first();
    await words.selectText();
    const text = String(await words.textContent())
      .trim()
      .split(/\s+/)
      .slice(0, 4)
      .join(' ');
    const button = page.getByRole('button', { name: 'Copy with citation' });
    await expect(button).toBeVisible();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('status').filter({ hasText: 'Copied with citation' }),
    ).toBeVisible();
    const copied = String(await page.evaluate(clipboard));
    expect(copied.startsWith(`“${text}`)).toBe(true);
    expect(copied).toMatch(/” .+, http.+\/differences\/proxies\/#[\w-]+$/);
    await page.evaluate('getSelection().removeAllRanges()');
    await expect(button).toHaveCount(0);
  });
