import { expect, type Page, test } from '@playwright/test';

const LIGHT = 'rgb(251, 250, 247)';
const DARK = 'rgb(16, 19, 23)';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const given = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset['theme'] ?? null);

declare global {
  var __themeAtBody: string | null | undefined;
}

/** Notes which theme stands on the page at the moment its body begins, before anything can be painted. */
const noteTheme = (page: Page) =>
  page.addInitScript(() => {
    globalThis.__themeAtBody = undefined;
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      globalThis.__themeAtBody = document.documentElement.dataset['theme'] ?? null;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });

/** Opens the menu where the switch is in it. */
async function choose(page: Page, name: 'Auto' | 'Light' | 'Dark'): Promise<void> {
  const menu = page.locator('summary', { hasText: 'Menu' });
  if (await menu.isVisible()) {
    await menu.tap();
    await page.getByText(name, { exact: true }).filter({ visible: true }).tap();
    await expect(page.getByRole('radio', { name })).toBeChecked();
    await menu.tap();
    return;
  }
  await page.getByText(name, { exact: true }).filter({ visible: true }).click();
  await expect(page.getByRole('radio', { name })).toBeChecked();
}

for (const [scheme, color] of [
  ['light', LIGHT],
  ['dark', DARK],
] as const)
  test(`follows a ${scheme} system as long as nothing is chosen @phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('differences/performance/');
    expect(await ground(page)).toBe(color);
    expect(await given(page)).toBeNull();
  });

test('changes with the system while the page is open', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  expect(await ground(page)).toBe(LIGHT);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground(page)).toBe(DARK);
});

test('keeps a choice against the system, on other pages and after a reload @phone', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await noteTheme(page);
  await page.goto('');
  await choose(page, 'Dark');
  expect(await ground(page)).toBe(DARK);

  await page
    .getByRole('main')
    .getByRole('link', { name: /^All \d+ records$/ })
    .click();
  await expect(page).toHaveURL(/\/claims\/$/);
  expect(await page.evaluate(() => globalThis.__themeAtBody)).toBe('dark');
  expect(await ground(page)).toBe(DARK);

  await page.reload();
  expect(await page.evaluate(() => globalThis.__themeAtBody)).toBe('dark');
  expect(await ground(page)).toBe(DARK);

  await page.emulateMedia({ colorScheme: 'dark' });
  await choose(page, 'Light');
  expect(await ground(page)).toBe(LIGHT);
  await page.goto('differences/security/');
  expect(await page.evaluate(() => globalThis.__themeAtBody)).toBe('light');
  expect(await ground(page)).toBe(LIGHT);
});

test('forgets the choice on “Auto” @phone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await choose(page, 'Dark');
  expect(await given(page)).toBe('dark');
  await choose(page, 'Auto');
  expect(await given(page)).toBeNull();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await ground(page)).toBe(LIGHT);
  await page.reload();
  expect(await ground(page)).toBe(LIGHT);
});

test('can be chosen with the arrow keys', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('about/');
  await page.getByRole('radio', { name: 'Auto' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeFocused();
  expect(await ground(page)).toBe(DARK);
});

test('ignores a stored value that is no theme', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('linkerd-vs-cilium:theme', '"><script>'));
  await page.goto('');
  expect(await given(page)).toBeNull();
  await expect(page.getByRole('radio', { name: 'Auto' })).toBeChecked();
});

test('works for the page at hand where the browser forbids to store', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await choose(page, 'Dark');
  expect(await ground(page)).toBe(DARK);
  expect(errors).toEqual([]);
});
