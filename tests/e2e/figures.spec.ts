import { expect, type Locator, type Page, test } from '@playwright/test';
import { scrollThrough } from './support/layout';
import { readOn, unfold } from './support/record';

const ADDRESS = 'differences/performance/';
const ID = 'livewyer-latency';

/** The figure, out of its fold and scrolled into view. */
async function open(page: Page, query = '', id = ID): Promise<Locator> {
  await page.goto(`${ADDRESS}${query}`);
  return bring(page, id);
}

/** A figure of the open article, out of its fold and scrolled into view. */
async function bring(page: Page, id: string): Promise<Locator> {
  await readOn(page);
  // In its fold it is named only, and comes when the fold is opened.
  await unfold(page.locator(`#fig-${id}`));
  const figure = page.locator(`data-figure[data-id="${id}"]`);
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

/** The same, once a reader has moved the focus into it and its canvas has taken the place of the picture. */
async function openLive(page: Page, query = '', id = ID): Promise<Locator> {
  const figure = await open(page, query, id);
  if (query === '') await chart(figure).focus();
  await expect(figure.locator('[data-live]')).toBeAttached();
  return figure;
}

const choice = (figure: Locator, name: string): Locator => figure.getByRole('combobox', { name });
const status = (figure: Locator): Locator => figure.getByRole('status');
/** The box of the picture, which takes the focus until there is a canvas. */
const chart = (figure: Locator): Locator =>
  figure.getByRole('group').and(figure.page().locator('[tabindex="0"]'));
/** The picture that is shown at this width, as long as no canvas stands in its place. */
const picture = (figure: Locator): Locator => figure.getByRole('img');
/** Number, title and conditions above the picture. */
const caption = (figure: Locator): Locator => figure.locator('figcaption');
const search = (page: Page): string => new URL(page.url()).search;

/** What the page has asked for so far under such a name: whether a script asked for data or for a script, and whether it came over the wire. */
const askedFor = (page: Page, name: string): Promise<{ by: string; sent: boolean }[]> =>
  page.evaluate(
    (part) =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter((entry) => entry.name.includes(part))
        .map(({ initiatorType, transferSize }) => ({ by: initiatorType, sent: transferSize > 0 })),
    name,
  );

/** Adds up layout shifts that no input explains. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
}

test('fetches the chart runtime only when a figure comes near, and starts it only when a reader means it @phone', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('runtime')) scripts.push(request.url());
  });
  const shifts = await watchShifts(page);
  await page.goto(ADDRESS);
  await page.evaluate(() => document.fonts.ready);
  expect(scripts).toEqual([]);
  await readOn(page);
  await unfold(page.locator('#fig-livewyer-throughput'));
  const figure = page.locator(`data-figure[data-id="livewyer-throughput"]`);
  await expect(figure).toBeVisible();
  // What fonts that came late have moved is not the figure's doing.
  const before = await shifts();
  await figure.scrollIntoViewIfNeeded();
  // Fetched, and not yet read as a script, which would stop a page that is scrolled.
  await expect.poll(() => askedFor(page, 'runtime')).toEqual([{ by: 'fetch', sent: true }]);
  await scrollThrough(page);
  await expect(page.locator('canvas')).toHaveCount(0);
  await chart(figure).focus();
  await expect(figure.locator('canvas')).toBeFocused();
  await expect(picture(figure)).toHaveCount(0);
  const [, read] = await askedFor(page, 'runtime');
  expect(read?.sent).toBe(false);
  await expect(page.locator('canvas')).toHaveCount(1);
  expect((await shifts()) - before).toBeLessThan(0.001);
});

test('shows the value pointed at with the first move over the picture', async ({ page }) => {
  const figure = await open(page, '', 'livewyer-throughput');
  const box = await picture(figure).boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.3, (box?.y ?? 0) + 35);
  await expect(status(figure)).toHaveText(/^No mesh, 32\sconnections: 157\.4456\srequests\/s$/);
});

test('shows the value of the first tap on the picture @phone-only', async ({ page }) => {
  const figure = await open(page, '', 'livewyer-throughput');
  await picture(figure).tap({ position: { x: 90, y: 60 } });
  await expect(status(figure)).toHaveText(/^No mesh, 32\sconnections: 157\.4456\srequests\/s$/);
});

test('takes up a choice made while the runtime is on its way', async ({ page }) => {
  await page.route('**/*runtime*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  const figure = await open(page);
  await choice(figure, 'Shown as').selectOption('Change against no mesh');
  await expect(caption(figure)).toContainText(/Against no mesh/);
  await expect(choice(figure, 'Shown as')).toHaveValue('change');
  expect(search(page)).toBe(`?${ID}.measure=change`);
});

