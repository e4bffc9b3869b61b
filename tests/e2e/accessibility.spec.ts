import { expect, test } from '@playwright/test';
import { LOST } from '../support/sample-pages';
import { colorFaultsOf, expectAccessible, faultsOf } from './support/axe';
import { leaveLooks } from './support/layout';
import { opened, readOn } from './support/record';

test('an open record and an open source have none @phone', async ({ page }) => {
  await page.goto('differences/security/');
  await readOn(page);
  await page
    .getByRole('button', { name: /open the record/ })
    .first()
    .click();
  await expect(opened(page)).toHaveCount(1);
  await expectAccessible(page, ':popover-open');
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^Source \d+:/ })
    .first()
    .click();
  await expect(opened(page)).toHaveCount(1);
  await expectAccessible(page, ':popover-open');
});

test('the open menu has none @phone-only', async ({ page }) => {
  await page.goto('differences/complexity/');
  await page.getByText('Menu', { exact: true }).tap();
  await expect(page.getByRole('navigation', { name: 'Main, small screens' })).toBeVisible();
  await expectAccessible(page, 'body > header');
});

test('the check finds faults of structure and, in both themes, of color', async ({ page }) => {
  await page.goto(LOST);
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    document.querySelector('main')?.append(picture);
  });
  expect((await faultsOf(page)).join()).toContain('image-alt');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('main p { color: light-dark(#ccc, #333) }');
    document.adoptedStyleSheets = [sheet];
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await colorFaultsOf(page)).join()).toContain('color-contrast');
  }
});

test('the check finds a fault that only one row of a long list has', async ({ page }) => {
  await page.goto(LOST);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.pale { color: light-dark(#bbb, #444) }');
    document.adoptedStyleSheets = [sheet];
    const rows = [...Array(40).keys()].map((i) => {
      const row = document.createElement('li');
      const words = row.appendChild(document.createElement(i === 22 ? 'b' : 'span'));
      words.textContent = `Row ${String(i)}`;
      words.className = i === 22 ? 'pale' : '';
      return row;
    });
    const list = document.createElement('ul');
    list.append(...rows);
    document.querySelector('main')?.append(list);
  });
  await leaveLooks(page, 3);
  await expect(page.locator('main > ul:last-child > li')).toHaveText([
    'Row 0',
    'Row 1',
    'Row 2',
    'Row 22',
  ]);
  expect((await colorFaultsOf(page)).join()).toContain('Row 22');
});
