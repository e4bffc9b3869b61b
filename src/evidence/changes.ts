import type { Change } from '../kinds/changes.ts';

/** Words for the kinds of changes. */
export const CHANGE_WORDS: Readonly<Record<Change['kind'], string>> = {
  added: 'Added',
  changed: 'Changed',
  corrected: 'Corrected',
};

/** Changes newest first; within a day, in the order of the file. */
export const newestFirst = (changes: readonly Change[]): Change[] =>
  [...changes].sort((a, b) => b.date.localeCompare(a.date));

/** A record as a change names it. */
export type Changed = Change['records'][number];

/** Changes that concern any of some records, newest first. */
export const changesOf = (changes: readonly Change[], ...records: readonly Changed[]): Change[] =>
  newestFirst(changes).filter((change) =>
    change.records.some((named) =>
      records.some(({ kind, id }) => named.kind === kind && named.id === id),
    ),
  );
