import { readBase } from '../site/base.ts';
import { PAGES } from './pages.ts';
import { browsing, openPhone, serving } from './phone.ts';
import { median, table } from './table.ts';

const FILTERS = 'main a[data-value]';

/** Pages with long lists, and what a reader clicks there: filters, or what must hold. */
const LISTS = {
  'claims ledger': FILTERS,
  facts: FILTERS,
  'all sources': FILTERS,
  choice: 'requirement-chooser input[value="must"]',
} as const satisfies Partial<Record<keyof typeof PAGES, string>>;

/** Milliseconds from each click until the page is laid out anew. Runs in the page; must not use anything from outside. */
async function clickEach(what: string): Promise<number[]> {
  const frame = () => new Promise(requestAnimationFrame);
  const clicks: number[] = [];
  for (const target of document.querySelectorAll<HTMLElement>(what)) {
    target.scrollIntoView({ block: 'nearest' });
    await frame();
    await frame();
    const start = performance.now();
    target.click();
    document.body.getBoundingClientRect();
    clicks.push(performance.now() - start);
    await frame();
  }
  return clicks;
}

/** Clicks all that filters or ticks the long lists on a slowed-down phone, in rounds. */
export async function filterTimes(folder: string, runs: number): Promise<string> {
  const rows = await serving({ folder, base: readBase(folder) }, (home) =>
    browsing(async (browser) => {
      const found: string[][] = [];
      for (const [name, what] of Object.entries(LISTS)) {
        const { page, context } = await openPhone(browser);
        await page.goto(`${home}${PAGES[name as keyof typeof LISTS]}`, {
          waitUntil: 'networkidle',
        });
        const clicks: number[] = [];
        for (let run = 0; run < runs; run += 1)
          clicks.push(...(await page.evaluate(clickEach, what)));
        if (clicks.length === 0) throw new Error(`${page.url()} has nothing to click: ${what}.`);
        const slowest = Math.max(...clicks);
        found.push([name, `${clicks.length}`, median(clicks).toFixed(1), slowest.toFixed(1)]);
        await context.close();
      }
      return found;
    }),
  );
  return [
    'Lists: from a click until the list is laid out anew, CPU ÷ 4.',
    '',
    table(['list', 'clicks', 'median ms', 'slowest ms'], rows),
  ].join('\n');
}
