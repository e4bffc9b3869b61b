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
  /** Id of a record or figure. */
  | { ref: RefKind; required: boolean }
  /** One of a few words. */
  | { words: readonly string[]; required: boolean }
  /** A name for addresses, unique in the file: small letters, digits and hyphens. */
  | { name: true; required: boolean }
  /** Any text. */
  | { text: true; required: boolean };

const id = (ref: RefKind): Attribute => ({ ref, required: true });

/** Components authors may use in MDX, with their attributes. Nothing else is in scope. */
const AUTHOR_COMPONENTS = {
  Section: {
    id: { name: true, required: true },
    title: { text: true, required: true },
    layer: { words: ['explanation', 'evidence'], required: false },
  },
  Fold: { id: { name: true, required: true }, title: { text: true, required: true } },
  Claim: { id: id('claims') },
  Evidence: { id: id('claims') },
  ClaimRecord: { id: id('claims') },
  Cite: { id: id('sources') },
  Num: { id: id('numbers'), as: { words: NUMBER_FORMS, required: false } },
  When: { event: id('events'), format: { words: ['day', 'month', 'year'], required: false } },
  Since: {
    feature: id('features'),
    project: { words: ['linkerd', 'cilium'], required: true },
  },
  Figure: { id: id('figures'), view: { text: true, required: false } },
  FigureApart: { id: id('figures') },
  Still: { figure: id('figures'), view: { text: true, required: false } },
  Conformance: {},
  Sample: { of: { words: SAMPLES, required: true } },
  FrameSample: { figure: id('figures') },
  PdfLink: {},
  Note: {},
  Term: { id: id('terms') },
  VerdictDefinitions: {},
  KindDefinitions: {},
  Doubts: {},
  Cases: {},
  Case: { side: { words: ['linkerd', 'cilium'], required: true } },
} as const satisfies Record<string, Record<string, Attribute>>;

/** Components of articles alone: pages of prose do not load their styles. */
export const ARTICLE_COMPONENTS: readonly string[] = ['Figure', 'FigureApart', 'Conformance'];

export type AuthorComponent = keyof typeof AUTHOR_COMPONENTS;

/** Names of the components, in the order of the table. */
export const COMPONENT_NAMES = Object.keys(AUTHOR_COMPONENTS) as AuthorComponent[];

/** The attributes of a component; undefined where there is no such component. */
export const attributesFor = (name: string): Record<string, Attribute> | undefined =>
  Object.hasOwn(AUTHOR_COMPONENTS, name) ? AUTHOR_COMPONENTS[name as AuthorComponent] : undefined;
