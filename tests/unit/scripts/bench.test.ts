import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { floorPage } from '../../../scripts/bench/pages.ts';
import { median, ratio, table } from '../../../scripts/bench/table.ts';
import { folderWith } from '../../support/folder.ts';
import { findImports, pageScale } from '../../support/page-weight.ts';

const gz = (...texts: string[]) =>
  texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);

describe('pageScale', () => {
  const html = `<link rel="stylesheet" href="/sub/_astro/a.css">
    <link rel="stylesheet" href="https://other.example/b.css">
    <script type="module" src="/sub/_astro/main.js"></script>`;
  const main = 'import{x}from"./part.js";const later=()=>import(`./chart.js`);x(later)';
  const part = 'export const x=(f)=>f();'.repeat(20);
  const chart = `import{x}from'./part.js';import'./draw.js';x(${'0,'.repeat(500)}0)`;
  const draw = 'export{};'.repeat(50);

  test('counts each file once, and apart what loads later', () => {
    const folder = folderWith({
      'claims/index.html': html,
      '_astro/a.css': 'a{}',
      '_astro/main.js': main,
      '_astro/part.js': part,
      '_astro/chart.js': chart,
      '_astro/draw.js': draw,
    });
    expect(pageScale({ folder, base: '/sub/' })('claims/index.html')).toEqual({
      html: gz(html),
      css: gz('a{}'),
      js: gz(main, part),
      lazyJs: gz(chart, draw),
      lazyScripts: ['_astro/chart.js', '_astro/draw.js'],
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

test('the floor is a page of 1,000 bytes', () => {
  expect(Buffer.byteLength(floorPage())).toBe(1000);
  expect(floorPage()).toMatch(/^<!doctype html>.*<h1>/);
});

test('median is the middle value, and undefined for nothing', () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(() => median([])).toThrow(RangeError);
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
