import type { Lie } from './lie.ts';

/** What must be made before the tests of a lie can run: nothing, the site, or the site and a browser. */
export type Need = 'source' | 'site' | 'browser';

const NEEDS: readonly [folder: string, need: Need][] = [
  ['tests/e2e/', 'browser'],
  ['tests/build/', 'site'],
  ['tests/unit/', 'source'],
  ['tests/content/', 'source'],
];

/** What a file of tests needs. Throws for a file in another folder. */
export function needOf(file: string): Need {
  const found = NEEDS.find(([folder]) => file.startsWith(folder));
  if (!found)
    throw new Error(`${file}: tests lie in ${NEEDS.map(([folder]) => folder).join(', ')}`);
  return found[1];
}

/** The tests of a kind among some files. */
export const testsOf = (files: readonly string[], need: Need): string[] =>
  [...new Set(files)].filter((file) => needOf(file) === need);

/** True where the site must be built before these tests. */
export const needsSite = (files: readonly string[]): boolean =>
  files.some((file) => needOf(file) !== 'source');

/** The cheapest first, so that most is known early. */
export const inOrder = (lies: readonly Lie[]): Lie[] => {
  const rank = ({ tests }: Lie): number =>
    testsOf(tests, 'browser').length ? 2 : needsSite(tests) ? 1 : 0;
  return lies.toSorted((a, b) => rank(a) - rank(b));
};

/**
 * Lies that share a build, the cheapest first. Lies share one if no file and no test concerns two of them, so that the
 * test that fails says which was caught; those that need no build are told alone, which is as quick and says it for sure.
 */
export function inBatches(lies: readonly Lie[]): Lie[][] {
  const batches: Lie[][] = [];
  for (const lie of inOrder(lies)) {
    const fits = ([first, ...rest]: Lie[]): boolean =>
      first !== undefined &&
      needsSite(first.tests) &&
      [first, ...rest].every(
        ({ file, tests }) => file !== lie.file && !tests.some((test) => lie.tests.includes(test)),
      );
    const batch = needsSite(lie.tests) ? batches.find(fits) : undefined;
    if (batch) batch.push(lie);
    else batches.push([lie]);
  }
  return batches;
}
