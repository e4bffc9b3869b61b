import type { z } from 'astro/zod';
import type { Known } from './known.ts';
import type { Place, Problem } from './problem.ts';
import { parseSource } from './source-file.ts';
import { unknownId } from './suggest.ts';
import { checkTyped, TOKEN } from './typed-numbers.ts';
import { validate } from './validate.ts';

/** Fields that are data, not text: digits are theirs by right. */
const DATA_FIELD = /^(?:number|reviewedOn|reading\.\d+\.source)$/;

/** All texts in a value, each with its dotted path. */
function textsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, path ? `${path}.${key}` : key));
}

/** Ids in the tokens of a text, and braces that are no token. */
function checkTokens(text: string, place: Place, known: Known): Problem[] {
  const ids = [...text.matchAll(TOKEN)].flatMap(([, kind, id = '']): Problem[] => {
    const ref = kind === 'num' ? 'numbers' : 'events';
    return known.ids[ref].has(id) ? [] : [unknownId(place, id, known.ids[ref], known.where[ref])];
  });
  const rest = /[{}][^{}]*\}?/.exec(text.replace(TOKEN, ''))?.[0];
  if (rest === undefined) return ids;
  const allowed = '{num:<id of a number>} or {when:<id of an event>}';
  return [...ids, { ...place, found: rest, allowed, fix: 'Correct the token, or remove the brace.' }];
}

function checkText(text: string, place: Place, known: Known): Problem[] {
  const { field = '' } = place;
  if (DATA_FIELD.test(field)) {
    const source = field.startsWith('reading') && !known.ids.sources.has(text);
    return source ? [unknownId(place, text, known.ids.sources, known.where.sources)] : [];
  }
  const fix = 'Use {num:<id>} or {when:<event id>}, or write a word.';
  // Every line of a folded text is reported at its field, where the search starts.
  return [...checkTokens(text, place, known), ...checkTyped(text.replaceAll('\n', ' '), place, fix)];
}

/** Checks the frontmatter of an MDX file; undefined is a file without any. */
export function checkFrontmatter(
  text: string | undefined,
  file: string,
  schema: z.ZodType,
  known: Known,
): Problem[] {
  if (text === undefined || text.trim() === '')
    return [
      {
        file,
        line: 1,
        found: 'no frontmatter',
        allowed: 'fields between two lines ---, the first of which opens the file',
        fix: 'Add the block; another file of the folder shows its fields.',
      },
    ];
  const source = parseSource(file, text, 2);
  if (source.problems.length) return source.problems;
  const asPath = (field: string) => field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return [
    ...validate(schema, source.value, source).problems,
    ...textsIn(source.value, '').flatMap(([field, content]) =>
      checkText(content, { file, line: source.lineOf(asPath(field)), field }, known),
    ),
  ];
}
