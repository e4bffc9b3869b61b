import type { Page } from '@playwright/test';

/** A hundredth of what counts as still (0.1). */
export const MOST_SHIFT = 0.001;

interface Shift {
  at: number;
  value: number;
  what: string[];
}

declare global {
  var __shifts: Shift[];
}

/** Runs in the page before its own scripts; must not use anything from outside. */
function observe(): void {
  globalThis.__shifts = [];
  const name = (node: Node | null): string => {
    const element = node instanceof Element ? node : node?.parentElement;
    return `${element?.tagName.toLowerCase() ?? '?'}.${element?.getAttribute('class') ?? ''}`;
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null }[];
      };
      if (shift.hadRecentInput) continue;
      const what = shift.sources.map(({ node }) => name(node));
      globalThis.__shifts.push({ at: shift.startTime, value: shift.value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Opens a page with its scripts held back until fonts are in and the first paint is done. What
 * moves after that moves because of a script, a picture or a late style, and is counted. How far
 * text moves when a font comes late depends on the fonts of the machine, so it is not.
 *
 * Returns the status of the answer and a function for what has moved since.
 */
export async function openStill(
  page: Page,
  path: string,
): Promise<{
  status: number | undefined;
  moved: () => Promise<{ sum: number; what: string[] }>;
}> {
  await page.addInitScript(observe);
  const { promise: painted, resolve: release } = Promise.withResolvers<void>();
  await page.route(/\.js$/, async (route) => {
    await painted;
    await route.fallback();
  });
  const response = await page.goto(path, { waitUntil: 'commit' });
  await page.locator('footer').waitFor({ state: 'attached' });
  const start = await page.evaluate(async () => {
    const frames = async (): Promise<void> => {
      for (let count = 0; count < 3; count += 1) await new Promise(requestAnimationFrame);
    };
    // A face is asked for when its text is first laid out, so the first frames come before the wait.
    await frames();
    await document.fonts.ready;
    await frames();
    return performance.now();
  });
  release();
  await page.waitForLoadState('load');
  const moved = (): Promise<{ sum: number; what: string[] }> =>
    page.evaluate((since) => {
      const counted = globalThis.__shifts.filter(({ at }) => at > since);
      return {
        sum: counted.reduce((sum, { value }) => sum + value, 0),
        what: counted.flatMap(({ what }) => what),
      };
    }, start);
  return { status: response?.status(), moved };
}
