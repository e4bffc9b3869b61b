import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What makes addresses, and the navigation with its pages. */
const MAKERS = ['src/kinds/', 'src/lib/navigation.ts'];
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
/** A text in code that begins like the path of a page or of a file of this site. */
const ADDRESS =
  /["'`]\/(?:about|benchmarks|bottom-line|changelog|choose|claims|data|differences|facts|figures|governance|overview|reference|schemas|security-record|sources|timeline)\//;

test('addresses of pages and files are made in src/kinds alone', () => {
  const typed = globSync('src/**/*.{ts,astro}')
    .filter((file) => !MAKERS.some((maker) => file.startsWith(maker)))
    .filter((file) => ADDRESS.test(readFileSync(file, 'utf8').replace(COMMENT, '')));
  expect(typed).toEqual([]);
});
