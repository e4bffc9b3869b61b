import { NUMBER_FORMS } from '../lib/prose-number.ts';
import { SAMPLES } from '../lib/samples.ts';

/** Kinds of ids an attribute may hold. */
export type RefKind =
  | 'claims'
  | 'sources'
  | 'numbers'
  | 'events'
  | 'features'
  | 'figures'
  | 'terms';

/** What an attribute of an author's component may hold. */
export type Attribute =
  /** Id of a record or figure; `drawn` leaves out the diagram, which is not drawn as a picture. */
  | { ref: RefKind; drawn?: true; required: boolean }
  /** One of a few words. */
  | { words: readonly string[]; required: boolean }
  /** A view of the figure that another attribute names. */
  | { viewOf: string; required: boolean }
  /** A name for addresses, unique in the file: small letters, digits and hyphens. */
  | { name: true; required: boolean }
  /** Any text, printed as it is. */
  | { text: true; required: boolean };

/** Where a component may stand, what it may hold, and how often it may come. */
export interface Component {
  attributes: Readonly<Record<string, Attribute>>;
  /** On lines of its own, or within a sentence. */
  stands: 'apart' | 'in a sentence';
  /** What must stand between its tags. */
  holds: 'words' | 'nothing';
  /** The component right around it; of a section also its id, or its layer. Top level where it is empty. */
  inside?: readonly string[];
  /** Components, and links, that may not stand around it at any distance. */
  never?: readonly string[];
  /** The only texts that it is for: a folder or a file. */
  only?: { path: string; why: string; fix: string };
  /** The id that it gives its element, which a page has once. */
  anchor?: (attributes: Readonly<Record<string, string | true>>) => string;
}

const id = (ref: RefKind): Attribute => ({ ref, required: true });
const title: Attribute = { text: true, required: true };
const name: Attribute = { name: true, required: true };
const view: Attribute = { viewOf: 'id', required: false };
const side: Attribute = { words: ['linkerd', 'cilium'], required: true };

const IN_ARTICLES = {
  path: 'content/differences/',
  why: 'texts in content/differences/, whose pages load its styles',
  fix: 'Move it into an article.',
};
const FIGURES = {
  ...IN_ARTICLES,
  fix: 'Put the figure into an article, and show a picture of it with <Still figure="…" />.',
};
const STILLS = {
  path: 'content/pages/',
  why: 'pages of prose; an article holds its figures whole',
  fix: 'Use <Figure id="…" />, or <FigureApart id="…" /> in a <Fold>.',
};
const SAMPLES_OF_LINKING = {
  path: 'content/pages/linking.mdx',
  why: 'content/pages/linking.mdx alone',
  fix: 'Link that page: [words](/about/linking/).',
};

/** What may stand on lines of its own, and what fills in a word or two. */
const BLOCK = { stands: 'apart', holds: 'nothing' } as const;
const VALUE = { stands: 'in a sentence', holds: 'nothing' } as const;
/** Words with a mark behind them, which opens a record; in another, or in a link, it could not be reached. */
const MARKED = {
  stands: 'in a sentence',
  holds: 'words',
  never: ['Claim', 'Evidence', 'Term', 'link'],
} as const;

/** Components authors may use in MDX. Nothing else is in scope. docs/authoring.md says what each is for. */
const COMPONENTS = {
  Section: {
    stands: 'apart',
    holds: 'words',
    inside: [],
    attributes: {
      id: name,
      title,
      layer: { words: ['explanation', 'evidence'], required: false },
    },
    anchor: ({ id }) => String(id),
  },
  Fold: {
    stands: 'apart',
    holds: 'words',
    inside: ['Section explanation'],
    attributes: { id: name, title },
    anchor: ({ id }) => String(id),
  },
  Claim: { ...MARKED, attributes: { id: id('claims') } },
  Evidence: { ...MARKED, attributes: { id: id('claims') } },
  ClaimRecord: {
    ...BLOCK,
    attributes: { id: id('claims') },
    anchor: ({ id }) => `claim-${String(id)}`,
  },
  Cite: { ...VALUE, never: ['Term', 'link'], attributes: { id: id('sources') } },
  Num: {
    ...VALUE,
    attributes: { id: id('numbers'), as: { words: NUMBER_FORMS, required: false } },
  },
  When: {
    ...VALUE,
    attributes: {
      event: id('events'),
      format: { words: ['day', 'month', 'year'], required: false },
    },
  },
  Since: { ...VALUE, attributes: { feature: id('features'), project: side } },
  Figure: {
    ...BLOCK,
    inside: ['Section explanation'],
    only: FIGURES,
    attributes: { id: id('figures'), view },
    anchor: ({ id }) => `fig-${String(id)}`,
  },
  FigureApart: {
    ...BLOCK,
    inside: ['Fold'],
    only: FIGURES,
    attributes: { id: { ref: 'figures', drawn: true, required: true } },
    anchor: ({ id }) => `fig-${String(id)}`,
  },
  Still: {
    ...BLOCK,
    only: STILLS,
    attributes: {
      figure: { ref: 'figures', drawn: true, required: true },
      view: { viewOf: 'figure', required: false },
    },
    anchor: ({ figure }) => `fig-${String(figure)}`,
  },
  Conformance: { ...BLOCK, only: IN_ARTICLES, attributes: {} },
  Sample: {
    ...BLOCK,
    only: SAMPLES_OF_LINKING,
    attributes: { of: { words: SAMPLES, required: true } },
  },
  FrameSample: { ...BLOCK, only: SAMPLES_OF_LINKING, attributes: { figure: id('figures') } },
  PdfLink: { ...BLOCK, only: SAMPLES_OF_LINKING, attributes: {} },
  Note: {
    stands: 'in a sentence',
    holds: 'words',
    never: ['Note', 'Claim', 'Evidence', 'Term', 'link'],
    attributes: {},
  },
  Term: {
    stands: 'in a sentence',
    holds: 'words',
    never: ['Term', 'link'],
    attributes: { id: id('terms') },
  },
  VerdictDefinitions: { ...BLOCK, attributes: {}, anchor: () => 'verdict-supported' },
  KindDefinitions: { ...BLOCK, attributes: {}, anchor: () => 'kind-primary' },
  Doubts: {
    stands: 'apart',
    holds: 'words',
    inside: ['Section two-cases'],
    only: IN_ARTICLES,
    attributes: {},
    anchor: () => 'doubts',
  },
  Cases: {
    stands: 'apart',
    holds: 'words',
    inside: ['Section two-cases'],
    only: IN_ARTICLES,
    attributes: {},
  },
  Case: {
    stands: 'apart',
    holds: 'words',
    inside: ['Cases'],
    attributes: { side },
    anchor: ({ side }) => `case-${String(side)}`,
  },
} as const satisfies Record<string, Component>;

export type AuthorComponent = keyof typeof COMPONENTS;

/** Names of the components, in the order of the table. */
export const COMPONENT_NAMES = Object.keys(COMPONENTS) as AuthorComponent[];

/** What is said of a component; undefined where there is no such component. */
export const componentCalled = (name: string): Component | undefined =>
  Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name as AuthorComponent] : undefined;
