import { type Cut, type TextStyle, WEIGHTS } from './cuts.ts';

/** Width of a text at a font size and weight, in units of the drawing. */
export type Measure = (text: string, size: number, weight: number) => number;

/** Width of a text in one of the styles of a cut. */
export const widthOf = (measure: Measure, cut: Cut, text: string, style: TextStyle): number =>
  measure(text, cut.font[style], WEIGHTS[style]);

/** Breaks a text at spaces into lines no wider than `width`. A single longer word stays whole. */
export function wrap(
  measure: Measure,
  cut: Cut,
  text: string,
  style: TextStyle,
  width: number,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(measure, cut, joined, style) <= width)
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
