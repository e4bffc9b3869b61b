/** What an attribute of an author's component may hold: an id of a collection, a word, or any text. */
type Attribute =
  | { ref: 'claims' | 'sources' | 'numbers' | 'events' | 'features' | 'figures'; required: boolean }
  | { words: readonly string[]; required: boolean }
  | { text: true; required: boolean };

const id = (ref: 'claims' | 'sources' | 'numbers' | 'events' | 'features' | 'figures'): Attribute => ({
  ref,
  required: true,
});

/** Components authors may use in MDX, with their attributes. Nothing else is in scope. */
export const AUTHOR_COMPONENTS = {
  Section: { id: { text: true, required: true }, title: { text: true, required: true } },
  Claim: { id: id('claims') },
  ClaimRecord: { id: id('claims') },
  Cite: { id: id('sources') },
  Num: { id: id('numbers') },
  When: { event: id('events'), format: { words: ['day', 'month', 'year'], required: false } },
  Since: {
    feature: id('features'),
    project: { words: ['linkerd', 'cilium'], required: true },
  },
  Figure: { id: id('figures') },
  Note: {},
  VerdictDefinitions: {},
  KindDefinitions: {},
  Cases: {},
  Case: { side: { words: ['linkerd', 'cilium'], required: true } },
} as const satisfies Record<string, Record<string, Attribute>>;

export type AuthorComponent = keyof typeof AUTHOR_COMPONENTS;
