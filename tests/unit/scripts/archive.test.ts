import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { relativeHtml } from '../../../scripts/archive/relative.ts';

const BASE = '/a-site/';
const hash = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('a page of the archive', () => {
  it('names pages by their files, as a disk needs it, and keeps queries and anchors', () => {
    const links = [
      ['/a-site/', '../../index.html'],
      ['/a-site/claims/', '../../claims/index.html'],
      ['/a-site/claims/?list=a#b', '../../claims/index.html?list=a#b'],
      ['/a-site/#five', '../../index.html#five'],
      ['/a-site/data/claims.csv', '../../data/claims.csv'],
    ];
    for (const [from, to] of links)
      expect(relativeHtml(`<a href="${from ?? ''}">`, 'claims/x/index.html', BASE)).toBe(
        `<a href="${to ?? ''}">`,
      );
  });

  it('leaves alone what is not of this site', () => {
    const html =
      '<a href="https://linkerd.io/a-site/">1</a><a href="/other/">2</a><a href="#here">3</a><p title="see /a-site/">4</p>';
    expect(relativeHtml(html, 'index.html', BASE)).toBe(html);
  });

  it('leaves scripts the folder that they begin from', () => {
    expect(relativeHtml('<data-figure data-base="/a-site/">', 'index.html', BASE)).toBe(
      '<data-figure data-base="./">',
    );
    expect(relativeHtml('<x data-views="/a-site/data/x.json">', 'a/index.html', BASE)).toBe(
      '<x data-views="../data/x.json">',
    );
  });

  it('keeps the policy true to the styles whose addresses it changes', () => {
    const style = '@media (width<60rem){a{b:c}}@font-face{src:url(/a-site/_astro/a.woff2)}';
    const made = style.replace('/a-site/', '../');
    const page = (policy: string, css: string) =>
      `<meta content="style-src '${policy}'"><style>${css}</style>`;
    expect(relativeHtml(page(hash(style), style), 'a/index.html', BASE)).toBe(
      page(hash(made), made),
    );
  });
});
