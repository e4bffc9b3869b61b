import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPages } from '../support/site';

const pages = readPages();

describe('content security policy', () => {
  it('stands on every page and allows nothing inline or evaluated', () => {
    for (const { path, root } of pages) {
      const policy = root
        .querySelector('meta[http-equiv="content-security-policy"]')
        ?.getAttribute('content');
      expect(policy, path).toBeDefined();
      expect(policy, path).toContain("default-src 'self'");
      expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    }
  });

  it('names the hash of every inline script that a page holds', () => {
    for (const { path, root } of pages) {
      const policy = root
        .querySelector('meta[http-equiv="content-security-policy"]')
        ?.getAttribute('content');
      for (const script of root.querySelectorAll('script:not([src])')) {
        if (script.getAttribute('type')?.includes('json')) continue;
        const hash = createHash('sha256').update(script.innerHTML).digest('base64');
        expect(policy, `${path}: ${script.innerHTML.slice(0, 60)}`).toContain(hash);
      }
    }
  });

  it('names the hash of the one style element of a page, and allows no other style', () => {
    for (const { path, root } of pages) {
      const [style, ...others] = root.querySelectorAll('style');
      const hash = createHash('sha256')
        .update(style?.innerHTML ?? '')
        .digest('base64');
      const policy = root
        .querySelector('meta[http-equiv="content-security-policy"]')
        ?.getAttribute('content');
      expect(others, path).toEqual([]);
      expect(policy, path).toContain(`style-src 'sha256-${hash}';`);
    }
  });

  it('is not broken by a style attribute or an event attribute', () => {
    const offenders = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('*')
        .filter((element) =>
          Object.keys(element.attributes).some((name) => name === 'style' || /^on/.test(name)),
        )
        .map((element) => `${path}: <${element.tagName.toLowerCase()}>`),
    );
    expect(offenders).toEqual([]);
  });
});

describe('first paint', () => {
  it('waits for nothing but the document: no style sheet, and no script that holds up the parser', () => {
    const blocking = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('link[rel="stylesheet"], script[src]:not([type="module"])')
        .map((element) => `${path}: ${element.outerHTML}`),
    );
    expect(blocking).toEqual([]);
  });

  it('loads the italic for text, not for the name of the site', () => {
    for (const { path, root } of pages)
      expect(root.querySelectorAll('body > header :is(i, em)').length, path).toBe(0);
    const home = pages.find(({ path }) => path === '/');
    expect(home?.root.querySelector('body > header a')?.text.trim()).toBe('Linkerd vs Cilium');
  });

  it('loads one font ahead, from the body: in the head it would hold the first paint back', () => {
    for (const { path, root } of pages) {
      const ahead = root.querySelectorAll('link[rel="preload"][as="font"]');
      expect(ahead.length, path).toBeLessThanOrEqual(1);
      expect(root.querySelector('head link[rel="preload"]'), path).toBeNull();
    }
    expect(
      pages.filter(({ root }) => root.querySelector('body link[rel="preload"]')).length,
    ).toBeGreaterThan(0);
  });
});

describe('requests to other hosts', () => {
  it('are made by no page: scripts, styles, fonts, images and frames come from the site', () => {
    const outside = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('[src], link[rel="stylesheet"], link[rel="preload"], link[rel="icon"]')
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => /^(https?:)?\/\//.test(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(outside).toEqual([]);
  });
});
