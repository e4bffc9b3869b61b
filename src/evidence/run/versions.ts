import { formatDate } from '../../lib/dates.ts';
import type { SupportTerm, VersionNote } from '../../schemas/run/versions.ts';
import type { Entry } from './entry.ts';
import { said } from './entry.ts';

/** What is said on support, as the page shows it. */
export const supportEntry = (record: SupportTerm): Entry => ({
  kind: 'supportTerms',
  id: record.id,
  title: record.publisher,
  side: record.side,
  lead: record.statement,
  details: said({
    label: 'Ends',
    list: record.ends.map(({ version, ended, endsWith }) =>
      ended
        ? `${version}: ${formatDate(ended)}`
        : `${version}: with ${endsWith ?? 'a release not named'}; no day known`,
    ),
  }),
  footing: record,
});

/** A remark on versions as the page shows it. */
export const noteEntry = (record: VersionNote): Entry => ({
  kind: 'versionNotes',
  id: record.id,
  lead: record.text,
  details: [],
  footing: record,
});
