import { readBase } from '../site/base.ts';
import { browsing, openPhone, serving } from './phone.ts';

/** What a page that leads to a long list costs a reader who opens it. */
export interface LongPage {
  path: string;
  /** Elements of the page. */
  elements: number;
  /** First contentful paint on a slowed-down phone, in milliseconds. */
  paint: number;
}

/** Pages that lead to lists which grow with the content. */
const PATHS = [
  'sources/',
  'security-record/',
  'sources/list/',
  'security-record/advisories/',
  'claims/',
];

/** Opens the pages of long lists of a built site on a slowed-down phone. */
export const longPages = (folder: string): Promise<LongPage[]> =>
  serving({ folder, base: readBase(folder) }, (home) =>
    browsing(async (browser) => {
      const found: LongPage[] = [];
      for (const path of PATHS) {
        const { page, context } = await openPhone(browser);
        await page.goto(home + path, { waitUntil: 'load', timeout: 120_000 });
        const measured = await page.evaluate(() => ({
          elements: document.querySelectorAll('*').length,
          paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
        }));
        found.push({ path, ...measured });
        await context.close();
      }
      return found;
    }),
  );
