import type { Records } from '../../kinds/index.ts';
import { inWords, range } from '../../lib/numbers.ts';

/** A share or a size in percent: 21.2 gives "21 percent". */
export const percent = (value: number, decimals = 0): string =>
  `${value.toFixed(decimals)} percent`;

/** Lowest to highest of some values, each with the same decimals: "3.2 to 4.6". */
export const span = (values: readonly number[], decimals: number): string => {
  if (values.length === 0) throw new Error('A range of no values cannot be printed.');
  return range(Math.min(...values).toFixed(decimals), Math.max(...values).toFixed(decimals));
};

const sizes = (changes: readonly number[], sign: -1 | 1, decimals: number): string => {
  if (changes.some((change) => Math.sign(change) !== sign))
    throw new Error(
      `The sentence says ${sign < 0 ? 'less' : 'more'}, but the changes are ${changes.map((change) => change.toFixed(2)).join(', ')} percent.`,
    );
  return `${span(changes.map(Math.abs), decimals)} percent`;
};

/** How much less, in percent without a sign, for sentences such as "lost 6 to 7 percent". Throws where a change is no loss. */
export const percentLess = (changes: readonly number[], decimals = 0): string =>
  sizes(changes, -1, decimals);

/** How much more, in percent without a sign, for sentences such as "22 to 23 percent ahead". Throws where a change is no gain. */
export const percentMore = (changes: readonly number[], decimals = 0): string =>
  sizes(changes, 1, decimals);

/** A count as a word that begins a sentence. */
export const sentenceStart = (count: number): string => {
  const word = inWords(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** The newest of some ISO dates; an empty text where there are none. */
export const newestOf = (dates: readonly string[]): string => [...dates].sort().at(-1) ?? '';

/** The newest date of some sources: how far a count made from them reaches. Throws where none is dated. */
export function dateOfSources(records: Pick<Records, 'sources'>, ids: readonly string[]): string {
  const date = newestOf(
    records.sources.flatMap((source) =>
      ids.includes(source.id) && source.date ? [source.date] : [],
    ),
  );
  if (date === '')
    throw new Error(`No dated source among ${ids.join(', ')} in content/sources.yaml.`);
  return date;
}
