import { TERM_GROUPS, type Term } from '../schemas/term.ts';

/** The terms of every group that has any, in the order of the alphabet. */
export const termsByGroup = (terms: readonly Term[]): { group: Term['group']; terms: Term[] }[] =>
  TERM_GROUPS.map((group) => ({
    group,
    terms: terms
      .filter((term) => term.group === group)
      .sort((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' })),
  })).filter(({ terms: found }) => found.length > 0);
