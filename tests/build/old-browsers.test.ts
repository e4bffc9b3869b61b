import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stylesOf } from '../../src/delivery/page-head.ts';
import { DIST, filesBelow } from '../support/site';

// Desktops that nobody may update still run Chrome 109 and Firefox ESR 115, and this site's readers sit at them.

const names = filesBelow(DIST);

/** Functions that came with a later Chrome or Firefox than these. */
const YOUNG =
  /\b(?:groupBy|withResolvers|fromAsync|canParse|isWellFormed|toWellFormed|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|startViewTransition|setHTMLUnsafe|moveBefore|toSorted|toReversed|toSpliced)\(|\.(?:difference|intersection|union)\(|\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|find|toArray)\(|\b(?:Promise\.try|URL\.parse|RegExp\.escape)\(/g;

it('no script calls what browsers of early 2023 do not have', () => {
  const scripts = names.filter((name) => /^_astro\/.*\.js$/.test(name));
  expect(scripts.length).toBeGreaterThan(10);
  const calls = scripts.flatMap((name) =>
    [...readFileSync(join(DIST, name), 'utf8').matchAll(YOUNG)].map(([call]) => `${name}: ${call}`),
  );
  expect(calls).toEqual([]);
});

it('no page has its colors from a function that browsers of early 2023 do not know', () => {
  const pages = names.filter((name) => name.endsWith('.html'));
  const lost = pages.flatMap((name) => {
    const css = stylesOf(readFileSync(join(DIST, name), 'utf8'));
    // Where a browser is asked first whether it knows one, another color stands before.
    const unasked = css.replace(/@supports \(color:[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
    const told = /--color-[\w-]+:[^;}]*(?:light-dark|color-mix|ok(?:lch|lab))\(/.exec(unasked)?.[0];
    return told === undefined ? [] : [`${name}: ${told}`];
  });
  expect(lost).toEqual([]);
});
