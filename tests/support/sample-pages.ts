import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, filesBelow } from './site';

/** An address that no page has. */
export const LOST = 'no-such-page/';

/** Paths of all pages of the built site below the base; the home page is the empty path. */
function allPaths(): string[] {
  return filesBelow(DIST)
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .filter((path) => !MOVED.has(path) && !isFramed(path))
    .sort();
}

/** Pages that lead on to another at once, which is looked at itself. */
const MOVED = new Set(['bottom-line/']);

/** Pages for frames of other pages, which have a spec of their own. */
const isFramed = (path: string): boolean => path.startsWith('embed/');

const bytes = (path: string): number => statSync(join(DIST, path, 'index.html')).size;

/** The largest, the middle and the smallest, or more, spread evenly by size. */
function spread(paths: readonly string[], count: number): string[] {
  const sorted = paths.toSorted((a, b) => bytes(b) - bytes(a));
  return [...Array(count).keys()].flatMap(
    (i) => sorted[Math.round((i * (sorted.length - 1)) / (count - 1))] ?? [],
  );
}

/** All paths by the family they belong to. */
const families = (): Map<string, string[]> =>
  Map.groupBy(allPaths(), (path) => narrowed(path) ?? path.replace(/[^/]+\/$/, ''));

/**
 * Paths to look at where all would be too many: every page at the top and every small family,
 * and of large families, such as the claims, `count` pages from the largest to the smallest.
 */
export function samplePaths(count = 3): string[] {
  return [...families()].flatMap(([parent, paths]) => {
    if (parent === '') return paths;
    if (parent === CLOSED) return spread(paths, 2);
    if (parent === 'claims/') return spread(paths.filter(isClaim), count);
    return paths.length > 6 ? spread(paths, Math.min(count, 3)) : paths;
  });
}

/** Families whose pages each have parts of their own; in the others one page shows what all have. */
const OWN_PARTS = ['', 'run/'];

/** One page of every kind, the largest of each family: what a kind has, it has. */
export const kindPaths = (): string[] =>
  [...families()].flatMap(([parent, paths]) =>
    OWN_PARTS.includes(parent) ? paths : spread(paths, 2).slice(0, 1),
  );

/** Pages whose layout on a phone is one of its own, as `@phone` for the names of their tests. */
export const phoneTag = (path: string): string =>
  /^(|differences\/.+|facts\/|claims\/|timeline\/|sources\/|no-such-page\/)$/.test(path)
    ? ' @phone'
    : '';

/** Pages with what an article keeps closed. */
const CLOSED = 'differences/*/';

/** The lists of claims narrowed by verdict, part, origin or weight are one family, and so are pages with what others keep closed. */
function narrowed(path: string): string | undefined {
  if (/^run\/[^/]+\/evidence\/$/.test(path)) return 'run/*/';
  if (/^differences\/[^/]+\/[^/]+\/$/.test(path)) return CLOSED;
  return /^claims\/[^/]+\/[^/]+\/$/.test(path) ? 'claims/*/' : undefined;
}

const isClaim = (path: string): boolean => /^claims\/[^/]+\/$/.test(path);
