import type { Symptom } from '../../schemas/run/symptoms.ts';
import { type Entry, related, said } from './entry.ts';

/** What a kind of symptom is called. */
const SYMPTOM_WORDS = { message: 'Message', symptom: 'Symptom' } as const;

/** An error text or a symptom as the page shows it. */
export const symptomEntry = (record: Symptom): Entry => ({
  kind: 'symptoms',
  id: record.id,
  title: record.title,
  side: record.side,
  tag: SYMPTOM_WORDS[record.kind],
  lead: record.cause,
  first: record.firstCommand,
  details: said(
    { label: 'Seen in', text: record.seenIn },
    { label: 'Also seen as', list: record.alsoSeen },
    {
      label: 'What helps',
      text: record.whatHelps,
      ground: record.docsPage ? { sources: [record.docsPage] } : undefined,
    },
    { label: 'See also', links: related(record.seeAlso) },
  ),
  footing: record,
});
