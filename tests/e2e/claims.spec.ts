import { expect, type Page, test } from '@playwright/test';
import { CLAIM_SECTIONS, type Claim, VERDICTS } from '../../src/schemas/claim.ts';
import { records } from '../support/records.ts';

const { claims } = records;
const count = (keep: (claim: Claim) => boolean): number => claims.filter(keep).length;
const ofPage = claims.filter(({ origin }) => origin === 'page');

const row = 'filter-list li[data-verdict]';
const rows = (page: Page) => page.locator(`${row}:visible`);
const status = (page: Page) => page.locator('filter-list [role=status]');
const filters = (page: Page) => page.getByRole('navigation', { name: 'Filter the records' });
const choice = (page: Page, key: string, value: string) =>
  filters(page).locator(`[data-filter=${key}] a[data-value="${value}"]`);
const query = (page: Page) => new URL(page.url()).search;

test.describe('the ledger', () => {
  test('shows every record once, in its part of the page, and counts claims of the page by verdict, added points apart', async ({
    page,
  }) => {
    await page.goto('claims/');
    await expect(rows(page)).toHaveCount(claims.length);
    await expect(status(page)).toContainText(`${claims.length} records: `);
    for (const section of CLAIM_SECTIONS)
      await expect(page.locator(`[data-difference=${section}] li[data-verdict]`)).toHaveCount(
        count(({ difference }) => difference === section),
      );
    for (const verdict of VERDICTS) {
      const all = claims.filter((claim) => claim.verdict === verdict);
      const own = all.filter(({ origin }) => origin === 'page').length;
      await expect(page.locator(`verdict-board li[data-verdict=${verdict}] b`)).toHaveText(
        String(own),
      );
      const link = choice(page, 'verdict', verdict);
      await expect(link.locator('[data-tally=page]')).toHaveText(String(own));
      const added = link.locator('[data-tally=added]');
      if (all.length === own) await expect(added).toBeHidden();
      else await expect(added).toContainText(`+${all.length - own}`);
    }
  });

  test('combines filters in place, keeps them in the address, and goes back and forth', async ({
    page,
  }) => {
    await page.goto('claims/');
    await choice(page, 'verdict', 'outdated').click();
    await expect(rows(page)).toHaveCount(count(({ verdict }) => verdict === 'outdated'));
    expect(query(page)).toBe('?verdict=outdated');
    await choice(page, 'difference', 'security').click();
    const both = count((c) => c.verdict === 'outdated' && c.difference === 'security');
    await expect(rows(page)).toHaveCount(both);
    expect(query(page)).toBe('?verdict=outdated&difference=security');
    await expect(status(page)).toContainText(`${both} of ${claims.length} records`);
    await expect(page).toHaveTitle(/^Outdated · Security · /);
    await expect(choice(page, 'verdict', 'outdated')).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('section[data-difference]:visible')).toHaveCount(1);

    await page.goBack();
    await expect(rows(page)).toHaveCount(count(({ verdict }) => verdict === 'outdated'));
    await page.goBack();
    await expect(rows(page)).toHaveCount(claims.length);
    await page.goForward();
    await page.goForward();
    await expect(rows(page)).toHaveCount(both);
  });

  test('counts beside each filter what it would show next', async ({ page }) => {
    await page.goto('claims/?difference=performance');
    for (const verdict of VERDICTS) {
      const next = claims.filter((c) => c.verdict === verdict && c.difference === 'performance');
      const own = next.filter(({ origin }) => origin === 'page').length;
      const link = choice(page, 'verdict', verdict);
      if (own > 0 || next.length === 0)
        await expect(link.locator('[data-tally=page]')).toHaveText(String(own));
      else await expect(link.locator('[data-tally=page]')).toBeHidden();
    }
  });

  test('opens as the address says, and ignores out loud what it does not know', async ({
    page,
  }) => {
    await page.goto('claims/?origin=added&verdict=false');
    await expect(rows(page)).toHaveCount(count(({ origin }) => origin === 'added'));
    await expect(page.locator('filter-list [data-unknown]')).toContainText('“false”');
    await choice(page, 'origin', '').click();
    await expect(rows(page)).toHaveCount(claims.length);
    await expect(page.locator('filter-list [data-unknown]')).toBeHidden();
  });

  test('says when nothing matches, and leads back to all', async ({ page }) => {
    expect(count((c) => c.verdict === 'wrong' && c.difference === 'bottom-line')).toBe(0);
    await page.goto('claims/?verdict=wrong&difference=bottom-line');
    await expect(rows(page)).toHaveCount(0);
    await expect(status(page)).toContainText(`0 of ${claims.length} records`);
    const empty = page.locator('filter-list [data-empty]');
    await expect(empty).toContainText('No record matches “Wrong” and “Bottom line” together.');
    await empty.getByRole('link', { name: 'Show all records' }).click();
    await expect(rows(page)).toHaveCount(claims.length);
    await expect(status(page)).toBeFocused();
    expect(query(page)).toBe('');
  });

  test('filters by keyboard', async ({ page }) => {
    await page.goto('claims/');
    await choice(page, 'verdict', 'wrong').focus();
    await page.keyboard.press('Enter');
    await expect(rows(page)).toHaveCount(count(({ verdict }) => verdict === 'wrong'));
    await expect(choice(page, 'verdict', 'wrong')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(choice(page, 'verdict', 'opinion')).toBeFocused();
  });

  test('leads from a page with one filter to the combination', async ({ page }) => {
    await page.goto('claims/verdict/outdated/');
    await choice(page, 'difference', 'overview').click();
    await expect(page).toHaveURL(/claims\/\?verdict=outdated&difference=overview$/);
    await expect(rows(page)).toHaveCount(
      count((c) => c.verdict === 'outdated' && c.difference === 'overview'),
    );
  });

  test('opens at the part that an address names, also where rows above it are laid out late @phone-only', async ({
    page,
  }) => {
    await page.goto('claims/#ledger-complexity');
    const head = page.locator('#ledger-complexity');
    await expect
      .poll(() => head.evaluate((element) => Math.abs(element.getBoundingClientRect().top - 50)))
      .toBeLessThan(51);
  });

  test('folds its filters on a phone and stacks its rows @phone-only', async ({ page }) => {
    await page.goto('claims/');
    await expect(choice(page, 'verdict', 'wrong')).toBeHidden();
    await filters(page).getByText('Filter the records').click();
    await choice(page, 'verdict', 'wrong').click();
    await expect(rows(page)).toHaveCount(count(({ verdict }) => verdict === 'wrong'));
  });
});

