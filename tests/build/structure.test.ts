import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isReserved } from '../../src/check/reserved-ids';
import { mdxPages } from '../../src/records/mdx-pages';
import { outlineIn } from '../../src/records/text-outline';
import { pageAt, readPages, standing, textOf } from '../support/site';

const pages = standing(readPages());
const indexed = pages.filter(({ root }) => !root.querySelector('meta[name="robots"]'));

describe('every page', () => {
  it('has one h1, one main, a skip link to it, a title and a description of its own', () => {
    for (const { path, root } of pages) {
      expect(root.querySelectorAll('h1'), path).toHaveLength(1);
      expect(root.querySelectorAll('main#main'), path).toHaveLength(1);
      expect(root.querySelector('body > a')?.getAttribute('href'), path).toBe('#main');
    }
    const titles = indexed.map(({ root }) => textOf(root.querySelector('title') as never));
    expect(new Set(titles).size).toBe(titles.length);
    for (const { path, root } of indexed) {
      const description = root.querySelector('meta[name="description"]')?.getAttribute('content');
      expect(description?.length ?? 0, path).toBeGreaterThanOrEqual(50);
      expect(description?.length ?? 0, path).toBeLessThanOrEqual(320);
    }
  });

  it('gives its own parts ids that no section of a text can have', () => {
    const open = mdxPages('.').flatMap(({ file, path }) => {
      const { sections, folds } = outlineIn(file);
      const written = [...sections, ...folds].map(({ id }) => id);
      return pageAt(pages, path)
        .root.querySelectorAll('[id]')
        .filter((element) => !element.closest('svg'))
        .filter(({ id }) => !written.includes(id) && !isReserved(id))
        .map(({ id }) => `${path}#${id}`);
    });
    expect(open).toEqual([]);
  });

  it('does not skip a level of heading', () => {
    const skipped = pages.flatMap(({ path, root }) => {
      const levels = root
        .querySelectorAll('main h1, main h2, main h3, main h4, main h5')
        .map((heading) => Number(heading.tagName.slice(1)));
      return levels.some((level, i) => i > 0 && level - (levels[i - 1] ?? 1) > 1)
        ? [`${path}: ${levels.join(' ')}`]
        : [];
    });
    expect(skipped).toEqual([]);
  });

  it('offers to edit the page and to report an error', () => {
    for (const { path, root } of pages) {
      const links = root
        .querySelectorAll('body > footer a')
        .map((link) => link.getAttribute('href') ?? '');
      expect(
        links.some((href) => href.includes('/edit/main/')),
        path,
      ).toBe(true);
      expect(
        links.some((href) => href.includes('/issues/new?')),
        path,
      ).toBe(true);
    }
  });

  it('reports into a form that has the fields which are filled in', () => {
    const reports = pages.flatMap(({ root }) =>
      root.querySelectorAll('a[href*="/issues/new?"]').map((link) => link.getAttribute('href')),
    );
    const forms = new Set<string>();
    for (const href of new Set(reports)) {
      const { searchParams } = new URL(href?.replaceAll('&amp;', '&') ?? '');
      const form = searchParams.get('template') ?? '';
      forms.add(form);
      const text = readFileSync(join('.github/ISSUE_TEMPLATE', form), 'utf8');
      for (const [field, value] of searchParams) {
        expect(value, href).not.toBe('');
        if (field !== 'template') expect(text, href).toContain(`    id: ${field}\n`);
      }
    }
    expect([...forms].sort()).toEqual(['report-a-claim.yml', 'report-an-error.yml']);
  });

  it('has colors in browsers that do not know light-dark()', () => {
    for (const { path, html } of pages) {
      expect(html, path).not.toContain('light-dark(');
      expect(html, path).toMatch(/--color-paper:var\(--light, ?#\w+\) ?var\(--dark, ?#\w+\)/);
    }
  });

  // "undefined-port" is the name of a route in metrics of Linkerd.
  it('prints no unfilled token, undefined value or leftover of a template', () => {
    const leftovers = pages.flatMap(({ path, root }) => {
      const text = textOf(root.querySelector('body') as never);
      return /\{(num|when):|undefined(?!-port)|\[object |NaN|WRITE:/.exec(text)?.[0] ? [path] : [];
    });
    expect(leftovers).toEqual([]);
  });
});
