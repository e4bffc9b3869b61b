import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../scripts/bench/budgets.ts';
import { floorPage } from '../../../scripts/bench/floor-page.ts';
import { findImports } from '../../../scripts/bench/imports.ts';
import { findPage } from '../../../scripts/bench/page-kinds.ts';
import { weighPage } from '../../../scripts/bench/page-weight.ts';
import { SiteFiles } from '../../../scripts/bench/site-files.ts';
import { median } from '../../../scripts/bench/summary.ts';
import { ratio, table } from '../../../scripts/bench/table.ts';
import { folderWith } from '../../support/folder.ts';

const gz = (...texts: string[]) => texts.reduce((sum, text) => sum + gzipSync(text).length, 0);

describe('weighPage', () => {
  const html = `<link rel="stylesheet" href="/sub/_astro/a.css">
    <link rel="stylesheet" href="https://other.example/b.css">
    <script type="module" src="/sub/_astro/main.js"></script>
    <img src="../chart.svg" alt="“”"><img loading="lazy" src="/sub/missing.svg" alt="">`;
  const main = 'import{x}from"./part.js";const later=()=>import(`./chart.js`);x(later)';
  const part = 'export const x=(f)=>f();'.repeat(20);
  const chart = `import{x}from'./part.js';import'./draw.js';x(${'0,'.repeat(500)}0)`;
  const draw = 'export{};'.repeat(50);

  test('counts each file once, and apart what loads later', () => {
    const folder = folderWith({
      'claims/index.html': html,
      'chart.svg': '<svg/>',
      '_astro/a.css': 'a{}',
      '_astro/main.js': main,
      '_astro/part.js': part,
      '_astro/chart.js': chart,
      '_astro/draw.js': draw,
    });
    const files = new SiteFiles({ folder, base: '/sub/' });
    expect(weighPage(files, 'claims/index.html')).toEqual({
      path: 'claims/',
      html: gz(html),
      css: gz('a{}'),
      js: gz(main, part),
      images: gz('<svg/>'),
      lazyJs: gz(chart, draw),
    });
  });
});

test('finds imports in bundled scripts, whatever the quotes', () => {
  const script = `import"./a.js";import{b as c}from'./b.js';import d,{e}from"./d.js";
    export*from"./f.js";const g=()=>import(\`./g.js\`),h=import("./h.js");fetch("./i.js")`;
  expect(findImports(script)).toEqual({
    atLoad: ['./a.js', './b.js', './d.js', './f.js'],
    lazy: ['./g.js', './h.js'],
  });
});

test('takes the largest page where a kind has many, and none where it has none', () => {
  const folder = folderWith({
    'index.html': '',
    'claims/index.html': '',
    'claims/a/index.html': 'long page',
    'claims/b/index.html': 'short',
    'claims/feed.xml': '',
  });
  expect(findPage(folder, '')).toBe('');
  expect(findPage(folder, 'claims/*/')).toBe('claims/a/');
  expect(findPage(folder, 'figures/*/')).toBeUndefined();
  expect(findPage(folder, 'sources/')).toBeUndefined();
  expect(findPage(folder, 'no-such-page/')).toBeUndefined();
});

test('the floor is a page of 1,000 bytes', () => {
  expect(Buffer.byteLength(floorPage())).toBe(1000);
  expect(floorPage()).toMatch(/^<!doctype html>.*<h1>/);
});

test('median is the middle value, and undefined for nothing', () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(() => median([])).toThrow(RangeError);
});

test('a budget is met up to its last byte', () => {
  expect(judge(1024, { bytes: 1024 })).toBe('within (1.0 of 1.0 KiB)');
  expect(judge(1025, { bytes: 1024 })).toBe('over (1.0 of 1.0 KiB)');
});

test('ratios have one decimal until they are large', () => {
  expect(ratio(1500, 1000)).toBe('1.5×');
  expect(ratio(9960, 1000)).toBe('10×');
  expect(ratio(1, 0)).toBe('–');
});

test('tables are aligned Markdown', () => {
  expect(
    table(
      ['page', 'n'],
      [
        ['home', '10000'],
        ['x', '1'],
      ],
    ),
  ).toBe(
    ['| page |     n |', '|------|------:|', '| home | 10000 |', '| x    |     1 |'].join('\n'),
  );
});
