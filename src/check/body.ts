import type { Outline, Piece } from '../records/mdx-outline.ts';
import type { Problem } from '../records/problem.ts';
import type { Known } from './known.ts';
import { checkLink, PLACES } from './links.ts';
import { checkTerms } from './terms.ts';
import { checkTyped } from './typed-numbers.ts';
import { checkUse, repeatedSections } from './uses.ts';

const FROM_RECORDS =
  'Use <Num id="…" />, <When event="…" /> or <Since feature="…" project="…" />, or write a word.';

/** An address in running text, which Markdown on the site would turn into a link. */
const bareAddress = ({ value, line }: Piece, file: string): Problem[] =>
  [...value.matchAll(/\b(?:https?:\/\/|www\.)[^\s)]+/gi)].map(([address]) => ({
    file,
    line,
    field: 'link',
    found: address,
    allowed: PLACES,
    fix: 'Give the address a record in content/sources.yaml and write [words](source:<id>).',
  }));

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

/** Checks the body of an MDX file: components, ids, links, code, and that no number is typed. */
export function checkBody(body: Outline, file: string, known: Known): Problem[] {
  const titles = body.uses.flatMap(({ attributes: { title }, line }) =>
    typeof title === 'string' ? [{ value: title, line }] : [],
  );
  return [
    ...body.uses.flatMap((use) => checkUse(use, file, known)),
    ...repeatedSections(body.uses, file),
    ...checkTerms(body, file, known.terms),
    ...body.links.flatMap((link) => checkLink(link, file, known)),
    ...body.texts.flatMap((text) => bareAddress(text, file)),
    ...body.images.map((piece) => image(piece, file)),
    ...body.code.map((piece) => code(piece, file)),
    ...[...body.texts, ...titles].flatMap(({ value, line }) =>
      checkTyped(value, { file, line }, FROM_RECORDS),
    ),
  ];
}
