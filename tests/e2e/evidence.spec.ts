import { expect, type Locator, type Page, test } from '@playwright/test';
import { KIND_WORDS, VERDICT_WORDS } from '../../src/evidence/vocabulary.ts';
import { dateOrUnknown } from '../../src/lib/dates.ts';
import { paragraphs } from '../../src/lib/paragraphs.ts';
import { typeset } from '../../src/lib/typography.ts';
import type { Claim } from '../../src/schemas/claim.ts';
import { type ArticleText, articles, claimsIn, idsOf, records, sourceOf } from './support/content';
import { citationOf, expectWithinWindow, opened, readOn, sealOf, unfold } from './support/record';

/** The record of a claim. */
function claimOf(id: string): Claim {
  const claim = records.claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`There is no claim "${id}".`);
  return claim;
}

/** The article with most of what opens; the others are made of the same parts. */
const PERFORMANCE = articles[2] as ArticleText;

/** The claim that the text of an article opens first, of those its readers can open. */
const firstOf = (article: ArticleText): Claim => claimOf(claimsIn(article)[0] ?? '');

/** Opens a page as its readers have it: with its own fonts, which move the text when they come. */
async function openRead(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
}

/** Checks that a record says what it should: verdict, statement, finding, every source with its interest. */
async function expectRecord(record: Locator, claim: Claim): Promise<void> {
  await expect(record.getByText(VERDICT_WORDS[claim.verdict].word).first()).toBeVisible();
  for (const text of [claim.claimed, claim.statement, ...paragraphs(claim.finding)])
    await expect(record.getByText(typeset(text), { exact: true }).first()).toBeVisible();
  const items = record.getByRole('listitem');
  await expect(items).toHaveCount(claim.sources.length);
  for (const { id } of claim.sources) {
    const { publisher, date, kind } = sourceOf(id);
    const name = `${typeset(publisher)}, ${dateOrUnknown(date)}`;
    const item = items.filter({ hasText: name }).filter({ hasText: KIND_WORDS[kind].word });
    await expect(item.first(), `${claim.id}: ${id}`).toBeVisible();
  }
}