test('draws the canvas where the picture stood, as large @phone', async ({ page }) => {
  await page.route('**/*runtime*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  const figure = await open(page);
  const before = await picture(figure).boundingBox();
  await chart(figure).focus();
  await expect(figure.locator('canvas')).toBeVisible();
  const after = await figure.locator('canvas').boundingBox();
  expect(after?.width).toBeCloseTo(before?.width ?? 0, 0);
  expect(after?.height).toBeCloseTo(before?.height ?? 0, 0);
  const painted = await figure.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return data ? data.filter((value, i) => i % 4 === 3 && value > 0).length : 0;
  });
  expect(painted).toBeGreaterThan(2000);
});

test('reads values with the arrow keys and leaves with Escape', async ({ page }) => {
  const figure = await openLive(page);
  const canvas = figure.locator('canvas');
  await canvas.focus();
  await page.keyboard.press('ArrowRight');
  await expect(status(figure)).toHaveText(/^No mesh, 32\sconnections: 289\.1\sms/);
  await page.keyboard.press('ArrowDown');
  await expect(status(figure)).toHaveText(
    /^Linkerd, 32\sconnections: 305\.9\sms; \+5\.81\s% against no mesh$/,
  );
  await page.keyboard.press('ArrowLeft');
  await expect(status(figure)).toHaveText(/^No mesh, 32/);
  await page.keyboard.press('End');
  await expect(status(figure)).toHaveText(/^Istio, 128\sconnections: 1,557\.7\sms/);
  await page.keyboard.press('Escape');
  await expect(canvas).not.toBeFocused();
  await expect(status(figure)).toBeEmpty();
});

