/** Kinds of search results in the order in which equals stand: head of their group, and word for one. */
export const RESULT_KINDS = {
  answer: { head: 'Answers and pages', one: 'answer' },
  section: { head: 'Sections', one: 'section' },
  claim: { head: 'Claims', one: 'claim' },
  run: { head: 'Living with it', one: 'living with it' },
  symptom: { head: 'Symptoms and error texts', one: 'symptom' },
  feature: { head: 'Facts and features', one: 'fact' },
  term: { head: 'Glossary', one: 'term' },
  figure: { head: 'Figures', one: 'figure' },
  event: { head: 'Events', one: 'event' },
  advisory: { head: 'Advisories', one: 'advisory' },
  study: { head: 'Studies, runs and surveys', one: 'study' },
  change: { head: 'Corrections', one: 'correction' },
  source: { head: 'Sources', one: 'source' },
} as const;
export type ResultKind = keyof typeof RESULT_KINDS;
export const RESULT_KIND_NAMES = Object.keys(RESULT_KINDS) as ResultKind[];
