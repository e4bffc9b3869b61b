import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { typedNumbers } from '../../src/check/typed-numbers.ts';

// What pages and figures say beside their records is written in code, where the check of the content does not look.

/** Names of a license, of a percentile, of an error and of the page that is checked; and a formula. */
const NAMES = /CC BY 4\.0|\b99(?:\.99)?th\b|Error 404|^2024 page:|− 1\) × 100/g;

const typedIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    typedNumbers(text.replace(NAMES, '')).map(({ word }) => `${word}: ${text}`),
  );

/** Texts between the tags of a component; what its expressions give comes from records. */
function textsOf(file: string): string[] {
  let markup = readFileSync(file, 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '');
  for (let before = ''; before !== markup; ) {
    before = markup;
    markup = markup.replace(/\{[^{}<>]*\}/g, ' ');
  }
  return [...markup.matchAll(/>([^<>{}]+)</g)]
    .map(([, text = '']) => text.trim())
    .filter((text) => /[A-Za-z]{3,}\S* /.test(text) && !/(?:&&|\?|\()$/.test(text));
}

/** Sentences among the strings of a module. */
function sentencesOf(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/(['`])((?:(?!\1)[^\\\n])*)\1/g)]
    .map(([, , text = '']) => text.replace(/\$\{[^}]*\}/g, ' '))
    .filter((text) => /[A-Za-z]{3,} [a-z]{2,} [a-z]/.test(text));
}

it('no component types a number into its words', () => {
  const files = globSync('src/{components,layouts,pages}/**/*.astro').filter(
    // Specimens show invented records.
    (file) => !file.startsWith('src/components/parts/'),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(typedIn(files.flatMap(textsOf))).toEqual([]);
});

it('no figure types a number into its words', () => {
  const files = globSync('src/figures/data/*.ts');
  expect(files.length).toBeGreaterThan(10);
  expect(typedIn(files.flatMap(sentencesOf))).toEqual([]);
});
