import { readBase } from '../site/base.ts';
import { PAGES } from './pages.ts';
import { browsing, openPhone, serving } from './phone.ts';
import { median, table } from './table.ts';

/** Pages with long lists that filter. */
const LISTS = ['claims ledger', 'facts', 'sources'] as const;

/** Milliseconds from each click on a filter until the page is laid out anew. Runs in the page; must not use anything from outside. */
async function clickEach(): Promise<number[]> {
  const frame = () => new Promise(requestAnimationFrame);
  const clicks: number[] = [];
  for (const link of document.querySelectorAll<HTMLElement>('main a[data-value]')) {
    await frame();
    const start = performance.now();
    link.click();
    document.body.getBoundingClientRect();
    clicks.push(performance.now() - start);
    await frame();
  }
  return clicks;
}

/** Clicks every filter of the long lists on a slowed-down phone, in rounds. */
export async function filterTimes(folder: string, runs: number): Promise<string> {
  const rows = await serving({ folder, base: readBase(folder) }, (home) =>
    browsing(async (browser) => {
      const found: string[][] = [];
      for (const name of LISTS) {
        const { page, context } = await openPhone(browser);
        await page.goto(`${home}${PAGES[name]}`, { waitUntil: 'networkidle' });
        const clicks: number[] = [];
        for (let run = 0; run < runs; run += 1) clicks.push(...(await page.evaluate(clickEach)));
        if (clicks.length === 0) throw new Error(`${page.url()} has no filters to click.`);
        const slowest = Math.max(...clicks);
        found.push([name, `${clicks.length}`, median(clicks).toFixed(1), slowest.toFixed(1)]);
        await context.close();
      }
      return found;
    }),
  );
  return [
    'Filters: from a click until the list is laid out anew, CPU ÷ 4.',
    '',
    table(['list', 'clicks', 'median ms', 'slowest ms'], rows),
  ].join('\n');
}
