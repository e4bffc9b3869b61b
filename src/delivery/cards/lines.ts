/** Mean width of a letter for one of the size of the font, a little more than in running text. */
const LETTER = { serif: 0.51, sans: 0.475 } as const;
export type Face = keyof typeof LETTER;

/** Breaks a text into lines of a width; words are never broken. */
export function wrap(text: string, width: number, size: number, face: Face): string[] {
  const room = Math.floor(width / (size * LETTER[face]));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same in at most so many lines, with an ellipsis where something had to go. */
export function clamp(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  kept[most - 1] = `${(kept[most - 1] ?? '').replace(/[\s,;:.]+\S*$/, '')} …`;
  return kept;
}

/** Distance of lines of a title, by the size of its letters. */
export const LEADING = 1.16;

/** The largest of some sizes at which a text fits into a box, and its lines. */
export function largest(
  text: string,
  width: number,
  height: number,
  sizes: readonly number[],
): { size: number; lines: string[] } {
  const most = (size: number): number => Math.floor(height / (size * LEADING));
  for (const size of sizes) {
    const lines = wrap(text, width, size, 'serif');
    const longest = Math.max(...lines.map(({ length }) => length));
    if (lines.length <= most(size) && longest * size * LETTER.serif <= width)
      return { size, lines };
  }
  const size = sizes.at(-1) ?? 40;
  return { size, lines: clamp(wrap(text, width, size, 'serif'), most(size)) };
}
