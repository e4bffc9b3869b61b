/** A label beside a leader line: the line stands at `x`, the text begins right of it. */
export interface Label {
  id: string;
  x: number;
  lines: string[];
  /** Distance from the axis to the nearer edge of the text. */
  offset: number;
}

/** Width of a line of text in the sans of the figures, per character, and height of a line, in pixels. */
const CHARACTER = 6.4;
export const LINE = 15;
const ROOM = { across: 14, along: 7 };

/** Breaks a text into lines of at most `most` characters; a longer word keeps a line of its own. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

export const widthOf = (lines: readonly string[]): number =>
  Math.max(...lines.map((line) => line.length)) * CHARACTER;
export const heightOf = (lines: readonly string[]): number => lines.length * LINE;

/**
 * Places labels so that no text touches another or a dot, and no leader line runs through a text. Going
 * from right to left, a label that would reach over the next one's line is moved beyond its text.
 * `stackOver` says how far dots reach away from the axis between two places.
 */
export function placeLabels(
  labels: readonly Omit<Label, 'offset'>[],
  stackOver: (from: number, to: number) => number,
): Label[] {
  const placed: Label[] = [];
  for (const label of [...labels].sort((a, b) => b.x - a.x)) {
    const end = label.x + widthOf(label.lines) + ROOM.across;
    const below = placed.filter(({ x }) => x < end);
    const offset = Math.max(
      stackOver(label.x, end) + ROOM.along,
      ...below.map((other) => other.offset + heightOf(other.lines) + ROOM.along),
    );
    placed.push({ ...label, offset });
  }
  return placed.reverse();
}
