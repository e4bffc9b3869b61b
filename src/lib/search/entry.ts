import type { ResultKind } from './result-kinds.ts';

/** One thing that search finds and the index from A to Z lists. */
export interface Entry {
  kind: ResultKind;
  title: string;
  /** Path below the base, with the fragment of its row or heading. */
  path: string;
  /** Verdict, publisher or project, in words. */
  note?: string;
  /** ISO date of the evidence or of the event. */
  date?: string;
  /** Ids, settings, ports and versions that lead here first. */
  keys: readonly string[];
}
