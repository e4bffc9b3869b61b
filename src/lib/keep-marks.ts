/** A seal or an evidence mark after the words it stands for, or the numbers of one or more citations, as the components write them. */
const MARKS =
  ' ?<button class="(?:claim-seal|evidence-mark)".*?</button>| ?<a class="(?:claim-seal|evidence-mark)".*?</a>|(?:\\s*<sup class="citation">.*?</sup>)+';
const WORD = '[^\\s<>]+|<time[^>]*>[^<]*</time>';
const WORD_AND_MARKS = new RegExp(`(${WORD})(${MARKS})`, 'gs');
/** A word that the glossary explains, with what follows it without a space, such as a comma. */
const TERM =
  '<button class="term"(?:(?!</button>).)*</button><span class="term-pop"(?:(?!</span>).)*</span>';
const KEPT = '<span class="kept">[^<]+(?:<sup[^>]*>(?:(?!</sup>).)*</sup>)+</span>';
const TERM_AND_REST = new RegExp(`(${TERM})(${KEPT}|[^\\s<>]+)`, 'gs');

/**
 * Keeps seals and numbers of citations on the line of the word they follow: puts both into
 * `<span class="kept">`, which does not break, without the white space that a line of the source may
 * have put between them. No character prevents a break beside a button. A date counts as a word. A
 * mark that follows another element has no word to take and is left as it is. Punctuation stays with a
 * term before it in the same way.
 */
export const keepMarks = (html: string): string =>
  html
    .replace(
      WORD_AND_MARKS,
      (_, word: string, marks: string) =>
        `<span class="kept">${word}${marks.replace(/\s+(?=<sup)/g, '')}</span>`,
    )
    .replace(TERM_AND_REST, '<span class="kept">$1$2</span>');
