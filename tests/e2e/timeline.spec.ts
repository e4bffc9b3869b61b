import { expect, type Page, test } from '@playwright/test';
import { records } from '../support/records.ts';
import { shown } from './support/shown.ts';

const { events } = records;
const listed = 'li[id^=event-]';
const picture = 'figure svg:has([data-echo])';
const items = (page: Page) => page.locator(`${listed}:visible`);
const marks = (page: Page) => page.locator(`${picture} a:visible`);
const of = (project: string) => events.filter((event) => event.project === project).length;

test('draws one mark per event, which leads to it @phone', async ({ page }) => {
  await page.goto('timeline/');
  await expect(page.locator(`${picture}:visible`)).toHaveCount(1);
  await expect(marks(page)).toHaveCount(events.length);
  const mark = marks(page).first();
  const target = await mark.getAttribute('href');
  await mark.click();
  expect(new URL(page.url()).hash).toBe(target);
  await expect(page.locator(`[id="${target?.slice(1)}"]`)).toBeInViewport();
});

test('keeps the text of the picture readable and inside at every width', async ({ page }) => {
  await page.goto('timeline/');
  for (const width of [320, 390, 500, 704, 820, 1100, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const at = `at ${String(width)} px`;
    const found = await page.locator(`${picture}:visible`).evaluate((svg) => {
      const box = svg.getBoundingClientRect();
      const scale = box.width / (svg as SVGSVGElement).viewBox.baseVal.width;
      const texts = [...svg.querySelectorAll('text')];
      return {
        smallest:
          Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))) * scale,
        boxes: texts.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { left, right, top, bottom, text: text.textContent };
        }),
        right: box.right,
        overflow: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(found.smallest, at).toBeGreaterThanOrEqual(12);
    expect(found.overflow, at).toBeLessThanOrEqual(0);
    for (const [i, a] of found.boxes.entries()) {
      expect(a.right, `${a.text ?? ''} ${at}`).toBeLessThanOrEqual(found.right + 1);
      for (const b of found.boxes.slice(i + 1)) {
        const apart =
          a.right < b.left || b.right < a.left || a.bottom <= b.top + 4 || b.bottom <= a.top + 4;
        expect(apart, `“${a.text}” and “${b.text}” ${at}`).toBe(true);
      }
    }
  }
});

test('a filter narrows list and picture together', async ({ page }) => {
  await page.goto('timeline/');
  await page.locator('#only-project-cilium').click();
  await expect(items(page)).toHaveCount(of('cilium'));
  await expect(marks(page)).toHaveCount(of('cilium'));
  await expect(page.locator('filter-list [role=status]')).toHaveText(
    `${of('cilium')} of ${events.length} events`,
  );
  expect(new URL(page.url()).search).toBe('?project=cilium');
});

test('a filter leaves no empty year behind, however wide the window', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('timeline/');
  await page.locator('#only-project-istio').click();
  const years = new Set(
    events.filter(({ project }) => project === 'istio').map(({ date }) => date.slice(0, 4)),
  );
  await expect(page.locator('section[id^=year-]:visible')).toHaveCount(years.size);
});

test('an event opens by its address, whatever the filter', async ({ page }) => {
  const event = events.find(({ project }) => project === 'linkerd');
  await page.goto(`timeline/?project=cilium#event-${event?.id}`);
  await expect(page.locator(`#event-${event?.id}`)).toBeInViewport();
  await expect(items(page)).toHaveCount(events.length);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the filter is a link for each project', async ({ page }) => {
    await page.goto('timeline/');
    for (const project of new Set(events.map((event) => event.project))) {
      await page.locator(`#only-project-${project}`).click();
      await expect.poll(() => shown(page, listed), { message: project }).toBe(of(project));
      expect(await shown(page, `${picture} a`)).toBe(of(project));
    }
  });
});

test('publishes the events as JSON', async ({ page, request }) => {
  await page.goto('timeline/');
  const href = await page.getByRole('link', { name: 'JSON', exact: true }).getAttribute('href');
  const json = await (await request.get(new URL(href ?? '', page.url()).href)).json();
  expect(json.records).toHaveLength(events.length);
});
