import { groupsOf } from '../groups.ts';
import { asKey } from './query.ts';
import type { ResultKind } from './result-kinds.ts';

/** What was found for one word, or for all words of a query together: a score for each entry. */
export type Scores = ReadonlyMap<string, number>;

/** How much the kind of an entry counts: what answers goes before what is cited. */
const WEIGHTS: Readonly<Record<ResultKind, number>> = {
  answer: 1.15,
  section: 1.2,
  claim: 1.2,
  run: 1.2,
  symptom: 1.2,
  feature: 1.1,
  term: 1.3,
  figure: 1.1,
  event: 0.8,
  advisory: 0.8,
  study: 0.7,
  change: 0.4,
  source: 0.25,
};

/**
 * Scores of all entries that have at least one of the words. An entry with all of them goes before one
 * that lacks some, however often it repeats the rest.
 */
export function joinScores(
  byWord: readonly Scores[],
  rarities: readonly number[],
): Map<string, number> {
  const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const joined = new Map<string, { score: number; covered: number }>();
  byWord.forEach((scores, i) => {
    for (const [id, score] of scores) {
      const last = joined.get(id) ?? { score: 0, covered: 0 };
      joined.set(id, { score: last.score + score, covered: last.covered + (rarities[i] ?? 0) });
    }
  });
  return new Map(
    [...joined].map(([id, { score, covered }]) => [id, score * (covered / whole) ** 2]),
  );
}

/** Entries of one kind with their scores, best first. */
export interface Ranked {
  kind: ResultKind;
  entries: { id: string; score: number }[];
}

/** Entries by kind, weighed by it, the kind with the best of them first. */
export function byKind(scores: Scores, kinds: ReadonlyMap<string, ResultKind>): Ranked[] {
  const weighed = [...scores].flatMap(([id, score]) => {
    const kind = kinds.get(id);
    return kind ? [{ id, kind, score: score * WEIGHTS[kind] }] : [];
  });
  return [...groupsOf(weighed, ({ kind }) => kind)]
    .map(([kind, entries]) => ({ kind, entries: entries.sort((a, b) => b.score - a.score) }))
    .sort((a, b) => (b.entries[0]?.score ?? 0) - (a.entries[0]?.score ?? 0));
}

/** How much of a title counts beside the words of the entry. */
const TITLE = 1.5;
/** Words are one where their beginnings are: "encrypts" and "encrypted", "policies" and "policy". */
const stem = (word: string): string =>
  asKey(word)
    .replace(/(?:ies|y|s)$/, '')
    .slice(0, 6);

/** Factor of an entry by how much of the query its title says, each word by its rarity. */
export function titleFactor(
  title: string,
  words: readonly string[],
  rarities: readonly number[],
): number {
  const said = new Set(title.split(/[^\p{L}\p{N}.]+/u).map(stem));
  const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const part = words.reduce(
    (sum, word, i) => sum + (said.has(stem(word)) ? (rarities[i] ?? 0) : 0),
    0,
  );
  return 1 + (whole > 0 ? (TITLE * part) / whole : 0);
}
