import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { leaveLooks } from './layout';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that depend on colors; the others give the same answer in both themes. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Faults only, found without the detour over a second page that gathers results of frames: a long page
 * takes a third of the time.
 */
const axeOf = (page: Page): AxeBuilder =>
  new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    // A figure in a frame is a page of its own, which the spec on sharing looks at.
    .exclude('iframe')
    .setLegacyMode();

const violations = async (axe: AxeBuilder): Promise<string[]> =>
  (await axe.analyze()).violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );

/** What axe finds in a part of the page as it stands, by every rule or by those that do not depend on colors. */
export const faultsOf = (
  page: Page,
  part = 'html',
  { withColors = true } = {},
): Promise<string[]> =>
  violations(
    axeOf(page)
      .include(part)
      .withTags(TAGS)
      .disableRules(withColors ? [] : COLOR_RULES),
  );

/** What axe finds by the rules that depend on colors. */
export const colorFaultsOf = (page: Page, part = 'html'): Promise<string[]> =>
  violations(axeOf(page).include(part).withRules(COLOR_RULES));

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
