import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import type { PageKind } from './page-kinds.ts';

/** Kinds of bytes the bench tells apart. */
export const BYTE_KINDS = ['html', 'css', 'js', 'font', 'other'] as const;
export type ByteKind = (typeof BYTE_KINDS)[number];

/** One load of a page. Bytes are those on the wire, compressed, with headers; times are in ms. */
export interface Load {
  bytes: Record<ByteKind, number>;
  requests: number;
  /** First contentful paint. */
  fcp: number;
  /** Largest contentful paint. */
  lcp: number;
  /** Total blocking time: what tasks after the first paint take beyond 50 ms each. */
  tbt: number;
  /** Cumulative layout shift, without shifts that follow an input. */
  cls: number;
}

/** A mid-range phone on a slow network, as in Lighthouse's mobile profile. */
const PHONE = { width: 412, height: 823, scale: 1.75, cpuSlowdown: 4 } as const;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
} as const;

/** Time for late tasks and shifts after the page has become quiet. */
const SETTLE_MS = 1_500;

/** Opens an empty page on a slowed-down phone, in a fresh profile with an empty cache. */
export async function openPhone(
  browser: Browser,
): Promise<{ context: BrowserContext; page: Page; cdp: CDPSession }> {
  const context = await browser.newContext({
    viewport: { width: PHONE.width, height: PHONE.height },
    deviceScaleFactor: PHONE.scale,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpuSlowdown });
  return { context, page, cdp };
}

/** Loads a page once, on a slow network as well. */
export async function loadPage(
  browser: Browser,
  url: string,
  reader: PageKind['reader'],
): Promise<Load> {
  const { context, page, cdp } = await openPhone(browser);
  try {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', NETWORK);
    const traffic = countTraffic(cdp);
    await page.addInitScript(observe);

    await page.goto(url, { waitUntil: 'networkidle' });
    if (reader === 'scrolls') await scrollToEnd(page);
    await page.waitForTimeout(SETTLE_MS);

    const { tasks, ...seen } = await page.evaluate(() => globalThis.__bench);
    const tbt = tasks
      .filter((task) => task.start >= seen.fcp)
      .reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0);
    return { ...traffic, ...seen, tbt };
  } finally {
    await context.close();
  }
}

/** Counts what the network reports from now on; the returned object keeps growing. */
function countTraffic(cdp: CDPSession): Pick<Load, 'bytes' | 'requests'> {
  const traffic = { bytes: { html: 0, css: 0, js: 0, font: 0, other: 0 }, requests: 0 };
  const kinds = new Map<string, ByteKind>();
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    kinds.set(requestId, kindOf(response.mimeType));
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
    traffic.requests += 1;
  });
  return traffic;
}

/** Kind of bytes by MIME type. */
function kindOf(mimeType: string): ByteKind {
  if (mimeType === 'text/html') return 'html';
  if (mimeType === 'text/css') return 'css';
  if (mimeType.includes('javascript')) return 'js';
  return mimeType.startsWith('font/') ? 'font' : 'other';
}

async function scrollToEnd(page: Page): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    const atEnd = await page.evaluate(() => {
      scrollBy(0, innerHeight * 0.8);
      return scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    });
    await page.waitForTimeout(100);
    if (atEnd) break;
  }
  await page.waitForLoadState('networkidle');
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
