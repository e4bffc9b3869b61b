/** Longest query that is looked up, in characters; what is typed beyond it is left out. */
const LONGEST = 200;
/** Most words that are looked up one by one. */
export const MOST_WORDS = 12;

/** Words that stand in every question and tell no entry from another. */
const STOP_WORDS = new Set(
  (
    'a about already an and any anything are as at be because been between but by can could did do does doing for from get had has happen happens have having how i if in into ' +
    'is it its just me mean means my need of on one or our should so some still than that the their them then there these they this to ' +
    'us want was we were what when where which while who whose why will with would you your'
  ).split(' '),
);

/** What most entries say: beside many other words it finds nothing more, and its part of the index is the largest. */
const EVERYWHERE = new Set(['cilium', 'linkerd']);
/** Words of a query from which on it does without those. */
const MANY = 6;

/** What is looked up of what was typed: white space folded, at most 200 characters. */
export const cleanQuery = (typed: string): string =>
  typed
    .slice(0, LONGEST * 4)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);

/** The words of a query that tell entries apart; all of them where none does. */
export function searchWords(query: string): string[] {
  const words = query
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
  const telling = words.filter((word) => !STOP_WORDS.has(word.toLowerCase()));
  const rarer = telling.filter((word) => !EVERYWHERE.has(word.toLowerCase()));
  const used = rarer.length >= MANY ? rarer : telling.length > 0 ? telling : words;
  return [...new Set(used)].slice(0, MOST_WORDS);
}

/** Letters and digits alone, in small letters: "CVE-2026-1" and "cve 2026 1" are the same id. */
export const asKey = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Share of a word that another must begin with: endings and slips of the pen may differ. */
const ALIKE = 0.6;
const ENDING = /^(?:.?ing|.?ed|.?ers?|e?s|ly)$/;

/** Whether what was found is the word that was looked for, in some form: "policy" for "policies", "run" for "running". */
export function isAlike(found: string, looked: string): boolean {
  const [key, wanted] = [asKey(found), asKey(looked)];
  const least = Math.max(Math.min(3, wanted.length), Math.ceil(wanted.length * ALIKE));
  if (key.includes(wanted.slice(0, least))) return true;
  const stem = key.replace(/e?s$/, '');
  return stem.length > 2 && wanted.startsWith(stem) && ENDING.test(wanted.slice(stem.length));
}

/** What stands between the keys of an entry in the index. */
const BETWEEN_KEYS = '|';

/**
 * How closely a query is a key of an entry: 0 for its title, 1 for its id, more for its other keys in
 * their order, infinity where it is none of them.
 */
export function keyRank(query: string, title: string, keys: string): number {
  const wanted = asKey(query);
  const at = keys.split(BETWEEN_KEYS).findIndex((key) => asKey(key) === wanted);
  if (wanted === '' || (at < 0 && asKey(title) !== wanted)) return Number.POSITIVE_INFINITY;
  return asKey(title) === wanted ? 0 : at + 1;
}

/** Longest query that a notice repeats, in characters. */
const SHOWN = 60;
/** A query as a notice repeats it. */
export const shownQuery = (query: string): string =>
  query.length > SHOWN ? `${query.slice(0, SHOWN)}…` : query;
