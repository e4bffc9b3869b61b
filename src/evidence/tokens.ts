import { formatDate } from '../lib/dates.ts';
import { type NumberForm, numberText } from '../lib/prose-number.ts';
import { TOKEN } from '../lib/token.ts';
import { typeset } from '../lib/typography.ts';
import type { NumberRecord } from '../schemas/number.ts';
import type { Evidence } from './join.ts';

/** A number as prose prints it, rounded or in the form asked for. Throws where its rule does not allow that form. */
export function proseNumber({ id, text }: NumberRecord, form?: NumberForm): string {
  const prose = numberText(text, form);
  if (prose === undefined)
    throw new Error(`The number "${id}", ${text}, cannot be printed as a ${String(form)}.`);
  return prose;
}

/** Fills {num:id} and {when:event-id} in a plain text with the numbers and dates of the records, and typesets it. */
export const fillTokens = (text: string, evidence: Pick<Evidence, 'number' | 'event'>): string =>
  typeset(
    text.replace(TOKEN, (_, kind: string, id: string, form?: NumberForm) =>
      kind === 'num' ? proseNumber(evidence.number(id), form) : formatDate(evidence.event(id).date),
    ),
  );
