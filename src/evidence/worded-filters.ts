import type { Sorts } from '../lib/filter.ts';
import type { Advisory } from '../schemas/advisory.ts';
import { CLAIM_SECTIONS, type Claim, VERDICTS, WEIGHTS } from '../schemas/claim.ts';
import type { Event } from '../schemas/event.ts';
import { FEATURE_GROUPS, type Feature } from '../schemas/feature.ts';
import { SOURCE_KINDS, type Source } from '../schemas/source.ts';
import { FAULT_WORDS, faultOf, PATH_WORDS, SEVERITIES } from './advisory-words.ts';
import { caveats, runs } from './benchmarks/filters.ts';
import { COMPARISON_NAMES, GROUP_NAMES } from './feature-words.ts';
import { COMPARISONS, comparisonOf } from './features.ts';
import { type ListFilter, markOf, projects, worded } from './filter-values.ts';
import {
  KIND_WORDS,
  ORIGIN_WORDS,
  SECTION_WORDS,
  VERDICT_WORDS,
  WEIGHT_WORDS,
} from './vocabulary.ts';

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
