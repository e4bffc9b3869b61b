import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePaths } from '../support/sample-pages.ts';
import type { Browser } from './support/browser.ts';
import { startFirefox } from './support/firefox.ts';
import { openedCards } from './support/opened-cards.ts';
import { readPage } from './support/read-page.ts';
import { serveWatched } from './support/watched-site.ts';
import { startWebKit } from './support/webkit.ts';

const site = await serveWatched();
afterAll(() => site.server.close());

describe.each([
  ['Firefox', startFirefox],
  ['WebKit', startWebKit],
])('%s', (_, start) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());

  test.each(samplePaths(2))('shows /%s and lets a reader work with it', async (path) => {
    await browser.open(site.home + path);
    const page = await browser.run(readPage);
    expect(page.faults, 'errors of the page').toEqual([]);
    expect(page.title).not.toBe('');
    expect(page.visibleHeading, 'a heading in the first screen').toBe(true);
    expect(page.sideways, 'wider than the window').toBe(false);
    expect(page.unmarkedClaims, 'claims that look like the text around them').toEqual([]);
    expect(await browser.run(openedCards), 'cards').toEqual([]);
  });

  test('answers in a figure', async () => {
    await browser.open(`${site.home}differences/performance/`);
    expect(await browser.run(answerOfFigure)).toMatch(/\d/);
    expect((await browser.run(readPage)).faults).toEqual([]);
  });

  test('keeps the theme that was chosen', async () => {
    await browser.open(site.home);
    const dark = await browser.run(chooseOtherTheme);
    await browser.open(`${site.home}claims/`);
    expect((await browser.run(readPage)).ground).toBe(dark);
  });
});

/** What the status line says once the focus is in the first chart and moves to a value. */
async function answerOfFigure(): Promise<string> {
  const figure = document.querySelector<HTMLElement>('data-figure');
  for (let fold = figure?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  figure?.scrollIntoView();
  for (let tries = 0; tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const canvas = figure?.querySelector('canvas');
    // The picture takes the focus once the script of figures has come.
    if (!canvas) figure?.querySelector<HTMLElement>('[role="group"][tabindex]')?.focus();
    if (!canvas) continue;
    canvas.focus();
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    const said = figure?.querySelector('[data-status]')?.textContent ?? '';
    if (/\d/.test(said)) return said;
  }
  return 'no answer within ten seconds';
}

/** The color of the ground after the theme that is not in use was chosen, once the switch is shown. */
async function chooseOtherTheme(): Promise<string> {
  const ground = () => getComputedStyle(document.body).backgroundColor;
  for (let tries = 0; tries < 50 && !document.querySelector('theme-switch:not([hidden])'); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const before = ground();
  for (const value of ['dark', 'light']) {
    document.querySelector<HTMLElement>(`theme-switch input[value="${value}"]`)?.click();
    if (ground() !== before) return ground();
  }
  return 'the ground stays as it was';
}
