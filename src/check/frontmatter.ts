import type { z } from 'astro/zod';
import { leavesOf, type Marks } from '../kinds/schema-leaves.ts';
import { tomorrow } from '../lib/dates.ts';
import type { Place, Problem } from '../records/problem.ts';
import { asPath, parseSource, type SourceFile } from '../records/source-file.ts';
import { unknownId } from '../records/suggest.ts';
import { textsIn } from '../records/texts.ts';
import { isRecord, validate } from '../records/validate.ts';
import { isIsoDate } from '../schemas/common.ts';
import { futureFault } from './agreement/meaning.ts';
import type { Known } from './known.ts';
import { checkPlain } from './plain.ts';
import { checkText } from './text.ts';

/** Ids of sources under further reading. */
const SOURCE = /^reading\.\d+\.source$/;
/** Fields that are data, not text: digits are theirs by right. */
const DATA = /^(?:number|reviewedOn)$/;

/** What the schema says of a field beside its form. */
const marksAt = (schema: z.ZodType, field: string): Marks =>
  [...leavesOf(schema)].find(({ path }) => path.join('.') === field.replace(/\.\d+(?=\.|$)/g, '.*'))
    ?.marks ?? {};

function checkField(text: string, place: Place, marks: Marks, known: Known): Problem[] {
  const { field = '' } = place;
  if (DATA.test(field)) return [];
  if (!SOURCE.test(field))
    return [...checkText(text, place, known), ...checkPlain(text, place, marks)];
  const { sources } = known.ids;
  return sources.has(text) ? [] : [unknownId(place, text, sources, known.where.sources)];
}

/** A day of reading that is yet to come. */
function reviewedAhead({ file, value, lineOf }: SourceFile): Problem[] {
  const field = 'reviewedOn';
  const day = isRecord(value) ? value[field] : undefined;
  if (typeof day !== 'string' || !isIsoDate(day)) return [];
  return futureFault(field, day, tomorrow(new Date())).map(({ at, ...words }) => ({
    file,
    line: lineOf([at]),
    field: at,
    ...words,
  }));
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
      checkField(
        content,
        { file, line: source.lineOf(asPath(field)), field },
        marksAt(schema, field),
        known,
      ),
    ),
    ...reviewedAhead(source),
  ];
}
