import type { Browser, CDPSession, Page } from '@playwright/test';
import { openPhone, slowNetwork } from './phone.ts';
import { median } from './table.ts';

/** Kinds of bytes the bench tells apart. */
export const BYTE_KINDS = ['html', 'css', 'js', 'font', 'other'] as const;
type ByteKind = (typeof BYTE_KINDS)[number];

/** One load of a page. Bytes are those on the wire, compressed, with headers; times are in ms. */
export interface Load extends Record<ByteKind, number> {
  bytes: number;
  requests: number;
  /** First contentful paint. */
  fcp: number;
  /** Largest contentful paint. */
  lcp: number;
  /** Total blocking time: what tasks after the first paint take beyond 50 ms each, until the page is quiet. */
  tbt: number;
  /** The longest task while a reader scrolls from top to bottom; 0 if none takes 50 ms. */
  longest: number;
  /** Cumulative layout shift, without shifts that follow an input. */
  cls: number;
}

/** Time for late tasks and shifts after the page has become quiet. */
const SETTLE_MS = 1_500;

/** Loads a page once on a slow phone and scrolls it to its end. Throws where the site has no such page. */
export async function loadPage(browser: Browser, url: string): Promise<Load> {
  const phone = await openPhone(browser);
  const { page, cdp, context } = phone;
  try {
    await slowNetwork(phone);
    const traffic = countTraffic(cdp);
    await page.addInitScript(observe);
    const answer = await page.goto(url, { waitUntil: 'networkidle' });
    if (!answer?.ok()) throw new Error(`No page ${url}. Correct PAGES in scripts/bench/pages.ts.`);
    await page.waitForTimeout(SETTLE_MS);
    const loaded = { ...traffic };
    const { fcp, lcp, tasks } = await page.evaluate(() => globalThis.__bench);
    await scrollToEnd(page);
    const { cls, tasks: all } = await page.evaluate(() => globalThis.__bench);
    const late = tasks.filter(({ start }) => start >= fcp);
    return {
      ...loaded,
      fcp,
      lcp,
      cls,
      tbt: late.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      longest: Math.max(0, ...all.slice(tasks.length).map(({ duration }) => duration)),
    };
  } finally {
    await context.close();
  }
}

/** The median of each measure on its own. */
export function medianLoad(loads: readonly [Load, ...Load[]]): Load {
  const measures = Object.keys(loads[0]) as (keyof Load)[];
  const medians = measures.map((measure) => [measure, median(loads.map((load) => load[measure]))]);
  return Object.fromEntries(medians) as Load;
}

type Traffic = Pick<Load, 'bytes' | 'requests' | ByteKind>;

/** Counts what the network reports from now on; the returned object keeps growing. */
function countTraffic(cdp: CDPSession): Traffic {
  const traffic: Traffic = { bytes: 0, requests: 0, html: 0, css: 0, js: 0, font: 0, other: 0 };
  const kinds = new Map<string, ByteKind>();
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    kinds.set(requestId, kindOf(response.mimeType));
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic[kinds.get(requestId) ?? 'other'] += encodedDataLength;
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  return traffic;
}

function kindOf(mimeType: string): ByteKind {
  if (mimeType === 'text/html') return 'html';
  if (mimeType === 'text/css') return 'css';
  if (mimeType.includes('javascript')) return 'js';
  return mimeType.startsWith('font/') ? 'font' : 'other';
}

async function scrollToEnd(page: Page): Promise<void> {
  for (let atEnd = false; !atEnd; ) {
    atEnd = await page.evaluate(() => {
      scrollBy(0, innerHeight * 0.8);
      return scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    });
    await page.waitForTimeout(100);
  }
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE_MS);
}

interface Observed {
  fcp: number;
  lcp: number;
  cls: number;
  tasks: { start: number; duration: number }[];
}

declare global {
  var __bench: Observed;
}

/** Runs in the page, before its own scripts; must not use anything from outside. */
function observe(): void {
  const seen: Observed = { fcp: 0, lcp: 0, cls: 0, tasks: [] };
  globalThis.__bench = seen;
  const on = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  on('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  on('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) seen.cls += shift.value;
  });
  on('longtask', (entry) => {
    seen.tasks.push({ start: entry.startTime, duration: entry.duration });
  });
}
