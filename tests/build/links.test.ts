import { describe, expect, it } from 'vitest';
import { readBase } from '../../scripts/site/base.ts';
import { brokenLinks, describeLinks } from '../support/links';
import { records } from '../support/records.ts';
import { DIST, type Page, readPages } from '../support/site';

describe('links of the built site', () => {
  const pages = readPages();
  const base = readBase(DIST);

  it('lead to a page, a file or a fragment that exists', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(describeLinks(brokenLinks(pages, DIST, base))).toEqual([]);
  });

  it('to other sites use https, except where the only address of a source is http', () => {
    const allowed = new Set(records.sources.flatMap(({ url }) => url ?? []));
    const plain = pages.flatMap((page) =>
      page.root
        .querySelectorAll('a[href^="http:"]')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !allowed.has(href))
        .map((href) => `${page.path} → ${href}`),
    );
    expect(plain).toEqual([]);
  });
});

describe('the link check itself', () => {
  const html = (body: string): Page => {
    const page = readPages()[0];
    if (!page) throw new Error('no page');
    return { ...page, path: '/probe/', root: page.root.clone() as never, html: body };
  };

  it('reports a missing page, a missing slash, a missing fragment and an address outside the base', async () => {
    const { parse } = await import('node-html-parser');
    const base = readBase(DIST);
    const probe: Page = {
      ...html(''),
      root: parse(
        `<a href="${base}nowhere/"></a><a href="${base}about"></a><a href="${base}about/#no-such-id"></a><a href="/elsewhere/"></a>`,
      ),
    };
    const found = brokenLinks([probe], DIST, base, readPages());
    expect(found.map(({ why }) => why)).toEqual([
      'does not exist',
      'lacks the slash at the end',
      'has no element #no-such-id',
      ...(base === '/' ? ['does not exist'] : [`is not below the base ${base}`]),
    ]);
  });
});