test('reads the value under the pointer', async ({ page }) => {
  const figure = await openLive(page, '', 'livewyer-throughput');
  const canvas = figure.locator('canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.3, (box?.y ?? 0) + 35);
  await expect(status(figure)).toHaveText(/^No mesh, 32\sconnections: 157\.4456\srequests\/s$/);
  await page.mouse.move(0, 0);
  await expect(status(figure)).toBeEmpty();
});

test('reads the value that is tapped @phone-only', async ({ page }) => {
  const figure = await openLive(page, '', 'livewyer-throughput');
  const canvas = figure.locator('canvas');
  await canvas.tap({ position: { x: 90, y: 60 } });
  await expect(status(figure)).toHaveText(/^No mesh, 32\sconnections: 157\.4456\srequests\/s$/);
});

test('opens the fold of a figure whose view an address names', async ({ page }) => {
  await page.goto(ADDRESS);
  const figure = page.locator(`data-figure[data-id="${ID}"]`);
  await expect(figure).toBeHidden();
  await page.goto(`${ADDRESS}?${ID}.measure=change`);
  await expect(figure.getByRole('heading')).toHaveText(/Against no mesh/);
  await expect(figure).toBeVisible();
});

test('changes view, words, table and address, and comes back to them', async ({ page }) => {
  const figure = await openLive(page);
  await choice(figure, 'Shown as').selectOption('Change against no mesh');
  await expect(figure.getByRole('heading')).toHaveText(/Against no mesh, responses took 6 to 9/);
  expect(search(page)).toBe(`?${ID}.measure=change`);
  await choice(figure, 'Percentile').selectOption('All, at one load');
  await choice(figure, 'Connections').selectOption('64');
  await expect(caption(figure)).toHaveText(/64\sconnections, change in percent/);
  await figure.getByText('Data table').click();
  await expect(figure.locator('table tbody tr')).toHaveCount(28);
  const address = page.url();

  await page.goto(address);
  await figure.scrollIntoViewIfNeeded();
  await expect(caption(figure)).toHaveText(/64\sconnections, change in percent/);
  await expect(choice(figure, 'Connections')).toHaveValue('64');
  await choice(figure, 'Percentile').selectOption('99th');
  await choice(figure, 'Shown as').selectOption('Milliseconds');
  await expect(figure.getByRole('heading')).toHaveText(/^Four times the connections/);
  await expect(choice(figure, 'Connections')).toBeHidden();
  expect(search(page)).toBe('');
});

test('offers the table of the view as CSV', async ({ page }) => {
  const figure = await openLive(page);
  await choice(figure, 'Shown as').selectOption('Change against no mesh');
  await expect(figure.getByRole('heading')).toHaveText(/Against no mesh/);
  await expect(figure.locator('[data-format=svg]')).toBeHidden();
  const download = page.waitForEvent('download');
  await figure.getByRole('link', { name: 'CSV' }).click();
  expect((await download).suggestedFilename()).toBe(`${ID}-pod-p99-32-change.csv`);
});

test('switches series off and on, in picture and address', async ({ page }) => {
  const figure = await openLive(page, '', 'livewyer-throughput');
  const canvas = figure.locator('canvas');
  const full = (await canvas.boundingBox())?.height ?? 0;
  await figure.getByRole('checkbox', { name: 'Istio' }).uncheck();
  await expect.poll(async () => (await canvas.boundingBox())?.height).toBeLessThan(full);
  expect(search(page)).toBe('?livewyer-throughput.hide=istio');
  await page.reload();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('[data-live]')).toBeAttached();
  await expect(figure.getByRole('checkbox', { name: 'Istio' })).not.toBeChecked();
  await figure.getByRole('checkbox', { name: 'Istio' }).check();
  expect(search(page)).toBe('');
});

test('says what of the address it does not know, and shows the default', async ({ page }) => {
  const figure = await openLive(page, `?${ID}.measure=hours&${ID}.scenario=vm`);
  await expect(figure.locator('[data-notice]')).toContainText('“measure=hours”');
  await expect(choice(figure, 'Scenario')).toHaveValue('vm');
  await choice(figure, 'Scenario').selectOption('pod');
  await expect(figure.locator('[data-notice]')).toHaveCount(0);
});

test('stays sharp from screen to screen, where nothing changes its size', async ({ page }) => {
  // An emulated screen tells a page nothing of its change; a real one does so by this query.
  await page.addInitScript(() => {
    const ask = window.matchMedia.bind(window);
    const asked: EventTarget[] = [];
    Object.assign(window, {
      matchMedia: (query: string) =>
        query.endsWith('dppx)') ? asked[asked.push(new EventTarget()) - 1] : ask(query),
      moveTo: (devicePixelRatio: number) => {
        Object.assign(window, { devicePixelRatio });
        asked.at(-1)?.dispatchEvent(new Event('change'));
      },
    });
  });
  const figure = await openLive(page, '', 'livewyer-throughput');
  const pixels = (): Promise<number> =>
    figure.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width);
  const before = await pixels();
  for (const factor of [2, 3, 1]) {
    await page.evaluate((ratio) => window.moveTo(ratio, 0), factor);
    await expect.poll(pixels).toBe(factor * before);
  }
});

