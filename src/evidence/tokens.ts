import { formatDate } from '../lib/dates.ts';
import { typeset } from '../lib/typography.ts';
import type { Evidence } from './join.ts';

/** Fills {num:id} and {when:event-id} in a plain text with the numbers and dates of the records, and typesets it. */
export const fillTokens = (text: string, evidence: Pick<Evidence, 'number' | 'event'>): string =>
  typeset(
    text.replace(/\{(num|when):([^}]+)\}/g, (_, kind: string, id: string) =>
      kind === 'num' ? evidence.number(id).text : formatDate(evidence.event(id).date),
    ),
  );
