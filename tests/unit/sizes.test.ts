import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const linesOf = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;
const longerThan = (pattern: string, most: number): string[] =>
  globSync(pattern)
    .filter((file) => linesOf(file) > most)
    .map((file) => `${file} has ${String(linesOf(file))} lines`);

test('styles have at most 2,500 lines in all, and 400 in one file', () => {
  const sheets = globSync('src/**/*.css');
  expect(sheets.length).toBeGreaterThan(20);
  expect(sheets.reduce((sum, sheet) => sum + linesOf(sheet), 0)).toBeLessThanOrEqual(2500);
  expect(longerThan('src/**/*.css', 400)).toEqual([]);
});

test('a component has at most 120 lines', () => {
  expect(globSync('src/**/*.astro').length).toBeGreaterThan(200);
  expect(longerThan('src/**/*.astro', 120)).toEqual([]);
});
