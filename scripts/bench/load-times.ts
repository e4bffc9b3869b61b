import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBase } from '../site/base.ts';
import { BYTE_KINDS, type Load, loadPage, medianLoad } from './load.ts';
import { floorPage, PAGES } from './pages.ts';
import { browsing, serving } from './phone.ts';
import { kib, ratio, table } from './table.ts';

const HEAD = [
  ...['page', 'requests', 'KiB', ...BYTE_KINDS],
  ...['FCP ms', '× floor', 'LCP ms', '× floor', 'TBT ms', 'longest ms', 'CLS'],
];

/** Loads one page of each kind in a slowed-down browser and sets it beside a page of 1 kB. */
export async function loadTimes(folder: string, runs: number): Promise<string> {
  const floorFolder = mkdtempSync(join(tmpdir(), 'bench-'));
  writeFileSync(join(floorFolder, 'index.html'), floorPage());
  try {
    const [floor, ...loads] = await serving({ folder: floorFolder, base: '/' }, (floorHome) =>
      serving({ folder, base: readBase(folder) }, (home) => {
        const pages = Object.entries(PAGES).map(([name, path]) => ({ name, url: home + path }));
        return loadInRounds([{ name: 'floor: a page of 1 kB', url: floorHome }, ...pages], runs);
      }),
    );
    if (floor === undefined) throw new Error('No page was loaded.');
    return [
      `Loading, median of ${runs}: 412×823, 1.6 Mbps, 150 ms, CPU ÷ 4, HTTP/1.1, gzip, empty cache.`,
      'Bytes are KiB on the wire with headers; "× floor" is the ratio to the page of 1 kB; "longest" is the',
      'longest task of 50 ms or more while the page is scrolled from top to bottom.',
      '',
      table(
        HEAD,
        [floor, ...loads].map(({ name, load }) => row(name, load, floor.load)),
      ),
    ].join('\n');
  } finally {
    rmSync(floorFolder, { recursive: true });
  }
}

/**
 * Loads all pages once in each round, so that a busy moment of the machine does not hit one page
 * alone. A first load that does not count wakes the browser up.
 */
async function loadInRounds(
  pages: readonly { name: string; url: string }[],
  rounds: number,
): Promise<{ name: string; load: Load }[]> {
  return browsing(async (browser) => {
    const loads = new Map<string, [Load, ...Load[]]>();
    for (const { url } of pages.slice(0, 1)) await loadPage(browser, url);
    for (let round = 1; round <= rounds; round += 1) {
      console.error(`Loading ${pages.length} pages, round ${round} of ${rounds} …`);
      for (const { name, url } of pages) {
        const load = await loadPage(browser, url);
        loads.get(name)?.push(load) ?? loads.set(name, [load]);
      }
    }
    return [...loads].map(([name, all]) => ({ name, load: medianLoad(all) }));
  });
}

function row(name: string, load: Load, floor: Load): string[] {
  return [
    name,
    String(load.requests),
    kib(load.bytes),
    ...BYTE_KINDS.map((kind) => kib(load[kind])),
    load.fcp.toFixed(0),
    ratio(load.fcp, floor.fcp),
    load.lcp.toFixed(0),
    ratio(load.lcp, floor.lcp),
    load.tbt.toFixed(0),
    load.longest.toFixed(0),
    load.cls.toFixed(3),
  ];
}
