import type { Known } from './known.ts';
import type { Place, Problem } from './problem.ts';
import { unknownId } from './suggest.ts';
import { checkTyped, TOKEN } from './typed-numbers.ts';

/** All texts in a value, each with its dotted path. */
export function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textsIn(item, path ? `${path}.${key}` : key),
  );
}

/** Ids in the tokens of a text, and braces that are no token and would be printed. */
function checkTokens(text: string, place: Place, known: Known): Problem[] {
  const ids = [...text.matchAll(TOKEN)].flatMap(([, kind, id = '']): Problem[] => {
    const ref = kind === 'num' ? 'numbers' : 'events';
    return known.ids[ref].has(id) ? [] : [unknownId(place, id, known.ids[ref], known.where[ref])];
  });
  const rest = /[{}][^{}]*\}?/.exec(text.replace(TOKEN, ''))?.[0];
  if (rest === undefined) return ids;
  const allowed = '{num:<id of a number>} or {when:<id of an event>}';
  const fix = 'Correct the token, or remove the brace.';
  return [...ids, { ...place, found: rest, allowed, fix }];
}

/**
 * Checks a plain text of a YAML field: the ids in its tokens exist, and no number is typed. A folded
 * text is reported at its field, so its own line breaks do not count.
 */
export const checkText = (text: string, place: Place, known: Known): Problem[] => [
  ...checkTokens(text, place, known),
  ...checkTyped(
    text.replaceAll('\n', ' '),
    place,
    'Use {num:<id>} or {when:<event id>}, or write a word.',
  ),
];
