/** A piece of a plain text: words, and where they lead if they are a link. */
export interface Piece {
  words: string;
  target?: string;
}

/** A link in a plain text, as in Markdown: [words](target). */
const LINK = /\[([^[\]]*)\]\(([^()\s]*)\)/g;

/** The pieces of a plain text, in their order. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const { 0: all, 1: words = '', 2: target = '', index } of text.matchAll(LINK)) {
    if (index > end) found.push({ words: text.slice(end, index) });
    found.push({ words, target });
    end = index + all.length;
  }
  return end < text.length ? [...found, { words: text.slice(end) }] : found;
}

/** The words of a plain text, without where its links lead. */
export const wordsOf = (text: string): string =>
  pieces(text)
    .map(({ words }) => words)
    .join('');