test('redraws in the colors of the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const figure = await openLive(page);
  /** Color of the first bar: that of the cluster without a mesh. */
  const color = (): Promise<string> =>
    figure.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const scale = canvas.width / 624;
      const data = canvas.getContext('2d')?.getImageData(84 * scale, 59 * scale, 1, 1).data;
      return data ? [...data].join() : '';
    });
  expect(await color()).toBe('135,137,142,255');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(color).toBe('111,114,118,255');
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'light';
    document.dispatchEvent(new CustomEvent('themechange'));
  });
  await expect.poll(color).toBe('135,137,142,255');
});

test('keeps picture and words where the runtime does not arrive', async ({ page }) => {
  await page.route('**/*runtime*', (route) => route.abort());
  const figure = await open(page);
  await chart(figure).focus();
  await expect(status(figure)).toContainText('could not be loaded');
  await expect(picture(figure)).toHaveCount(1);
  await expect(choice(figure, 'Scenario')).toBeDisabled();
});

test('keeps the picture where its data do not arrive', async ({ page }) => {
  await page.route('**/data/figures/*.json', (route) => route.abort());
  const figure = await open(page);
  await chart(figure).focus();
  await expect(status(figure)).toContainText('could not be loaded');
  await expect(picture(figure)).toHaveCount(1);
  await expect(choice(figure, 'Shown as')).toBeDisabled();
  expect(search(page)).toBe('');
});

test('does not keep asking for a figure that does not arrive, but asks when it comes near again', async ({
  page,
}) => {
  let asked = 0;
  let lost = true;
  await page.route('**/figures/livewyer-latency/', async (route) => {
    asked += 1;
    await (lost ? route.abort() : route.fallback());
  });
  await page.goto('differences/performance/#fig-livewyer-latency');
  await expect.poll(() => asked).toBeGreaterThan(0);
  await page.waitForTimeout(300);
  const before = asked;
  await page.waitForTimeout(300);
  expect(asked).toBe(before);
  lost = false;
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(100);
  await page.locator('#fig-livewyer-latency').scrollIntoViewIfNeeded();
  await expect(page.locator('data-figure[data-id="livewyer-latency"]')).toBeVisible();
  expect(asked).toBe(before + 1);
});

test('opens in a text with one view, brings its table, and names the others in the address', async ({
  page,
}) => {
  await page.goto('differences/security/');
  const figure = page.locator('data-figure[data-id="request-path"]');
  await expect(figure.locator('table')).toHaveCount(0);
  await figure.getByText('Data table').click();
  await expect(figure.locator('table')).toBeVisible();
  const rows = await figure.locator('tbody tr').count();
  await choice(figure, 'Request').selectOption('All four');
  expect(search(page)).toBe('?request-path.case=all');
  await expect.poll(() => figure.locator('tbody tr').count()).toBeGreaterThan(rows);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows picture, notes, table and downloads, and no dead controls @phone', async ({
    page,
  }) => {
    await page.goto(`figures/${ID}/`);
    const figure = page.locator(`data-figure[data-id="${ID}"]`);
    await expect(picture(figure)).toHaveCount(1);
    await expect(figure.locator('form')).toBeHidden();
    await expect(figure.getByText('A closed loop.')).toBeVisible();
    await figure.getByText('Data table').click();
    await expect(figure.getByRole('cell', { name: '305.9' })).toBeVisible();
    for (const format of ['CSV', 'JSON', 'SVG']) {
      const href = await figure.getByRole('link', { name: format }).getAttribute('href');
      const answer = await page.request.get(new URL(href ?? '', page.url()).href);
      expect(answer.status(), format).toBe(200);
    }
  });

  test('fits its box at every width, with text of 12 pixels or more', async ({ page }) => {
    for (const path of [ADDRESS, `figures/${ID}/`, 'figures/livewyer-throughput/']) {
      await page.goto(path);
      // The figures, and the small one at the head of an article, each in one cut.
      const count = await page.locator('data-figure, article header figure').count();
      for (const width of [320, 390, 600, 703, 820, 1100, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const { small, shown, over } = await page.evaluate(() => {
          const pictures = [
            ...document.querySelectorAll<SVGSVGElement>('figure svg[role=img]'),
          ].filter((svg) => svg.getClientRects().length > 0);
          const sizes = pictures.flatMap((svg) => {
            const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
            return [...svg.querySelectorAll('text')].map(
              (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
            );
          });
          const { scrollWidth, clientWidth } = document.documentElement;
          return {
            small: sizes.filter((size) => size < 11.99),
            shown: pictures.length,
            over: scrollWidth - clientWidth,
          };
        });
        const at = `${path} at ${String(width)}`;
        expect(shown, at).toBe(count);
        expect(small, at).toEqual([]);
        expect(over, at).toBeLessThanOrEqual(0);
      }
    }
  });
});

