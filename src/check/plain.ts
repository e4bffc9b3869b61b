import type { Place, Problem } from '../records/problem.ts';

/** Marks of Markdown and HTML, which a plain text would print as they are typed. */
const MARKS: readonly (readonly [mark: RegExp, words: string])[] = [
  [/\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])|\b(?:https?:\/\/|www\.)\S+/, 'a link'],
  [/(?<![\p{L}\p{N}])([_*]{1,3})(?=\S)[^_*]*[^\s_*]\1(?![\p{L}\p{N}])/u, 'italics or bold words'],
  [/`[^`]*`?/, 'code'],
  [/<\/?[A-Za-z][^>]*>/, 'a tag'],
  [/&(?:[A-Za-z]+|#\d+|#x[\dA-Fa-f]+);/, 'a character written as HTML'],
];

/** A problem for each kind of mark that a plain text holds. */
export const checkPlain = (text: string, place: Place): Problem[] =>
  MARKS.flatMap(([mark, words]) => {
    const found = mark.exec(text)?.[0];
    return found === undefined
      ? []
      : [
          {
            ...place,
            found: `${words}, ${found}`,
            allowed: 'plain text, without Markdown and HTML',
            fix: 'Write the words alone; the field prints what is typed.',
          },
        ];
  });