/** Checks that a card says what the page holds of a record: verdict, claim, what holds, and the way to the rest. */
async function expectShortCard(card: Locator, claim: Claim): Promise<void> {
  await expect(card.getByText(VERDICT_WORDS[claim.verdict].word).first()).toBeInViewport();
  for (const text of [claim.claimed, claim.statement])
    await expect(card.getByText(typeset(text), { exact: true }).first()).toBeVisible();
  await expect(card.getByRole('link', { name: claim.id, exact: true })).toBeVisible();
  await expect(card.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
}

/** Checks that a card says that, and what comes from the page of the record: finding and counts of sources. */
async function expectCard(card: Locator, claim: Claim): Promise<void> {
  await expectShortCard(card, claim);
  for (const paragraph of paragraphs(claim.finding))
    await expect(card.getByText(typeset(paragraph), { exact: true }).first()).toBeVisible();
  for (const side of ['for', 'against', 'context'] as const) {
    const count = claim.sources.filter(({ supports }) => supports === side).length;
    if (count === 0) continue;
    const head = card.getByRole('heading', {
      name: new RegExp(`^${side}\\b.* ${String(count)}$`, 'i'),
    });
    await expect(head).toBeVisible();
  }
}

/** Checks that a closed record stands in its list again, in the flow of the text. */
async function expectInList(page: Page, claim: Claim): Promise<void> {
  await expect(opened(page)).toHaveCount(0);
  const record = page.locator(`#claim-${claim.id}`);
  await unfold(record);
  await expect(record).toHaveCSS('position', 'static');
  await expect(record.getByText(typeset(claim.claimed))).toBeVisible();
}

test('opens and closes a record from the text @phone', async ({ page, isMobile }) => {
  await openRead(page, PERFORMANCE.path);
  const claim = firstOf(PERFORMANCE);
  const seal = sealOf(page, claim.id);
  await (isMobile ? seal.tap() : seal.click());
  const record = opened(page);
  await expect(record).toHaveAttribute('id', `claim-${claim.id}`);
  await expectCard(record, claim);
  await expectWithinWindow(record);
  const close = record.getByRole('button', { name: 'Close' });
  await (isMobile ? close.tap() : close.click());
  await expectInList(page, claim);

  await (isMobile ? seal.tap() : seal.click());
  await expect(opened(page)).toHaveCount(1);
  // A touch beside the record closes it as well, however little room it leaves: in the margin,
  // where no word opens another one.
  const above = ((await opened(page).boundingBox())?.y ?? 0) / 2;
  await (isMobile ? page.touchscreen.tap(4, above) : page.mouse.click(5, 450));
  await expectInList(page, claim);
});

test('opens a record by keyboard and gives the focus back', async ({ page }) => {
  await openRead(page, PERFORMANCE.path);
  const claim = firstOf(PERFORMANCE);
  const seal = sealOf(page, claim.id);
  // Tab reaches it from the stop before it in the text. One step, since figures add stops as they start.
  await seal.evaluate((button) => {
    const stops = document.querySelectorAll<HTMLElement>(
      'main :is(a, button, summary, [tabindex="0"])',
    );
    const order = [...stops].filter((stop) => stop.checkVisibility());
    order[order.indexOf(button as HTMLElement) - 1]?.focus();
  });
  await page.keyboard.press('Tab');
  await expect(seal).toBeFocused();
  await page.keyboard.press('Enter');
  const record = opened(page);
  await expect(record).toHaveAttribute('id', `claim-${claim.id}`);
  await expectCard(record, claim);
  // The next stop is inside the record, not behind it.
  await page.keyboard.press('Tab');
  expect(await record.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(opened(page)).toHaveCount(0);
  await expect(seal).toBeFocused();
  await page.keyboard.press('Space');
  await expect(opened(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(seal).toBeFocused();
});

test('keeps only one record or source open at a time @phone', async ({ page }) => {
  await page.goto('differences/security/');
  const [first = '', second = ''] = claimsIn(articles[1] as ArticleText);
  const [source = ''] = idsOf(articles[1] as ArticleText, 'Cite');
  for (const [id, button] of [
    [`claim-${first}`, sealOf(page, first)],
    [`source-${source}`, citationOf(page, source)],
    [`claim-${second}`, sealOf(page, second)],
  ] as const) {
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(opened(page)).toHaveCount(1);
    await expect(opened(page)).toHaveAttribute('id', id);
  }
});

/** Runs in the page: words whose seal or number stands on another line. */
function tornMarks(): string[] {
  // A term is a word of its own, and its explanation stands behind it unseen. What the margin says is no word before a mark.
  const MARK =
    'main :is(button[popovertarget]:not([popovertargetaction], [popovertarget^="term-"]), a[data-card])';
  return [...document.querySelectorAll(MARK)].flatMap((mark) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    texts.currentNode = mark;
    let before = texts.previousNode() as Text | null;
    const isSeen = (text: Text): boolean =>
      text.data.trim() !== '' &&
      !text.parentElement?.closest(`${MARK}, [popover]:not(:popover-open), small[aria-hidden]`);
    while (before && !isSeen(before)) before = texts.previousNode() as Text | null;
    if (!before) return [mark.outerHTML];
    const last = document.createRange();
    last.setStart(before, before.data.trimEnd().length - 1);
    last.setEnd(before, before.data.trimEnd().length);
    const line = last.getBoundingClientRect();
    const { top, bottom } = mark.getBoundingClientRect();
    const isBeside = top < line.bottom && bottom > line.top;
    return isBeside ? [] : [before.data.slice(-40)];
  });
}

test('keeps seals and numbers of citations on the line of their word', async ({ page }) => {
  for (const { path } of articles) {
    await page.goto(path);
    // First as links, then as the buttons that they become.
    for (const width of [320, 390, 700, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const torn = await page.evaluate(tornMarks);
      expect(torn, `${path} at ${String(width)} px`).toEqual([]);
      await readOn(page);
    }
  }
});

test('opens a record at 320 px within the window, with all of it to read', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('differences/performance/');
  for (const id of claimsIn(PERFORMANCE).slice(0, 6)) {
    await unfold(sealOf(page, id));
    await sealOf(page, id).click();
    await expectWithinWindow(opened(page));
    const close = opened(page).getByRole('button', { name: 'Close' });
    await close.scrollIntoViewIfNeeded();
    await close.click();
    await expect(opened(page)).toHaveCount(0);
  }
});

test('unfolds a record in the list, and leads on to its own page @phone', async ({ page }) => {
  await page.goto('differences/complexity/');
  await readOn(page);
  const claim = records.claims.filter(({ difference }) => difference === 'complexity').at(-1);
  const record = page.locator(`#claim-${claim?.id ?? ''}`);
  await unfold(record);
  await expect(record.getByText(typeset(claim?.finding ?? ''))).toBeHidden();
  await record.locator('summary').click();
  await expectRecord(record, claim as Claim);
  // The list around it opened as well, and the records that stay folded keep theirs to themselves.
  const folded = page.locator('#claims article:has(> details:not([open]))');
  await expect(folded).not.toHaveCount(0);
  await expect(folded.locator('li')).toHaveCount(0);
  await record.getByRole('link', { name: claim?.id ?? '', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/claims/${claim?.id ?? ''}/$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(typeset(claim?.claimed ?? ''));
});

test('leads to the sources of an unfolded record where their page does not arrive at once', async ({
  page,
}) => {
  const claim = records.claims.find(({ difference }) => difference === 'security') as Claim;
  await page.goto('differences/security/');
  await readOn(page);
  const record = page.locator(`#claim-${claim.id}`);
  await unfold(record);
  await page.route(`**/claims/${claim.id}/`, (route) => route.abort());
  await record.locator('summary').click();
  const link = record.getByRole('link', { name: /^\d+ sources?$/ });
  await expect(link).toHaveAttribute('href', new RegExp(`/claims/${claim.id}/#evidence$`));
  await expect(record.getByRole('listitem')).toHaveCount(0);
  // Unfolded once more with a connection, it has them after all.
  await page.unroute(`**/claims/${claim.id}/`);
  await record.locator('summary').click();
  await record.locator('summary').click();
  await expectRecord(record, claim);
});

test('arrives at the record that an address names @phone', async ({ page }) => {
  for (const { slug, path } of articles) {
    const claim = records.claims.filter(({ difference }) => difference === slug).at(-1) as Claim;
    await page.goto(`${path}#claim-${claim.id}`);
    const record = page.locator(`#claim-${claim.id}`);
    await expect(record.getByText(typeset(claim.claimed))).toBeInViewport();
    await expect(record.getByText(VERDICT_WORDS[claim.verdict].word).first()).toBeInViewport();
    for (const paragraph of paragraphs(claim.finding))
      await expect(record.getByText(typeset(paragraph))).toBeVisible();
    await expect(record.getByRole('listitem')).toHaveCount(claim.sources.length);
  }
});

test('says on the day of reading that a review is overdue, however old the page', async ({
  page,
}) => {
  await page.clock.setFixedTime('2040-02-29');
  for (const path of ['governance/', 'differences/proxies/', 'run/failure/', 'benchmarks/']) {
    await page.goto(path);
    const words = page.locator('[data-freshness]').first();
    await expect(words, path).toContainText(/May be stale\. [^.]+: reviewed [^.]+, review was due/);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('leads to records and sources, which open there @phone', async ({ page }) => {
    await page.goto(PERFORMANCE.path);
    const claim = firstOf(PERFORMANCE);
    await sealOf(page, claim.id).click();
    await expect(page).toHaveURL(new RegExp(`${PERFORMANCE.path}evidence/#claim-${claim.id}$`));
    const record = page.locator(`#claim-${claim.id}`);
    await expect(record).toBeInViewport();
    for (const text of [claim.claimed, claim.statement])
      await expect(record.getByText(typeset(text), { exact: true }).first()).toBeVisible();
    await expect(record.getByRole('link', { name: claim.id, exact: true })).toBeVisible();
    await page.goBack();
    const [source = ''] = idsOf(PERFORMANCE, 'Cite');
    await citationOf(page, source).click();
    await expect(page).toHaveURL(new RegExp(`${PERFORMANCE.path}evidence/#source-${source}$`));
    await expect(page.locator(`#source-${source}`)).toBeInViewport();
    // On pages that hold their records themselves they open in place.
    await page.goto('choose/grounds/');
    const mark = page.locator('main button[popovertarget^="claim-"]').first();
    const id = (await mark.getAttribute('popovertarget')) ?? '';
    await mark.click();
    await expect(opened(page)).toHaveAttribute('id', id);
    await expectShortCard(opened(page), claimOf(id.replace('claim-', '')));
    await expectWithinWindow(opened(page));
    await opened(page).getByRole('button', { name: 'Close' }).click();
    await expectInList(page, claimOf(id.replace('claim-', '')));
    await page.locator('main button[popovertarget^="source-"]').first().click();
    await expect(opened(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(opened(page)).toHaveCount(0);
  });
});