/** Every bar and dot of the picture, and whether the canvas has its color where it stands. */
const offColor = (figure: Locator): Promise<{ marks: number; faults: string[] }> =>
  figure.evaluate((host) => {
    const canvas = host.querySelector('canvas');
    const pictures = [...host.querySelectorAll<SVGSVGElement>('svg[viewBox]')];
    const shape = canvas ? canvas.width / canvas.height : 0;
    const distance = ({ viewBox: { baseVal: box } }: SVGSVGElement): number =>
      Math.abs(box.width / box.height - shape);
    const [svg] = pictures
      .filter((picture) => picture.querySelector('[data-series]'))
      .toSorted((a, b) => distance(a) - distance(b));
    const context = canvas?.getContext('2d');
    if (!svg || !canvas || !context) return { marks: 0, faults: ['is not drawn'] };
    const scale = canvas.width / svg.viewBox.baseVal.width;
    const rgb = (color: string): number[] => [...color.matchAll(/[\d.]+/g)].slice(0, 3).map(Number);
    const faults: string[] = [];
    let marks = 0;
    for (const mark of svg.querySelectorAll('[data-series] [class^="fill-"]')) {
      const wanted = rgb(getComputedStyle(mark).fill);
      const middles =
        mark instanceof SVGCircleElement
          ? [[mark.cx.baseVal.value, mark.cy.baseVal.value]]
          : [
              ...(mark.getAttribute('d') ?? '').matchAll(
                /M([\d.-]+) ([\d.-]+)h([\d.-]+)v([\d.-]+)/g,
              ),
            ].map(([, x, y, w, h]) => [Number(x) + Number(w) / 2, Number(y) + Number(h) * 0.3]);
      for (const [x = 0, y = 0] of middles) {
        marks += 1;
        const found = [
          ...context.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data,
        ];
        if (wanted.some((value, i) => Math.abs(value - (found[i] ?? 0)) > 6))
          faults.push(
            `${mark.closest('[data-series]')?.getAttribute('data-series') ?? ''} at ${x} ${y}: ${found} for ${wanted}`,
          );
      }
    }
    return { marks, faults };
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`paints every bar and dot of the canvas in the color of its series, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(ADDRESS);
    for (const id of ['livewyer-throughput', 'livewyer-latency', 'livewyer-two-references']) {
      const figure = await bring(page, id);
      await chart(figure).focus();
      await expect(figure.locator('[data-live]')).toBeAttached();
      await expect.poll(async () => (await offColor(figure)).faults, { message: id }).toEqual([]);
      expect((await offColor(figure)).marks, id).toBeGreaterThan(4);
    }
  });

test('goes through the way of a packet step by step, by buttons as by keys @phone', async ({
  page,
}) => {
  await page.goto('run/both/');
  const figure = page.locator('#fig-packet-path');
  const status = figure.getByRole('status');
  const next = figure.getByRole('button', { name: 'Next step' });
  await next.scrollIntoViewIfNeeded();
  await next.click();
  await expect(figure.getByText(/^1 of \d+$/)).toBeVisible();
  const first = await status.textContent();
  await next.click();
  await expect(figure.getByText(/^2 of \d+$/)).toBeVisible();
  await expect(status).not.toHaveText(first ?? '');
  await figure.getByRole('button', { name: 'Previous step' }).click();
  await expect(status).toHaveText(first ?? '');
});
