import { NUMBER_FORMS, type NumberForm, numberText } from '../lib/prose-number.ts';
import { TOKEN } from '../lib/token.ts';
import type { Place, Problem } from '../records/problem.ts';
import { unknownId } from '../records/suggest.ts';
import type { Known } from './known.ts';
import { checkTyped } from './typed-numbers.ts';

/** The problem of a number asked for in a form that does not exist or that its rule does not allow. */
export function formProblem(
  id: string,
  form: string | undefined,
  place: Place,
  known: Known,
): Problem | undefined {
  if (form === undefined) return undefined;
  const fix = 'Leave the form out, and the number is rounded.';
  const allowed = NUMBER_FORMS.join(', ');
  if (!(NUMBER_FORMS as readonly string[]).includes(form))
    return { ...place, found: `"as ${form}"`, allowed, fix };
  const text = known.numberText(id);
  if (text === undefined || numberText(text, form as NumberForm) !== undefined) return undefined;
  const rule =
    form === 'factor'
      ? 'an increase in percent'
      : 'percent within two points of a tenth, fifth, quarter, third, half or their counterparts';
  return { ...place, found: `"${id}", ${text}, as a ${form}`, allowed: rule, fix };
}

/** Ids in the tokens of a text, and braces that are no token and would be printed. */
function checkTokens(text: string, place: Place, known: Known): Problem[] {
  const ids = [...text.matchAll(TOKEN)].flatMap(([, kind, id = '', form]): Problem[] => {
    const ref = kind === 'num' ? 'numbers' : 'events';
    if (!known.ids[ref].has(id)) return [unknownId(place, id, known.ids[ref], known.where[ref])];
    const problem = formProblem(id, form, place, known);
    return problem ? [problem] : [];
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
