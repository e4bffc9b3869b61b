import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { leaveLooks } from './layout';

/** As it is shipped small: what the package exports is twice as long, and a page reads it twice as long. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that depend on colors; the others give the same answer in both themes. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** Puts axe into a page, past Playwright, which would read it a second time to evaluate it. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  await session.detach();
}

/**
 * What axe finds in a part of the page. It is put into a page once, for all that is asked there: its builder for
 * Playwright puts it in for each question, which takes longer than most answers. A figure in a frame is a page of
 * its own, which the spec on sharing looks at.
 */
async function violations(page: Page, part: string, options: RunOptions): Promise<string[]> {
  await bringAxe(page);
  const found = await page.evaluate(
    async ([include, asked]) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await axe.run({ include: [[include]], exclude: [['iframe']] }, asked)).violations;
    },
    [part, { ...options, resultTypes: ['violations'] }] satisfies [string, RunOptions],
  );
  return found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** What axe finds in a part of the page as it stands, by every rule or by those that do not depend on colors. */
export const faultsOf = (
  page: Page,
  part = 'html',
  { withColors = true } = {},
): Promise<string[]> =>
  violations(page, part, {
    runOnly: TAGS,
    rules: withColors
      ? {}
      : Object.fromEntries(COLOR_RULES.map((rule) => [rule, { enabled: false }])),
  });

/** What axe finds by the rules that depend on colors. */
export const colorFaultsOf = (page: Page, part = 'html'): Promise<string[]> =>
  violations(page, part, { runOnly: { type: 'rule', values: COLOR_RULES } });

/** Checks the page as it stands, or what has opened in it, in both themes. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const faults = await faultsOf(page, part, { withColors: false });
  // Colors depend on looks alone, and not on neighbors; their rules take longest.
  if (part === 'html') await leaveLooks(page, 1);
  const light = await colorFaultsOf(page, part);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await colorFaultsOf(page, part);
  expect.soft({ faults, light, dark }).toEqual({ faults: [], light: [], dark: [] });
}
