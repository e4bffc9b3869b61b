import type { Sorts } from '../lib/filter.ts';
import type { Advisory } from '../schemas/advisory.ts';
import { CLAIM_SECTIONS, type Claim, VERDICTS, type Verdict, WEIGHTS } from '../schemas/claim.ts';
import type { Event } from '../schemas/event.ts';
import { FEATURE_GROUPS, type Feature } from '../schemas/feature.ts';
import type { Caveat } from '../schemas/livewyer-caveats.ts';
import type { Run } from '../schemas/livewyer-runs.ts';
import { SOURCE_KINDS, type Source } from '../schemas/source.ts';
import { FAULT_WORDS, faultOf, PATH_WORDS, SEVERITIES } from './advisory-words.ts';
import { EFFECT_WORDS, SEVERITY_WORDS } from './benchmarks/caveat-words.ts';
import { CLUSTERS, RUN_KINDS, SCENARIO_WORDS } from './benchmarks/run-words.ts';
import { COMPARISON_NAMES, GROUP_NAMES } from './feature-words.ts';
import { COMPARISONS, comparisonOf } from './features.ts';
import {
  KIND_WORDS,
  ORIGIN_WORDS,
  PROJECT_NAMES,
  SECTION_WORDS,
  VERDICT_WORDS,
  WEIGHT_WORDS,
} from './vocabulary.ts';

/** A value that a list can be narrowed to. */
export interface FilterValue {
  value: string;
  text: string;
  /** Mark of a project. */
  mark?: 'linkerd' | 'cilium' | 'istio' | 'baseline' | undefined;
  /** Verdict whose seal stands before the text. */
  verdict?: Verdict;
  /** Roman numeral of a difference. */
  numeral?: string;
}

/** One way to narrow a list of records. */
export interface ListFilter<R = never> {
  /** Short name in the address, and of the data attribute of rows. */
  name: string;
  label: string;
  /** The value of a record. */
  of(record: R): string;
  values: readonly FilterValue[];
  /** false = no counts beside the values, for they would add up what must not be added. */
  counted?: false;
}

const MARKS = { linkerd: 'linkerd', cilium: 'cilium', istio: 'istio' } as const;
/** The mark of a project; undefined for a name without one. */
export const markOf = (name: string): FilterValue['mark'] =>
  name in MARKS ? MARKS[name as keyof typeof MARKS] : undefined;

/** Values in the order of their words, each with its text. */
const worded = <W>(
  words: Readonly<Record<string, W>>,
  text: (word: W) => string,
  mark: (value: string, word: W) => FilterValue['mark'] = () => undefined,
): FilterValue[] =>
  Object.entries(words).map(([value, word]) => ({
    value,
    text: text(word),
    mark: mark(value, word),
  }));
const projects = (...names: (keyof typeof PROJECT_NAMES)[]): FilterValue[] =>
  names.map((value) => ({ value, text: PROJECT_NAMES[value], mark: markOf(value) }));

const claims: readonly ListFilter<Claim>[] = [
  {
    name: 'verdict',
    label: 'Verdict',
    of: ({ verdict }) => verdict,
    values: VERDICTS.map((value) => ({ value, text: VERDICT_WORDS[value].word, verdict: value })),
  },
  {
    name: 'difference',
    label: 'Part of the page',
    of: ({ difference }) => difference,
    values: CLAIM_SECTIONS.map((value) => ({
      value,
      text: SECTION_WORDS[value].name,
      numeral: SECTION_WORDS[value].numeral,
    })),
  },
  {
    name: 'weight',
    label: 'Weight',
    of: ({ weight }) => weight,
    values: WEIGHTS.map((value) => ({ value, text: WEIGHT_WORDS[value].word })),
  },
  {
    name: 'origin',
    label: 'Origin',
    of: ({ origin }) => origin,
    values: (['page', 'added'] as const).map((value) => ({
      value,
      text: ORIGIN_WORDS[value].word,
    })),
  },
];

const features: readonly ListFilter<Feature>[] = [
  {
    name: 'group',
    label: 'Group',
    of: ({ group }) => group,
    values: FEATURE_GROUPS.map((value) => ({ value, text: GROUP_NAMES[value] })),
  },
  {
    name: 'compare',
    label: 'Compare',
    of: comparisonOf,
    values: COMPARISONS.map((value) => ({ value, text: COMPARISON_NAMES[value] })),
  },
];

const advisories: readonly ListFilter<Advisory>[] = [
  {
    name: 'project',
    label: 'Project',
    of: ({ project }) => project,
    values: projects('linkerd', 'cilium', 'envoy'),
  },
  {
    name: 'severity',
    label: 'Severity',
    of: ({ severity }) => severity,
    values: SEVERITIES.map((value) => ({ value, text: value === 'unknown' ? 'not known' : value })),
    counted: false,
  },
  {
    name: 'fault',
    label: 'Fault',
    of: faultOf,
    values: worded(FAULT_WORDS, (word) => word),
    counted: false,
  },
  {
    name: 'path',
    label: 'Mesh',
    of: ({ serviceMeshRelevant }) => serviceMeshRelevant,
    values: worded(PATH_WORDS, (word) => word),
    counted: false,
  },
];

const sources: readonly ListFilter<Source>[] = [
  {
    name: 'kind',
    label: 'Interest',
    of: ({ kind }) => kind,
    values: SOURCE_KINDS.map((value) => ({
      value,
      text: KIND_WORDS[value].word,
      mark: markOf(value.replace('vendor-', '')),
    })),
  },
];

const events: readonly ListFilter<Event>[] = [
  {
    name: 'project',
    label: 'Show',
    of: ({ project }) => project,
    values: projects('linkerd', 'cilium', 'istio', 'envoy', 'industry'),
  },
];

const runs: readonly ListFilter<Run>[] = [
  {
    name: 'scenario',
    label: 'Scenario',
    of: ({ scenario }) => scenario,
    values: worded(SCENARIO_WORDS, ({ name }) => name),
  },
  {
    name: 'kind',
    label: 'Kind',
    of: ({ kind }) => kind,
    values: worded(RUN_KINDS, ({ name }) => name),
  },
  {
    name: 'cluster',
    label: 'Cluster',
    of: ({ environment }) => environment,
    values: worded(
      CLUSTERS,
      ({ name }) => name,
      (_, { mark }) => mark,
    ),
  },
];

const caveats: readonly ListFilter<Caveat>[] = [
  {
    name: 'effect',
    label: 'Flatters',
    of: ({ effect }) => effect,
    values: worded(
      EFFECT_WORDS,
      ({ name }) => name,
      (_, { mark }) => mark,
    ),
  },
  {
    name: 'severity',
    label: 'Weight',
    of: ({ severity }) => severity,
    values: worded(SEVERITY_WORDS, ({ name }) => name),
  },
];

/** Ways to narrow with words of their own, by kind of record. */
export const WORDED: Readonly<Record<string, readonly ListFilter[]>> = {
  claims,
  features,
  advisories,
  sources,
  events,
  runs,
  caveats,
};

/** Kinds whose records are counted apart: added points are no claims of the page, and one sum would rate both alike. */
export const COUNTED_APART: Readonly<Record<string, Sorts>> = {
  claims: {
    by: 'origin',
    sorts: [
      { value: 'page', noun: ['claim of the page', 'claims of the page'] },
      { value: 'added', noun: ['added point', 'added points'] },
    ],
  },
};
