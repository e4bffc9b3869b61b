import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBase } from '../site/base.ts';
import { floorPage } from './floor-page.ts';
import { BYTE_KINDS, type Load, loadPage } from './load.ts';
import { findPage, PAGE_KINDS, type PageKind } from './page-kinds.ts';
import { browsing, serving } from './serving.ts';
import { medianLoad, totalBytes } from './summary.ts';
import { kib, ratio, table } from './table.ts';

const HEAD = [
  'page',
  'requests',
  'KiB',
  ...BYTE_KINDS,
  '× floor',
  'FCP ms',
  'LCP ms',
  '× floor',
  'TBT ms',
  'CLS',
];

/** A page to load: its name in the table, its address, and what the reader does there. */
interface Target {
  name: string;
  url: string;
  reader: PageKind['reader'];
}

/** Loads one page of each kind in a slowed-down browser and sets it beside a page of 1 kB. */
export async function loadTimes(folder: string, runs: number): Promise<string> {
  const site = { folder, base: readBase(folder) };
  const { pages, missing } = choosePages(folder);
  const loads = await servingFloor((floorHome) =>
    serving(site, (home) =>
      loadInRounds(
        [
          { name: 'floor: a page of 1 kB', url: floorHome, reader: 'stays at the top' },
          ...pages.map(({ name, path, reader }) => ({ name, url: home + path, reader })),
        ],
        runs,
      ),
    ),
  );
  const medians = [...loads].map(([target, all]) => ({ target, load: medianLoad(all) }));
  const floor = medians[0];
  if (floor === undefined) throw new Error('No page was loaded.');
  return [
    `Loading, median of ${runs}: 412×823, 1.6 Mbps, 150 ms, CPU ÷ 4, HTTP/1.1, gzip, empty cache.`,
    'Bytes are KiB on the wire with headers; "× floor" is the ratio to the page of 1 kB.',
    '',
    table(
      HEAD,
      medians.map(({ target, load }) => row(target.name, load, floor.load)),
    ),
    ...missing.map(({ name, path }) => `Left out: ${name}, the site has no page ${path}`),
  ].join('\n');
}

function choosePages(folder: string): { pages: PageKind[]; missing: PageKind[] } {
  const pages: PageKind[] = [];
  const missing: PageKind[] = [];
  for (const kind of PAGE_KINDS) {
    const path = findPage(folder, kind.path);
    if (path === undefined) missing.push(kind);
    else if (path === kind.path) pages.push(kind);
    else pages.push({ ...kind, name: `${kind.name} (${path})`, path });
  }
  return { pages, missing };
}

/**
 * Loads all targets once in each round, so that a busy moment of the machine does not hit one page
 * alone. A first load that does not count wakes the browser up.
 */
async function loadInRounds(
  targets: readonly Target[],
  rounds: number,
): Promise<Map<Target, Load[]>> {
  return browsing(async (browser) => {
    const loads = new Map<Target, Load[]>(targets.map((target) => [target, []]));
    if (targets[0]) await loadPage(browser, targets[0].url, targets[0].reader);
    for (let round = 1; round <= rounds; round += 1) {
      console.error(`Loading ${targets.length} pages, round ${round} of ${rounds} …`);
      for (const [target, all] of loads) {
        all.push(await loadPage(browser, target.url, target.reader));
      }
    }
    return loads;
  });
}

async function servingFloor<T>(use: (home: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-floor-'));
  try {
    writeFileSync(join(folder, 'index.html'), floorPage());
    return await serving({ folder, base: '/' }, use);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(name: string, load: Load, floor: Load): string[] {
  return [
    name,
    String(load.requests),
    kib(totalBytes(load)),
    ...BYTE_KINDS.map((kind) => kib(load.bytes[kind])),
    ratio(totalBytes(load), totalBytes(floor)),
    load.fcp.toFixed(0),
    load.lcp.toFixed(0),
    ratio(load.lcp, floor.lcp),
    load.tbt.toFixed(0),
    load.cls.toFixed(3),
  ];
}
