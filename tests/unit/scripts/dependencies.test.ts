import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../../package.json';

/** What a build reads: its configuration, the sources of the site, and the texts. */
const BUILD = ['astro.config.mjs', 'src/**/*.{ts,astro,css}', 'content/**/*.mdx'];

const SPECIFIER =
  /(?:^|;)\s*(?:import|export)\s+(?!type\b)(?:[\w\s{},*$]+?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|@(?:import|plugin)\s+['"]([^'"]+)['"]/gm;

/** Packages that a text imports at run time; types, own files and what Node and Astro bring are none. */
function packagesIn(text: string): string[] {
  return [...text.matchAll(SPECIFIER)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((name) => !/^(?:[./]|@\/|(?:node|astro|virtual):)/.test(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
}

test('packages are found in every form of import', () => {
  const text = `import a from 'one';
import { type B, c } from '@two/three/deep';
import type { D } from 'types-only';
import 'four/style.css';
export { e } from 'five';
import {
  f,
} from 'six';
const g = await import('seven');
@import 'eight/theme.css';
import h from './own.ts'; import i from '@/own'; import j from 'node:fs'; import k from 'astro:content';`;
  expect(packagesIn(text)).toEqual(['one', '@two/three', 'four', 'five', 'six', 'seven', 'eight']);
});

test('what a build imports stands in dependencies, so that a host without the others can build', () => {
  const imported = globSync(BUILD).flatMap((file) =>
    packagesIn(readFileSync(file, 'utf8')).map((name) => ({ file, name })),
  );
  expect(imported.map(({ name }) => name)).toContain('astro');
  expect(imported.filter(({ name }) => !(name in manifest.dependencies))).toEqual([]);
});
