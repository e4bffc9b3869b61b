import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { layOutAll, leaveLooks, unfold } from './support/layout';
import { kindPaths, LOST, phoneTag } from './support/pages';
import { opened } from './support/record';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that depend on colors; the others give the same answer in both themes. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Faults only, found without the detour over a second page that gathers results of frames: no page
 * here has frames, and a long page takes a third of the time.
 */
const axeOf = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

const violations = async (axe: AxeBuilder): Promise<string[]> =>
  (await axe.analyze()).violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );

/** Checks the page as it stands, or what has opened in it, in both themes. */
async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await violations(axeOf(page).include(part).withTags(TAGS));
  // Colors depend on looks alone, and not on neighbors.
  if (part === 'html') await leaveLooks(page, 1);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await violations(axeOf(page).include(part).withRules(COLOR_RULES));
  expect({ light, dark }).toEqual({ light: [], dark: [] });
}

for (const path of [...kindPaths(), LOST])
  test(`/${path} has no fault that axe can find, in light and dark${phoneTag(path)}`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(path);
    await unfold(page);
    await leaveLooks(page, 3);
    await layOutAll(page);
    await expectAccessible(page);
  });

test('an open record and an open source have none @phone', async ({ page }) => {
  await page.goto('differences/security/');
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
  expect((await violations(axeOf(page).withTags(TAGS))).join()).toContain('image-alt');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('main p { color: light-dark(#ccc, #333) }');
    document.adoptedStyleSheets = [sheet];
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await violations(axeOf(page).withRules(COLOR_RULES));
    expect(found.join()).toContain('color-contrast');
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
  expect((await violations(axeOf(page).withRules(COLOR_RULES))).join()).toContain('Row 22');
});
