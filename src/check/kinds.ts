import { KIND_NAMES, KINDS } from '../kinds/index.ts';
import { isNamed, NAMED, NAMED_KINDS } from '../kinds/named.ts';
import { INNER_IDS, INNER_REFERENCES, REFERENCES } from '../kinds/references.ts';
import type { Problem } from '../records/problem.ts';
import type { Reading } from '../records/read.ts';
import { suggestion } from '../records/suggest.ts';

const DECLARATIONS = 'src/kinds';
const DECLARED = 'src/kinds and src/schemas';

/** Marks in schemas that name a kind or a list that is not there. */
function checkMarks(): Problem[] {
  const kinds = REFERENCES.filter(({ to }) => !isNamed(to)).map(({ from, field, to }) => ({
    file: DECLARED,
    field: `${from}.${field}`,
    found: `idOf('${to}'), and no kind has that name`,
    allowed: NAMED_KINDS.join(', '),
    fix: suggestion(to, NAMED_KINDS, { none: 'Name a kind that has ids.' }),
  }));
  const lists = INNER_REFERENCES.filter(
    ({ from, to }) => !INNER_IDS.some((list) => list.from === from && list.field === to),
  ).map(({ from, field, to }) => ({
    file: DECLARED,
    field: `${from}.${field}`,
    found: `idWithin('${to.slice(0, -'.*.id'.length)}'), and the document has no such list with ids`,
    allowed: 'the path of a list of the same document whose items have an id',
    fix: 'Correct the path of the list.',
  }));
  const parts = NAMED_KINDS.flatMap((name): Problem[] => {
    const { origin } = NAMED[name];
    if (!('list' in origin) || origin.list === undefined) return [];
    const field = `${origin.list}.*.id`;
    if (INNER_IDS.some((list) => list.from === origin.kind && list.field === field)) return [];
    return [
      {
        file: DECLARATIONS,
        field: `${origin.kind}.parts.${name}`,
        found: `"${origin.list}", and the document has no such list with ids`,
        allowed: 'the name of a list of the document whose items have an id',
        fix: 'Correct the name of the list.',
      },
    ];
  });
  return [...kinds, ...lists, ...parts];
}

/** Kinds whose review is not on record, and reviews that no kind asks for. */
function checkReviews({ entries }: Pick<Reading, 'entries'>): Problem[] {
  const { path } = KINDS.reviews.files;
  const known = new Set(entries.reviews.map(({ id }) => id));
  const asked = new Set(KIND_NAMES.map((name) => KINDS[name].review));
  const missing = KIND_NAMES.flatMap((name): Problem[] => {
    const { review } = KINDS[name];
    if (review === null || known.has(review)) return [];
    return [
      {
        file: path,
        found: `no entry "${review}", the review window of ${name}`,
        allowed: `one entry for each review that the kinds of record in ${DECLARATIONS} name`,
        fix: suggestion(review, known, {
          none: `Add the entry, with reviewedOn, windowMonths and reason.`,
          near: 'Otherwise add the entry.',
        }),
      },
    ];
  });
  const unasked = entries.reviews
    .filter(({ id }) => !asked.has(id))
    .map(({ id, file, lineOf }) => ({
      file,
      line: lineOf('id'),
      field: `id (in ${id})`,
      found: `"${id}", which no kind of record names as its review`,
      allowed: [...asked].filter((name) => name !== null).join(', '),
      fix: `Correct the id, or remove the entry.`,
    }));
  return [...missing, ...unasked];
}

/** Checks that what the kinds of record declare is there: kinds, lists and reviews they name. */
export const checkKinds = (reading: Pick<Reading, 'entries'>): Problem[] => [
  ...checkMarks(),
  ...checkReviews(reading),
];
