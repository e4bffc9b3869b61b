import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { proseOf } from '../../scripts/prose/page-text.ts';
import { DIFFERENCES } from '../../src/schemas/common.ts';
import { DIST, pageAt, readPages, textOf } from '../support/site';

const pages = readPages();
const layersOf = (path: string): string[] =>
  pageAt(pages, path)
    .root.querySelectorAll('[data-layer]')
    .map((element) => element.getAttribute('data-layer') ?? '');

it('names the layers of every kind of page, and no others', () => {
  const kinds = [
    '/',
    ...DIFFERENCES.map((slug) => `/differences/${slug}/`),
    '/overview/',
    '/overview/linkerd/',
    '/choose/',
    '/choose/grounds/',
    '/benchmarks/livewyer-2024/',
    '/claims/blast-radius/',
    '/facts/',
    '/sources/',
  ];
  for (const path of kinds) {
    const layers = layersOf(path);
    expect(layers[0], path).toBe('answer');
    expect(layers, path).toContain('evidence');
  }
  const names = new Set(pages.flatMap(({ path }) => layersOf(path)));
  expect([...names].sort()).toEqual(['answer', 'evidence', 'explanation']);
});

/** Words of the frame: the label of the confidence, and the link to the choice. */
const FRAME = 'How sure: mixed evidence. Which to choose, by need'.split(' ').length;

it('holds an answer of at most 120 words on every article', () => {
  for (const slug of DIFFERENCES) {
    const html = readFileSync(join(DIST, 'differences', slug, 'index.html'), 'utf8');
    const words = proseOf(html).answer.flatMap((text) => text.split(' ')).length;
    expect(words, slug).toBeGreaterThan(40);
    expect(words, slug).toBeLessThanOrEqual(120 + FRAME);
  }
});

it('prints a rounded number with its exact value behind it', () => {
  const rounded = pages.flatMap(({ root }) => root.querySelectorAll('main data[value]'));
  expect(rounded.length).toBeGreaterThan(5);
  for (const element of rounded) {
    const exact = element.getAttribute('value') ?? '';
    expect(exact).not.toBe(textOf(element));
    expect(element.getAttribute('title')).toBe(`Exactly: ${exact}`);
  }
});