test.describe('the verdict board', () => {
  const board = (page: Page) => page.locator('verdict-board');
  /** Tiles of the row whose name this is. */
  const tilesOf = (page: Page, name: RegExp) =>
    board(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name }) })
      .locator('a:has(> svg > use)');
  const tiles = (page: Page) => board(page).locator('[data-rows] a:has(> svg > use)');

  test('has one tile for each claim of the page, named by verdict and claim, as targets of at least 24 px that do not overlap @phone', async ({
    page,
  }) => {
    await page.goto('claims/');
    await expect(tiles(page)).toHaveCount(ofPage.length);
    for (const verdict of VERDICTS)
      await expect(tiles(page).and(page.locator(`a:has([href="#sign-${verdict}"])`))).toHaveCount(
        ofPage.filter((claim) => claim.verdict === verdict).length,
      );
    await expect(tiles(page).first()).toHaveAccessibleName(/^Supported: \S+/);
    const boxes = await tiles(page).evaluateAll((all) =>
      all
        .map((tile) => tile.getBoundingClientRect())
        .map(({ x, y, width, height }) => ({ x, y, width, height })),
    );
    expect(
      Math.min(...boxes.flatMap(({ width, height }) => [width, height])),
    ).toBeGreaterThanOrEqual(24);
    expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(boxes.length);
  });

  test('takes one stop of the Tab key for each row, and is walked with the arrow keys from there', async ({
    page,
  }) => {
    await page.goto('claims/');
    await board(page)
      .getByRole('link', { name: /^Facts table/ })
      .focus();
    await page.keyboard.press('Tab');
    await expect(board(page).getByRole('link', { name: /^Overviews/ })).toBeFocused();
    const name = board(page).getByRole('link', { name: /^II Security/ });
    await name.focus();
    await page.keyboard.press('ArrowRight');
    const first = tilesOf(page, /^II Security/).first();
    await expect(first).toBeFocused();
    await expect(first.locator('span')).toBeInViewport();
    await page.keyboard.press('ArrowDown');
    await expect(tilesOf(page, /^III Performance/).first()).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await expect(tilesOf(page, /^III Performance/).last()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/claims\/[a-z0-9-]+\/$/);
  });
});

