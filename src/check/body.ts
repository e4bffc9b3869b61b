import type { Outline, Piece } from '../records/mdx-outline.ts';
import type { Problem } from '../records/problem.ts';
import { unknownId } from '../records/suggest.ts';
import type { Known } from './known.ts';
import { checkTerms } from './terms.ts';
import { checkTyped } from './typed-numbers.ts';
import { checkUse, repeatedSections } from './uses.ts';

const PLACES = 'a path of this site such as /claims/, a section such as #two-cases, or source:<id>';
const FROM_RECORDS =
  'Use <Num id="…" />, <When event="…" /> or <Since feature="…" project="…" />, or write a word.';

/** Checks the target of a link in a text. */
export function checkLink({ value, line }: Piece, file: string, known: Known): Problem[] {
  const place = { file, line, field: 'link' };
  const id = /^source:(.*)$/s.exec(value)?.[1];
  if (id === undefined) {
    const fix = 'Give outside addresses a record in content/sources.yaml and link source:<id>.';
    return /^(?:\/(?!\/)|#)/.test(value)
      ? []
      : [{ ...place, found: value || 'nothing', allowed: PLACES, fix }];
  }
  if (!known.ids.sources.has(id))
    return [unknownId(place, id, known.ids.sources, known.where.sources)];
  if (known.hasAddress(id)) return [];
  const found = `source:${id}, which has no address (url: null)`;
  const fix = 'Use <Cite> instead, or link a page of this site.';
  return [{ ...place, found, allowed: 'a source with an address', fix }];
}

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
