import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  scriptsOf,
  sharedBy,
  stylesOf,
  withoutIdleSymbols,
  withoutStyles,
  withStyles,
} from '../../../src/delivery/page-head.ts';

const page = `<html><head><meta http-equiv="content-security-policy" content="default-src 'self'; style-src 'self'; img-src 'self'"><style>a{top:0}</style><style data-x>b{top:0}</style></head><body><script type="module" src="/sub/a.js"></script></body></html>`;

test('the styles of a page are read in their order', () => {
  expect(stylesOf(page)).toBe('a{top:0}\nb{top:0}');
  expect(scriptsOf(page)).toEqual(['/sub/a.js']);
});

test('a page gets one style element, and its policy allows that one alone', () => {
  const css = '.price{content:"$& $1"}';
  const html = withStyles(withoutStyles(page), css);
  const hash = createHash('sha256').update(css).digest('base64');
  expect(stylesOf(html)).toBe(css);
  expect(html).toContain(`; style-src 'sha256-${hash}'; img-src 'self'"`);
});

test('symbols go that neither the page nor a script draws', () => {
  const symbols = ['sign-wrong', 'sign-opinion', 'mark-istio'].map(
    (id) => `<symbol id="${id}"><path/></symbol>`,
  );
  const html = `<svg>${symbols.join('')}</svg><svg><use href="#sign-wrong"/></svg>`;
  const kept = withoutIdleSymbols(html, ['mark-']);
  expect(kept).not.toContain('sign-opinion');
  expect(kept).toContain('<symbol id="sign-wrong"><path/></symbol><symbol id="mark-istio">');
});

test('a page shares parts with those it brings them from, and all its styles with the one it serves', () => {
  const html =
    '<part-apart class="a" data-brings="/p/" data-part="#x table"></part-apart><figure-apart data-brings="/q/"></figure-apart><a-diagram data-brings="/r/"></a-diagram><div data-serves="/s/">';
  expect(sharedBy(html)).toEqual([
    { at: '/p/', part: '#x table' },
    { at: '/q/', part: 'figure' },
    { at: '/r/', part: 'a-diagram' },
    { at: '/s/', part: undefined },
  ]);
});
