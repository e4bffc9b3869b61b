import { hiddenCharacters } from '../lib/hidden-characters.ts';
import type { Outline, Piece } from '../records/mdx-outline.ts';
import type { Problem } from '../records/problem.ts';
import type { Known } from './known.ts';
import { checkLink } from './links.ts';
import { checkTerms } from './terms.ts';
import { checkTyped } from './typed-numbers.ts';
import { checkUse, repeatedAnchors } from './uses.ts';

const FROM_RECORDS =
  'Use <Num id="…" />, <When event="…" /> or <Since feature="…" project="…" />, or write a word.';

/** Marks of Markdown that were meant to make a link, a table, italics or code, and would be printed as typed. */
const UNMADE: readonly (readonly [mark: RegExp, found: string, fix: string])[] = [
  [
    /(?:\[[^\]]*)?\]\[[^\]]*\]?|\]\([^)]*\)?/,
    'a link that is none',
    'Write [words](address), with an address that has no spaces.',
  ],
  [
    /^[ \t]*\|.*/m,
    'a line of a table without its rule',
    'Write a line such as | --- | --- | below the head, with as many cells, and an empty line before the head.',
  ],
  [
    /(?<=^|[\s(“"])(?:\*{1,3}|_{1,3}|`|~~)(?=[^\s*_`~])\S*|\S*[^\s*_`~](?:\*{1,3}|_{1,3}|`|~~)(?=$|[\s.,;:)”"])/,
    'a mark of Markdown that makes nothing',
    'Open and close it in the same paragraph, or remove it.',
  ],
];

const unmade = ({ value, line }: Piece, file: string): Problem[] =>
  UNMADE.flatMap(([mark, words, fix]) => {
    const found = mark.exec(value);
    return found
      ? [
          {
            file,
            line: line + value.slice(0, found.index).split('\n').length - 1,
            found: `${words}, ${found[0].trim().slice(0, 60)}`,
            allowed: 'Markdown that the page can show; all else is printed as it is typed',
            fix,
          },
        ]
      : [];
  });

const image = ({ value, line }: Piece, file: string): Problem => ({
  file,
  line,
  found: `an image, ${value}`,
  allowed: 'figures drawn from records',
  fix: 'Use <Figure id="…" />.',
});

function code({ value, line }: Piece, file: string): Problem {
  const statement = /^(?:import|export)\b/.test(value);
  const brace = 'Write the value of an attribute in double quotes, and no { } in the text.';
  return {
    file,
    line,
    found: (value.split('\n')[0] ?? '').slice(0, 70),
    allowed: 'text and components; no imports, exports or {code}',
    fix: statement ? 'Remove the line; components are there without import.' : brace,
  };
}

/** Characters that nobody sees, written as HTML writes them: the file itself holds none. */
const unseen = ({ value, line }: Piece, file: string): Problem[] =>
  hiddenCharacters(value).map(({ name, offset }) => ({
    file,
    line: line + value.slice(0, offset).split('\n').length - 1,
    found: name,
    allowed: 'characters that a reader sees, spaces and line ends',
    fix: 'Remove what begins with & and ends with a semicolon there.',
  }));

/** Checks the body of an MDX file: components, ids, links, code, and that no number is typed. */
export function checkBody(body: Outline, file: string, known: Known): Problem[] {
  const titles = body.uses.flatMap(({ attributes: { title }, line }) =>
    typeof title === 'string' ? [{ value: title, line }] : [],
  );
  return [
    ...body.uses.flatMap((use) => checkUse(use, file, known)),
    ...repeatedAnchors(body.uses, file),
    ...checkTerms(body, file, known.terms),
    ...body.links.flatMap((link) => checkLink(link, file, known)),
    ...body.passages.flatMap((passage) => unmade(passage, file)),
    ...[...body.texts, ...titles].flatMap((piece) => unseen(piece, file)),
    ...body.images.map((piece) => image(piece, file)),
    ...body.code.map((piece) => code(piece, file)),
    ...[...body.texts, ...titles].flatMap(({ value, line }) =>
      checkTyped(value, { file, line }, FROM_RECORDS),
    ),
  ];
}
