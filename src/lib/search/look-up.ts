import type { Found, Result } from './found.ts';
import { cleanQuery, isAlike, keyRank, searchWords } from './query.ts';
import { byKind, joinScores, type Scores, titleFactor } from './rank.ts';
import { RESULT_KIND_NAMES, type ResultKind } from './result-kinds.ts';

/** An entry as Pagefind gives it. */
interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}
interface Hit {
  id: string;
  score: number;
  data: () => Promise<Fragment>;
}
/** What is used of Pagefind. */
export interface Pagefind {
  search(
    words: string | null,
    options?: { filters: { kind: ResultKind } },
  ): Promise<{ results: Hit[] }>;
}
/** The index with the kind of every entry, by the id that the index gives it. */
export interface Index {
  pagefind: Pagefind;
  kinds: ReadonlyMap<string, ResultKind>;
}

/** Opens the index in a folder. The module is Pagefind's own, which lies there. */
export async function openIndex(
  module: { createInstance(options: object): Pagefind },
  folder: string,
): Promise<Index> {
  const pagefind = module.createInstance({
    basePath: folder,
    baseUrl: '/',
    excerptLength: 24,
  });
  const kinds = new Map<string, ResultKind>();
  for (const kind of RESULT_KIND_NAMES) {
    const { results } = await pagefind.search(null, { filters: { kind } });
    for (const { id } of results) kinds.set(id, kind);
  }
  return { pagefind, kinds };
}

/** Words of an excerpt, the found ones at odd places. */
const partsOf = (excerpt: string): string[] =>
  excerpt
    .split(/<\/?mark>/)
    .map((part) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));

/** How much a word tells: one that is in few entries more than one that is in many. */
const rarity = (found: number, all: number): number =>
  found === 0 ? 0 : Math.log(1 + all / found);

/** Whether a hit has the word that was looked for; Pagefind shortens one that occurs nowhere until something has its beginning. */
async function says(hit: Hit | undefined, word: string): Promise<boolean> {
  if (!hit) return false;
  const { excerpt, meta } = await hit.data();
  const marked = partsOf(excerpt).filter((_, i) => i % 2 === 1);
  return [...marked, ...(meta['title'] ?? '').split(' ')].some((said) => isAlike(said, word));
}

/** How many results a kind shows that is not among the best ones. */
const FEW = 1;
/** How many kinds show as many as are asked for. */
const BEST_KINDS = 4;

/** A result with what decides its place: how closely it was asked for by a key, then its score. */
interface Weighed {
  result: Result;
  rank: number;
  score: number;
}

/** What was asked for to the letter goes first, whatever its kind. */
const byRank = (a: Weighed | undefined, b: Weighed | undefined): number => {
  if (!a || !b) return 0;
  return a.rank === b.rank ? b.score - a.score : a.rank - b.rank;
};

/** Looks a query up: entries with its words by kind, the kind with the best of them first. */
export async function lookUp(
  { pagefind, kinds }: Index,
  query: string,
  { each, kind }: { each: number; kind?: ResultKind | undefined },
): Promise<Found> {
  const cleaned = cleanQuery(query);
  const words = searchWords(cleaned);
  const hits = new Map<string, Hit>();
  const byWord: Scores[] = [];
  for (const word of words) {
    const { results } = await pagefind.search(word);
    const isFound = await says(results[0], word);
    if (isFound) for (const hit of results) hits.set(hit.id, hit);
    byWord.push(new Map(isFound ? results.map(({ id, score }) => [id, score]) : []));
  }
  const rarities = byWord.map(({ size }) => rarity(size, kinds.size));
  const scores = joinScores(byWord, rarities);
  const weigh = async (id: string, of: ResultKind, score: number): Promise<Weighed> => {
    const { url, excerpt, meta } = await (hits.get(id) as Hit).data();
    const { title = '', note = '', date = '', keys = '', order = '' } = meta;
    return {
      result: { kind: of, title, path: url, note, date, excerpt: partsOf(excerpt) },
      rank:
        keyRank(cleaned, title, keys) + (of === 'source' ? 1.5 : 0) + Number(order.slice(1)) / 1e5,
      score: score * titleFactor(title, words, rarities),
    };
  };
  const groups = await Promise.all(
    byKind(scores, kinds)
      .filter((group) => kind === undefined || group.kind === kind)
      .map(async (group, place) => {
        const count = place < BEST_KINDS ? each : Math.min(each, FEW);
        const best = await Promise.all(
          group.entries.slice(0, count).map(({ id, score }) => weigh(id, group.kind, score)),
        );
        return { kind: group.kind, total: group.entries.length, best: best.sort(byRank) };
      }),
  );
  groups.sort((a, b) => byRank(a.best[0], b.best[0]));
  return {
    groups: groups.map(({ best, ...group }) => ({
      ...group,
      results: best.map(({ result }) => result),
    })),
    total: scores.size,
    missing: words.filter((_, i) => byWord[i]?.size === 0),
  };
}
