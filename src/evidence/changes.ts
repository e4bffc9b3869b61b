import type { Change } from '../schemas/change.ts';

/** Words for the kinds of changes. */
export const CHANGE_WORDS: Readonly<Record<Change['kind'], string>> = {
  added: 'Added',
  changed: 'Changed',
  corrected: 'Corrected',
};

/** Changes newest first; within a day, in the order of the file. */
export const newestFirst = (changes: readonly Change[]): Change[] =>
  [...changes].sort((a, b) => b.date.localeCompare(a.date));

/** Changes that concern one record, newest first. */
export const changesOf = (
  changes: readonly Change[],
  kind: Change['records'][number]['kind'],
  id: string,
): Change[] =>
  newestFirst(changes).filter((change) =>
    change.records.some((record) => record.kind === kind && record.id === id),
  );

/** Path of the page, with fragment, where a record of a change stands. */
export function recordPath({ kind, id }: Change['records'][number]): string {
  switch (kind) {
    case 'claims':
      return `/claims/${id}/`;
    case 'sources':
      return `/sources/#${id}`;
    case 'features':
      return `/facts/#feature-${id}`;
    case 'facts':
      return `/facts/#fact-${id}`;
    case 'events':
      return `/timeline/#event-${id}`;
    case 'articles':
      return `/differences/${id}/`;
  }
}
