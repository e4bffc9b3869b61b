import { expect, type Locator, type Page } from '@playwright/test';

/** The record that lies open over the page. */
export const opened = (page: Page): Locator => page.locator(':popover-open');

/** The mark after the words that rest on a record; the first one, where a text has several. */
export const sealOf = (page: Page, claim: string): Locator =>
  page
    .locator(`button[popovertarget="claim-${claim}"], a[data-card][href$="#claim-${claim}"]`)
    .first();

/** The number of a citation; the first one, where a text has several. */
export const citationOf = (page: Page, source: string): Locator =>
  page
    .locator(
      `button[popovertarget="source-${source}"]:not([popovertargetaction]), a[data-card][href$="#source-${source}"]`,
    )
    .first();

/** Gives an article the first sign of a reader, and waits until it has brought what it keeps closed. */
export async function readOn(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('wheel')));
  await expect(page.locator('[data-apart], a[data-card]')).toHaveCount(0);
}

/** Opens the list below the text in which a record or source stands folded, as a reader does. */
export async function unfold(entry: Locator): Promise<void> {
  if (await entry.isVisible()) return;
  await entry.locator('xpath=ancestor::details[not(@open)]').last().locator('> summary').click();
  await expect(entry).toBeVisible();
}

/** Checks that an open record lies in the window, and that the reader can get at all of it. */
export async function expectWithinWindow(record: Locator): Promise<void> {
  const { box, view, hidden } = await record.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      box: { left, top, right, bottom },
      view: { width: document.documentElement.clientWidth, height: innerHeight },
      hidden: element.scrollWidth - element.clientWidth,
    };
  });
  const name = (await record.getAttribute('id')) ?? '';
  expect.soft(box.left, `${name}: left`).toBeGreaterThanOrEqual(-0.5);
  expect.soft(box.top, `${name}: top`).toBeGreaterThanOrEqual(-0.5);
  expect.soft(box.right, `${name}: right`).toBeLessThanOrEqual(view.width + 0.5);
  expect.soft(box.bottom, `${name}: bottom`).toBeLessThanOrEqual(view.height + 0.5);
  expect.soft(box.bottom - box.top, `${name}: room to read`).toBeGreaterThan(90);
  expect.soft(hidden, `${name}: cut off at the side`).toBeLessThanOrEqual(0);
}
