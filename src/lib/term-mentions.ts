/** The part of a term that says how texts write it. */
export interface Listed {
  readonly id: string;
  readonly spellings: readonly string[];
}

/** A listed term in a text, as it is written there. */
export interface Mention {
  readonly id: string;
  readonly index: number;
  readonly word: string;
}

/** Matches a spelling between other words. A small first letter matches at the start of a sentence too. */
function pattern(spelling: string): string {
  const escaped = spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  return escaped.replace(/^[a-z]/, (first) => `[${first}${first.toUpperCase()}]`);
}

/** Finds the listed terms in a text, the longer where two begin at one place. */
export function mentionsIn(terms: readonly Listed[]): (text: string) => Mention[] {
  const spellings = terms
    .flatMap(({ id, spellings: all }) => all.map((spelling) => ({ id, spelling })))
    .sort((a, b) => b.spelling.length - a.spelling.length);
  if (spellings.length === 0) return () => [];
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${spellings.map(({ spelling }) => `(${pattern(spelling)})`).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(any)].map((match) => {
      const place = match.slice(1).findIndex((group) => group !== undefined);
      return { id: spellings[place]?.id ?? '', index: match.index, word: match[0] };
    });
}

/** Words of a text, and the term that they are, where it is explained. */
export interface Explained {
  readonly words: string;
  readonly term?: string;
}

/**
 * Cuts the texts of a page, in the order of reading, so that each listed term is explained where the
 * page first uses it, and only there. The pieces of a text are found by the text itself.
 */
export function explainOnce(
  texts: readonly string[],
  terms: readonly Listed[],
): ReadonlyMap<string, readonly Explained[]> {
  const mentions = mentionsIn(terms);
  const settled = new Set<string>();
  return new Map(
    [...new Set(texts)].map((text) => {
      const pieces: Explained[] = [];
      let end = 0;
      for (const { id, index, word } of mentions(text)) {
        if (settled.has(id)) continue;
        settled.add(id);
        if (index > end) pieces.push({ words: text.slice(end, index) });
        pieces.push({ words: word, term: id });
        end = index + word.length;
      }
      if (end < text.length) pieces.push({ words: text.slice(end) });
      return [text, pieces];
    }),
  );
}
