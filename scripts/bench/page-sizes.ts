import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readBase } from '../site/base.ts';
import { BUDGETS, judge } from './budgets.ts';
import { type PageWeight, pageBytes, weighPage } from './page-weight.ts';
import { SiteFiles } from './site-files.ts';
import { median } from './summary.ts';
import { kib, table } from './table.ts';

const LARGEST = 10;

/** Weighs every page of the site on disk, and sets the heaviest beside the budgets. */
export function pageSizes(folder: string): string {
  const files = new SiteFiles({ folder, base: readBase(folder) });
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => weighPage(files, name))
    .sort((a, b) => pageBytes(b) - pageBytes(a));
  const fonts = files.gzipped(names.filter((name) => name.endsWith('.woff2')));
  const onDisk = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

  return [
    `Sizes of ${pages.length} pages (${names.length} files, ${kib(onDisk)} KiB on disk); ` +
      'KiB after gzip, without headers and fonts.',
    '',
    table(
      ['largest pages', 'total', 'html', 'css', 'js', 'images', 'later', 'page', 'js at load'],
      pages.slice(0, LARGEST).map(row),
    ),
    `Median page: ${kib(median(pages.map(pageBytes)))} KiB. ` +
      `Pages over budget: ${pages.filter(isOver).length} of ${pages.length}.`,
    '',
    ...judgements(pages, fonts),
  ].join('\n');
}

function row(page: PageWeight): string[] {
  const sizes = [pageBytes(page), page.html, page.css, page.js, page.images, page.lazyJs];
  return [
    page.path === '' ? '(home)' : page.path,
    ...sizes.map(kib),
    word(pageBytes(page), BUDGETS.page.bytes),
    word(page.js, BUDGETS.js.bytes),
  ];
}

function isOver(page: PageWeight): boolean {
  return pageBytes(page) > BUDGETS.page.bytes || page.js > BUDGETS.js.bytes;
}

function word(bytes: number, budget: number): string {
  return bytes <= budget ? 'within' : 'over';
}

function judgements(pages: readonly PageWeight[], fonts: number): string[] {
  const most = (of: (page: PageWeight) => number) => Math.max(...pages.map(of));
  return [
    `Budget, ${BUDGETS.page.name}, largest: ${judge(most(pageBytes), BUDGETS.page)}`,
    `Budget, ${BUDGETS.fonts.name}, all files: ${judge(fonts, BUDGETS.fonts)}`,
    `Budget, ${BUDGETS.js.name}, largest: ${judge(
      most(({ js }) => js),
      BUDGETS.js,
    )}`,
    `Budget, ${BUDGETS.chart.name}, largest: ${judge(
      most(({ lazyJs }) => lazyJs),
      BUDGETS.chart,
    )}`,
  ];
}
