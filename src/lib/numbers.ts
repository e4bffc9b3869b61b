const MINUS = '\u2212';
const NBSP = '\u00a0';

/** A number with a fixed count of decimals and a true minus sign. */
export const fixed = (value: number, decimals: number): string =>
  value.toFixed(decimals).replace('-', MINUS);

/** A change in percent with its sign: "+1.64 %" style parts joined by a no-break space. Zero has no sign. */
export const signedPercent = (value: number, decimals = 2): string => {
  const text = fixed(value, decimals);
  return `${Number(value.toFixed(decimals)) > 0 ? '+' : ''}${text}${NBSP}%`;
};

/** Groups thousands with a comma: 56000 gives "56,000". */
export const grouped = (value: number): string => value.toLocaleString('en-US');

/** "a to b", or just "a" where both are the same. */
export const range = (low: string, high: string): string =>
  low === high ? low : `${low} to ${high}`;

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count as a word up to twelve, as digits above. */
export const inWords = (count: number): string => SMALL[count] ?? grouped(count);

/** "1 claim", "2 claims". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)}${NBSP}${count === 1 ? one : many}`;
