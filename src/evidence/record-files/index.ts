import { advisories, sources, timeline } from './lists.ts';
import { facts, features } from './sides.ts';

/** Collections published below /data/, by the name of their files. */
export const RECORD_FILES = { facts, features, sources, timeline, advisories } as const;
export type RecordFileName = keyof typeof RECORD_FILES;
