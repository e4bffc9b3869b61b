import { KIND_NAMES, KINDS, layoutOf } from '../kinds/index.ts';
import { type Leaf, leavesOf, type Marks } from '../kinds/schema-leaves.ts';
import { textsAt } from '../lib/values-at.ts';
import type { Place, Problem } from '../records/problem.ts';
import type { Reading } from '../records/read.ts';

/** What a field would print as it is typed: a pattern, and what it is. */
type Mark = readonly [mark: RegExp, words: string];

const LINK: Mark = [/\[[^\]]*\]\([^)]*\)/, 'a link'];
/** Elements that writers know. Other words in < > stand for what a reader fills in. */
const TAG: Mark = [
  /<\/?(?:a|abbr|b|blockquote|br|code|dd|div|dl|dt|em|h[1-6]|hr|i|img|kbd|li|ol|p|pre|s|script|small|span|strong|style|sub|sup|table|td|th|tr|u|ul)\b[^>]*>|<!--/i,
  'HTML',
];
const COMPONENT: Mark = [/<\/?[A-Z][a-z]\w*\b[^>]*>/, 'a component'];
const ENTITY: Mark = [/&(?:[A-Za-z]{2,8}|#\d+|#x[\dA-Fa-f]+);/, 'a character written as HTML'];
const TOKEN: Mark = [/\{(?:num|when):[^{}]*\}?/, 'a token'];

/** Marks of Markdown, which commands and patterns in records may hold by right. */
const MARKDOWN: readonly Mark[] = [
  [/\[[^\]]*\]\[[^\]]*\]|\b(?:https?:\/\/|www\.)\S+/, 'a link'],
  [/(?<![\p{L}\p{N}])([_*]{1,3})(?=\S)[^_*]*[^\s_*]\1(?![\p{L}\p{N}])/u, 'italics or bold words'],
  [/`[^`]*`?/, 'code'],
];

const faults = (text: string, marks: readonly Mark[], place: Place): Problem[] =>
  marks.flatMap(([mark, words]) => {
    const found = mark.exec(text)?.[0];
    return found === undefined
      ? []
      : [
          {
            ...place,
            found: `${words}, ${found}`,
            allowed: 'plain text',
            fix: 'Write the words alone; the field prints what is typed.',
          },
        ];
  });

/** What a field does not take, as its schema marks it. */
const refusedIn = ({ tokens, links }: Marks): Mark[] => [
  TAG,
  COMPONENT,
  ENTITY,
  ...(links ? [] : [LINK]),
  ...(tokens || links ? [] : [TOKEN]),
];

/** A problem for each kind of Markdown and HTML in a plain text, and for tokens where they are not filled in. */
export const checkPlain = (text: string, place: Place, marks: Marks = {}): Problem[] =>
  faults(text, [...refusedIn(marks), ...MARKDOWN], place);

/** The fields of all kinds that hold texts. */
const FIELDS: readonly ({ from: (typeof KIND_NAMES)[number] } & Leaf)[] = KIND_NAMES.flatMap(
  (from) => [...leavesOf(KINDS[from].schema)].map((leaf) => ({ from, ...leaf })),
);

/** Checks the texts of all records for what their fields would print as it is typed: HTML, links and tokens. */
export const checkPrinted = ({ entries }: Pick<Reading, 'entries'>): Problem[] =>
  FIELDS.flatMap(({ from, path, marks }) =>
    entries[from].flatMap(({ data, id, file, lineOf }) => {
      const record = layoutOf(from).startsWith('list') ? ` (in ${id})` : '';
      return textsAt(data, path).flatMap(([field, text]) =>
        faults(text, refusedIn(marks), { file, field: field + record }).map((problem) => ({
          ...problem,
          line: lineOf(field),
        })),
      );
    }),
  );
