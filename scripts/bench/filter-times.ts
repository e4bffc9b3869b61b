import { readBase } from '../site/base.ts';
import { openPhone } from './load.ts';
import { browsing, serving } from './serving.ts';
import { median } from './summary.ts';
import { table } from './table.ts';

/** Lists with filters: where they stand, the links that filter, and what is filtered. */
const LISTS = [
  { name: 'claims ledger', path: 'claims/', links: '.filters a[data-value]', items: '.led > li' },
  { name: 'feature matrix', path: 'facts/', links: '.flt a[data-value]', items: '.matrix tr[id]' },
  { name: 'sources', path: 'sources/', links: '.flt a[data-value]', items: '.bib' },
] as const;

interface Timing {
  items: number;
  /** Milliseconds from each click until the page is laid out anew. */
  clicks: number[];
}

/** Runs in the page; must not use anything from outside. */
async function clickEach([links, items]: readonly [string, string]): Promise<Timing> {
  const frame = () => new Promise(requestAnimationFrame);
  const clicks: number[] = [];
  for (const link of document.querySelectorAll<HTMLElement>(links)) {
    await frame();
    const start = performance.now();
    link.click();
    document.body.getBoundingClientRect();
    clicks.push(performance.now() - start);
    await frame();
  }
  return { items: document.querySelectorAll(items).length, clicks };
}

/** Clicks every filter of the long lists on a slowed-down phone, in rounds. */
export async function filterTimes(folder: string, runs: number): Promise<string> {
  const site = { folder, base: readBase(folder) };
  const rows = await serving(site, (home) =>
    browsing(async (browser) => {
      const found: string[][] = [];
      for (const { name, path, links, items } of LISTS) {
        const { page, context } = await openPhone(browser);
        await page.goto(home + path, { waitUntil: 'networkidle' });
        const timings: Timing[] = [];
        for (let run = 0; run < runs; run += 1)
          timings.push(await page.evaluate(clickEach, [links, items] as const));
        const clicks = timings.flatMap((timing) => timing.clicks);
        found.push([
          name,
          String(timings[0]?.items ?? 0),
          String(clicks.length),
          median(clicks).toFixed(1),
          Math.max(...clicks).toFixed(1),
        ]);
        await context.close();
      }
      return found;
    }),
  );
  return [
    'Filters: from a click until the list is laid out anew, CPU ÷ 4.',
    '',
    table(['list', 'entries', 'clicks', 'median ms', 'slowest ms'], rows),
  ].join('\n');
}
