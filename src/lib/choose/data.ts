// What the documents of a choice are made of: records, joined and cut to what they print. Paths are below the base.

/** How an option answers a requirement. unknown counts neither as yes nor as no. */
export type Status = 'met' | 'met-with-conditions' | 'not-met' | 'unknown';

/** One of the options, in the fixed order of the list that holds it. */
export interface Option {
  id: string;
  name: string;
  /** true = named so that it is not forgotten, not judged in depth. */
  pointer: boolean;
}

/** How one option answers one requirement, with what it rests on. */
export interface Answer {
  status: Status;
  condition: string;
  since?: string;
  versions?: string;
  /** How it is known, in a word. */
  basis: string;
  basisNote?: string;
  /** Ids of sources. */
  sources: readonly string[];
  /** Records on how to live with it. */
  also: readonly Reference[];
}

/** A requirement with the answer of every option, by the id of the option. */
export interface Requirement {
  id: string;
  path: string;
  title: string;
  question: string;
  asOf: string;
  answers: Readonly<Record<string, Answer>>;
}

/** A record by its name and its place. */
export interface Reference {
  name: string;
  path: string;
}

/** What follows once an option is chosen: what to set, what it costs, what to watch, what stops. */
export interface Consequences {
  set: readonly Reference[];
  cost: readonly Reference[];
  watch: readonly Reference[];
  stops: readonly Reference[];
}

/** A source as a document cites it. Without an address of its own it has a path. */
export interface Source {
  title: string;
  publisher: string;
  date: string | null;
  url?: string;
  path?: string;
}

/** What to do, to decide or to avoid where both run together. */
export interface Step {
  id: string;
  path: string;
  kind: 'conflict' | 'required-setting' | 'choice';
  title: string;
  why: string;
  /** Conditions that must all hold; empty where it always applies. */
  when: readonly { condition: string; is: readonly string[] }[];
  settings: readonly { code?: string; words?: string; where: string }[];
  checks: readonly string[];
  symptom?: string;
  asOf: string;
  sources: readonly string[];
}

/** A condition of the cluster, and the values that steps ask for. */
export interface Condition {
  id: string;
  name: string;
  meaning: string;
  values: readonly string[];
}

/** What a decision record says whatever is ticked. */
export interface RecordWords {
  context: string;
  order: string;
  pointer: string;
  decision: string;
  consequences: string;
  review: string;
}

/** Everything that the documents of a choice are made of. */
export interface ChoiceData {
  site: string;
  options: readonly Option[];
  requirements: readonly Requirement[];
  consequences: Readonly<Record<string, Consequences>>;
  steps: readonly Step[];
  conditions: readonly Condition[];
  sources: Readonly<Record<string, Source>>;
  /** Places of the other records that can stand on a list. */
  places: Readonly<Record<'claims' | 'features', readonly { id: string; path: string }[]>>;
  words: RecordWords;
  /** Day on which the first review of the records is due, YYYY-MM-DD. */
  reviewBy: string;
}