test.describe('a claim', () => {
  const address = 'claims/perf-linkerd-faster/';
  const claim = claims.find(({ id }) => id === 'perf-linkerd-faster');

  test('has its verdict, what holds, and every source on its side', async ({ page }) => {
    await page.goto(address);
    await expect(page).toHaveTitle(/^Disputed: /);
    await expect(page.getByText('Disputed', { exact: true }).first()).toBeVisible();
    const account = page.getByRole('region', { name: 'The evidence, both sides' });
    await expect(account.getByRole('heading', { level: 3 })).toHaveText(
      (['for', 'against'] as const).map(
        (side) =>
          new RegExp(
            `${side} the claim\\s+${claim?.sources.filter((s) => s.supports === side).length}`,
            'i',
          ),
      ),
    );
    await expect(account.getByRole('listitem')).toHaveCount(claim?.sources.length ?? -1);
    await expect(account.locator('li [data-interest]')).toHaveCount(claim?.sources.length ?? -1);
  });

  test.describe('with the clipboard', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('copies its address and its Markdown, as the site is served here', async ({ page }) => {
      await page.goto(address);
      const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
      await page.getByRole('button', { name: 'Copy link' }).click();
      await expect(page.locator('copy-text').getByRole('status').first()).toHaveText('Copied');
      expect(await clipboard()).toBe(page.url());
      await page.getByRole('button', { name: 'Copy as Markdown' }).click();
      await expect(page.locator('copy-text').getByRole('status').nth(1)).toHaveText('Copied');
      const text = await clipboard();
      expect(text).toContain(`[perf-linkerd-faster](${page.url()})`);
      expect(text).toContain(claim?.statement);
    });
  });

  test('leads to where the article rests on it', async ({ page }) => {
    await page.goto(address);
    const use = page
      .getByRole('region', { name: 'Used on this site' })
      .getByRole('link', { name: /Performance/ });
    await use.click();
    await expect(page).toHaveURL(/differences\/performance\/evidence\/#claim-perf-linkerd-faster$/);
    await expect(page.locator('#claim-perf-linkerd-faster')).toHaveCount(1);
  });

  test('draws when its sources were published, in text of at least 12 px @phone', async ({
    page,
  }) => {
    await page.goto(address);
    const drawing = page.getByRole('img', { name: /^Sources by date of publication/ });
    const dated = drawing.locator('[data-side]');
    await expect(dated).toHaveCount(claim?.sources.length ?? -1);
    const sizes = await drawing
      .locator('text')
      .evaluateAll((texts) =>
        texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('filters are pages, with the counts they say', async ({ page }) => {
    await page.goto('claims/');
    await expect(rows(page)).toHaveCount(claims.length);
    await choice(page, 'verdict', 'wrong').click();
    await expect(page).toHaveURL(/claims\/verdict\/wrong\/$/);
    await expect(rows(page)).toHaveCount(count(({ verdict }) => verdict === 'wrong'));
    await expect(choice(page, 'verdict', 'wrong')).toHaveAttribute('aria-current', 'page');
    await choice(page, 'origin', 'added').click();
    await expect(rows(page)).toHaveCount(count(({ origin }) => origin === 'added'));
    await choice(page, 'difference', 'security').click();
    await expect(rows(page)).toHaveCount(count(({ difference }) => difference === 'security'));
    await page.getByRole('link', { name: 'Show all records' }).click();
    await expect(rows(page)).toHaveCount(claims.length);
  });

  test('a claim has its words, its link and its Markdown', async ({ page }) => {
    await page.goto('claims/perf-linkerd-faster/');
    await expect(page.getByRole('link', { name: 'Permanent link' })).toHaveAttribute(
      'href',
      /claims\/perf-linkerd-faster\/$/,
    );
    await page.getByText('Markdown', { exact: true }).click();
    await expect(page.locator('copy-text pre')).toContainText('What holds:');
    await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0);
  });
});

test('the files hold every claim, with the sources written out', async ({ request }) => {
  const { records } = await (await request.get('data/claims.json')).json();
  expect(records.map(({ id }: Claim) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
  const one = records.find(({ id }: Claim) => id === 'perf-linkerd-faster');
  expect(one.sources[0]).toHaveProperty('publisher');
  expect(await (await request.get('data/claims/perf-linkerd-faster.json')).json()).toEqual(one);
  const csv = await (await request.get('data/claims.csv')).text();
  expect(csv.trimEnd().split('\r\n')).toHaveLength(claims.length + 1);
});
