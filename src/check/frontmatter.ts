import type { z } from 'astro/zod';
import type { Place, Problem } from '../records/problem.ts';
import { asPath, parseSource } from '../records/source-file.ts';
import { unknownId } from '../records/suggest.ts';
import { textsIn } from '../records/texts.ts';
import { validate } from '../records/validate.ts';
import type { Known } from './known.ts';
import { checkText } from './text.ts';

/** Ids of sources under further reading. */
const SOURCE = /^reading\.\d+\.source$/;
/** Fields that are data, not text: digits are theirs by right. */
const DATA = /^(?:number|reviewedOn)$/;

function checkField(text: string, place: Place, known: Known): Problem[] {
  const { field = '' } = place;
  if (DATA.test(field)) return [];
  if (!SOURCE.test(field)) return checkText(text, place, known);
  const { sources } = known.ids;
  return sources.has(text) ? [] : [unknownId(place, text, sources, known.where.sources)];
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
  return [
    ...validate(schema, source.value, source).problems,
    ...textsIn(source.value).flatMap(([field, content]) =>
      checkField(content, { file, line: source.lineOf(asPath(field)), field }, known),
    ),
  ];
}
