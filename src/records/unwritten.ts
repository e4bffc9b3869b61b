import { textsIn } from './texts.ts';

/** Marks what the skeleton of a record leaves to its author. */
export const WRITE = 'WRITE:';

/** Whether a value is still what the skeleton put there. */
export const isUnwritten = (value: unknown): boolean =>
  typeof value === 'string' && value.includes(WRITE);

/** Dotted paths of everything in a record that its author still has to write. */
export const unwrittenIn = (record: unknown): string[] =>
  textsIn(record)
    .filter(([, text]) => isUnwritten(text))
    .map(([path]) => path);

/** What to do about a value that is not written yet. */
export const WRITE_IT = `Write what it asks for, and leave out "${WRITE}".`;
