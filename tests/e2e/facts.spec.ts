import { expect, type Page, test } from '@playwright/test';
import { comparisonOf } from '../../src/evidence/features.ts';
import type { FEATURE_STATUSES } from '../../src/schemas/feature.ts';
import { records } from '../support/records.ts';
import { shown } from './support/shown.ts';

const { facts, features } = records;
const rows = (page: Page) => page.locator('tr[data-compare]:visible');
const matrix = (page: Page) => page.getByRole('table', { name: /: features of/ });
const filter = (page: Page, name: string, value: string) => page.locator(`#only-${name}-${value}`);
const count = (page: Page) => page.locator('filter-list [role=status]');
const inGroup = (group: string) => features.filter((row) => row.group === group);
const differing = features.filter((row) => comparisonOf(row) === 'differ');

test.describe('the facts table', () => {
  test('stands in brief on the home page, one click from each row in full @phone', async ({
    page,
  }) => {
    await page.goto('');
    // What explains a term is not seen until it is asked for.
    for (const { id, linkerd, cilium } of facts)
      await expect(page.locator(`#fact-${id} td`)).toHaveText([linkerd.brief, cilium.brief], {
        useInnerText: true,
      });
    const last = facts.at(-1);
    await page
      .locator(`#fact-${last?.id ?? ''}`)
      .getByRole('link')
      .click();
    await expect(page).toHaveURL(new RegExp(`facts/#fact-${last?.id ?? ''}$`));
    await expect(page.locator(`#fact-${last?.id ?? ''} time`).first()).toBeInViewport();
  });
});

test.describe('the feature matrix', () => {
  test('shows every feature, and says each status in words', async ({ page }) => {
    await page.goto('facts/');
    await expect(rows(page)).toHaveCount(features.length);
    await expect(count(page)).toHaveText(`${features.length} features`);
    const words: Partial<Record<(typeof FEATURE_STATUSES)[number], string>> = {
      yes: 'Yes',
      no: 'No',
      unknown: 'Unknown',
      beta: 'Beta',
    };
    for (const [status, word] of Object.entries(words)) {
      const cells = features.flatMap(({ linkerd, cilium }) =>
        [linkerd, cilium].filter((cell) => cell.status === status),
      );
      await expect(matrix(page).getByRole('cell').getByText(word, { exact: true })).toHaveCount(
        cells.length,
      );
    }
  });

  test('combines filters in place, keeps them in the address, and goes back', async ({ page }) => {
    await page.goto('facts/');
    await filter(page, 'group', 'security').click();
    await expect(rows(page)).toHaveCount(inGroup('security').length);
    expect(new URL(page.url()).search).toBe('?group=security');
    await filter(page, 'compare', 'differ').click();
    const both = differing.filter((row) => row.group === 'security').length;
    await expect(rows(page)).toHaveCount(both);
    await expect(count(page)).toHaveText(`${both} of ${features.length} features`);
    expect(new URL(page.url()).search).toBe('?group=security&compare=differ');
    await expect(matrix(page)).toHaveCount(1);
    await page.goBack();
    await expect(rows(page)).toHaveCount(inGroup('security').length);
    await page.goBack();
    await expect(rows(page)).toHaveCount(features.length);
  });

  test('opens with the filters of an address, and ignores out loud what it does not know', async ({
    page,
  }) => {
    await page.goto('facts/?compare=differ&group=nonsense');
    await expect(rows(page)).toHaveCount(differing.length);
    await expect(filter(page, 'compare', 'differ')).toHaveAttribute('aria-current', 'true');
    await expect(page.getByText('The address asks for “nonsense”')).toBeVisible();
    await page.goto('facts/?compare=differ');
    await expect(page.getByText('The address asks for')).toBeHidden();
  });

  test('shows a row that an address points to, whatever the filters say', async ({ page }) => {
    const row = features.find((item) => item.group !== 'security');
    await page.goto(`facts/?group=security#feature-${row?.id}`);
    await expect(page.locator(`#feature-${row?.id}`)).toBeInViewport();
    await expect(rows(page)).toHaveCount(features.length);
  });

  test('says so when nothing matches, and offers all again', async ({ page }) => {
    const empty = ['observability', 'governance', 'distribution', 'networking'].find((group) =>
      inGroup(group).every((row) => comparisonOf(row) !== 'words'),
    );
    await page.goto(`facts/?group=${empty}&compare=words`);
    await expect(rows(page)).toHaveCount(0);
    await page.locator('[data-empty]').getByRole('link', { name: 'Show all features' }).click();
    await expect(rows(page)).toHaveCount(features.length);
    expect(new URL(page.url()).search).toBe('');
  });

  test('becomes stacked records on a phone, each side named @phone-only', async ({ page }) => {
    await page.goto('facts/');
    const cell = matrix(page).locator('td[data-p=cilium]').first();
    expect(await cell.evaluate((td) => getComputedStyle(td).display)).toBe('block');
    expect(await cell.evaluate((td) => getComputedStyle(td, '::before').content)).toBe('"Cilium"');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a filter is a link that works by itself', async ({ page }) => {
    await page.goto('facts/');
    await expect(rows(page)).toHaveCount(features.length);
    await filter(page, 'compare', 'differ').click();
    await expect(rows(page)).toHaveCount(differing.length);
    await page.locator('#all-compare').click();
    await expect(rows(page)).toHaveCount(features.length);
  });

  test('every group has a filter that shows its rows and no other part', async ({ page }) => {
    await page.goto('facts/');
    for (const group of new Set(features.map((row) => row.group))) {
      await page.locator(`#only-group-${group}`).click();
      await expect
        .poll(() => shown(page, 'tr[data-compare]'), { message: group })
        .toBe(inGroup(group).length);
      expect(await shown(page, '[data-part]')).toBe(1);
    }
  });
});

test('a link made without script opens the same choice with script', async ({ page }) => {
  await page.goto('facts/#only-group-traffic');
  await expect(rows(page)).toHaveCount(inGroup('traffic').length);
  expect(new URL(page.url()).search).toBe('?group=traffic');
  await page.locator('#all-group').click();
  await expect(rows(page)).toHaveCount(features.length);
});
