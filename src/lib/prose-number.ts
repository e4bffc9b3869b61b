import { range } from './numbers.ts';

/** How prose prints a number of a record; without a word, rounded. */
export const NUMBER_FORMS = ['exact', 'fraction', 'factor'] as const;
export type NumberForm = (typeof NUMBER_FORMS)[number];

const VALUE = '\\d[\\d,]*(?:\\.\\d+)?';
const UNITS = 'percent|times|ms|seconds?|MiB|GiB|MB|cores|requests/s';
/** A measured size, or a range of two, with its unit. Counts, versions and dates have none and stay. */
const MEASURE = new RegExp(`(?<![\\d.])(${VALUE})(?: to (${VALUE}))? (${UNITS})(?![\\w/])`, 'g');

const toNumber = (text: string): number => Number(text.replaceAll(',', ''));

/** A number with at most two significant digits: 161.2 gives "160", 9.08 "9.1". */
export const twoDigits = (value: number): string =>
  Number(value.toPrecision(2)).toLocaleString('en-US', { maximumSignificantDigits: 2 });

/** Percent between one and a hundred lose their decimals; everything else keeps two significant digits. */
const rounded = (text: string, unit: string): string => {
  const value = toNumber(text);
  const whole = unit === 'percent' && value >= 1 && value < 100;
  return whole ? String(Math.round(value)) : twoDigits(value);
};

/** The text of a number as prose prints it: sizes with a unit rounded, everything else as it is. */
const roundedText = (text: string): string =>
  text.replace(
    MEASURE,
    (_, low: string, high: string | undefined, unit: string) =>
      `${range(rounded(low, unit), rounded(high ?? low, unit))} ${unit}`,
  );

/** Lowest and highest percent of a text such as "18 to 23 percent"; undefined for any other text. */
function percents(text: string): [number, number] | undefined {
  const match = new RegExp(`^(${VALUE})(?: to (${VALUE}))? percent$`).exec(text);
  if (!match?.[1]) return undefined;
  return [toNumber(match[1]), toNumber(match[2] ?? match[1])];
}

const FRACTIONS: readonly [percent: number, words: string][] = [
  [10, 'a tenth'],
  [20, 'a fifth'],
  [25, 'a quarter'],
  [100 / 3, 'a third'],
  [50, 'half'],
  [200 / 3, 'two thirds'],
  [75, 'three quarters'],
  [80, 'four fifths'],
  [90, 'nine tenths'],
];
/** How far the middle, and how far either end, may lie from a fraction that still names the size, in percent points. */
const NEAR = { middle: 2, end: 5 };

/** "about a fifth" for 18 to 23 percent; undefined where no simple fraction is near. */
function fractionText(text: string): string | undefined {
  const ends = percents(text);
  if (!ends) return undefined;
  const [low, high] = ends;
  const near = FRACTIONS.find(
    ([at]) =>
      Math.abs((low + high) / 2 - at) <= NEAR.middle && Math.max(at - low, high - at) <= NEAR.end,
  );
  return near && `about ${near[1]}`;
}

/** "2.6 times" for an increase of 161.2 percent; undefined for a text that is no percentage. */
function factorText(text: string): string | undefined {
  const ends = percents(text);
  if (!ends) return undefined;
  const [low, high] = ends.map((value) => twoDigits(1 + value / 100)) as [string, string];
  return `${range(low, high)} times`;
}

/** The text of a number in the form asked for; undefined where the rule of the form does not allow it. */
export function numberText(text: string, form?: NumberForm): string | undefined {
  switch (form) {
    case 'exact':
      return text;
    case 'fraction':
      return fractionText(text);
    case 'factor':
      return factorText(text);
    case undefined:
      return roundedText(text);
  }
}
