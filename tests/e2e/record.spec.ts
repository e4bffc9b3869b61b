import { expect, type Page, test } from '@playwright/test';
import { advisoriesOf } from '../../src/evidence/advisory-list.ts';
import { faultOf } from '../../src/evidence/advisory-words.ts';
import { records } from '../support/records.ts';
import { shown } from './support/shown.ts';

const { governance } = records;
const own = advisoriesOf(records, 'own');
const apart = [...advisoriesOf(records, 'dependency'), ...advisoriesOf(records, 'related-tool')];
/** The list of advisories, one by one. */
const LIST = 'security-record/advisories/';
const rows = (page: Page) => page.locator('#advisories tr[data-item]:visible');

test.describe('the security record', () => {
  test('lists advisories for own code by project, and everything else apart', async ({ page }) => {
    await page.goto(LIST);
    for (const project of ['linkerd', 'cilium', 'envoy'] as const)
      await expect(page.locator(`#own-${project} tr[data-item]`)).toHaveCount(
        own.filter((row) => row.project === project).length,
      );
    const ids = await page
      .locator('#apart tbody tr[id]')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.sort()).toEqual(apart.map(({ id }) => id).sort());
    await expect(page.locator('#apart [data-item]')).toHaveCount(0);
  });

  test('says what the list leaves out before it shows any row', async ({ page }) => {
    await page.goto('security-record/');
    const order = await page
      .locator('main > section[id]')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(order.indexOf('completeness')).toBe(0);
    expect(order.indexOf('completeness')).toBeLessThan(order.indexOf('advisories'));
    await expect(page.locator('#completeness')).toContainText('lower bound');
  });

  test('never adds the projects up: their sum is the length of the table, and no more', async ({
    page,
  }) => {
    const sum = String(own.length);
    await page.goto('security-record/');
    const parts = page.locator('main header, #completeness, #process, #advisories');
    const first = await parts.allTextContents();
    await page.goto(LIST);
    await expect(page.locator('filter-list [role=status]')).toHaveText(`${sum} rows`);
    const filters = page.locator('main header, #advisories [data-filter]');
    const words = [...first, ...(await filters.allTextContents())].join(' ');
    const numbers = words.match(/\d+/g) ?? [];
    expect(numbers).toContain(String(own.filter(({ project }) => project === 'envoy').length));
    expect(numbers).not.toContain(sum);
  });

  test('filters by project, severity and class together', async ({ page }) => {
    await page.goto(LIST);
    await page.locator('#only-project-envoy').click();
    await page.locator('#only-severity-high').click();
    await page.locator('#only-fault-memory-corruption-or-lifetime').click();
    const expected = own.filter(
      (row) =>
        row.project === 'envoy' &&
        row.severity === 'high' &&
        faultOf(row) === 'memory-corruption-or-lifetime',
    );
    await expect(rows(page)).toHaveCount(expected.length);
    expect(expected.length).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe(
      '?project=envoy&severity=high&fault=memory-corruption-or-lifetime',
    );
  });

  test('opens at an advisory, and filtered, by the addresses of the page before it', async ({
    page,
  }) => {
    const row = own.at(-1);
    await page.goto(`security-record/#${row?.id}`);
    await page.waitForURL(`**/${LIST}#${row?.id}`);
    await expect(page.locator(`[id="${row?.id}"]`)).toBeInViewport();
    await page.goto('security-record/?severity=critical');
    await page.waitForURL(`**/${LIST}?severity=critical`);
    await page.goto('security-record/#process');
    await expect(page.locator('#process')).toBeInViewport();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('every filter is a link that works by itself', async ({ page }) => {
      await page.goto(LIST);
      const filters = await page.locator('#advisories [data-filter]').evaluateAll((all) =>
        all.map((row) => ({
          name: row.getAttribute('data-filter') ?? '',
          values: [...row.querySelectorAll('a[data-value]')].flatMap(
            (link) => link.getAttribute('data-value') || [],
          ),
        })),
      );
      const of = (name: string, value: string) =>
        own.filter((row) => {
          const values: Record<string, string> = {
            project: row.project,
            severity: row.severity,
            fault: faultOf(row),
            path: row.serviceMeshRelevant,
          };
          return values[name] === value;
        }).length;
      expect(filters.map(({ name }) => name)).toEqual(['project', 'severity', 'fault', 'path']);
      for (const { name, values } of filters)
        for (const value of values) {
          await page.locator(`#only-${name}-${value}`).click();
          await expect
            .poll(() => shown(page, '#advisories tr[data-item]'), { message: `${name} ${value}` })
            .toBe(of(name, value));
        }
    });
  });
});

test.describe('governance', () => {
  test('brings its figures once a reader is near, each with its controls', async ({ page }) => {
    await page.goto('governance/');
    for (const id of ['maintainers-by-employer', 'commits-by-year', 'project-activity']) {
      // The figure takes the place of its words while one scrolls to them.
      await page.evaluate((at) => document.getElementById(at)?.scrollIntoView(), `fig-${id}`);
      await expect(page.locator(`figure#fig-${id} svg[aria-labelledby]:visible`)).toHaveCount(1);
      await expect(page.locator(`figure#fig-${id} select`)).toBeVisible();
    }
  });

  test('lists every report with the rules for reading it, and every survey with its sources', async ({
    page,
  }) => {
    await page.goto('governance/');
    await expect(page.locator('#conformance tbody tr:not(:has(> [scope=rowgroup]))')).toHaveCount(
      governance.conformance.length,
    );
    await expect(page.locator('#conformance')).toContainText('A skipped test was not run');
    await expect(page.locator('[id^=survey-]')).toHaveCount(governance.surveys.length);
    const cited = governance.surveys.flatMap(({ sources }) => sources).length;
    await expect(page.locator('#surveys [data-interest]')).toHaveCount(cited);
  });

  test('fits a phone @phone-only', async ({ page }) => {
    for (const address of ['governance/', 'security-record/', LIST, 'sources/', 'sources/list/']) {
      await page.goto(address);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        address,
      ).toBeLessThanOrEqual(0);
    }
  });
});
