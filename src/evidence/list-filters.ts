import { schemaOf } from '../kinds/columns.ts';
import { NAMED, type NamedKind } from '../kinds/named.ts';
import { wordsAt } from '../kinds/schema-leaves.ts';
import { capital } from '../lib/typography.ts';
import type { Advisory } from '../schemas/advisory.ts';
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
import { KIND_WORDS, PROJECT_NAMES } from './vocabulary.ts';

/** A value that a list can be narrowed to. */
export interface FilterValue {
  value: string;
  text: string;
  mark?: 'linkerd' | 'cilium' | 'istio' | 'baseline' | undefined;
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
const markOf = (name: string): FilterValue['mark'] =>
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

const WORDED: Readonly<Record<string, readonly ListFilter[]>> = {
  features,
  advisories,
  sources,
  events,
  runs,
  caveats,
};

/** A filter by a field with a few allowed words, as a kind declares it by the name of the field. */
function byField(kind: NamedKind, field: string): ListFilter {
  const schema = schemaOf(kind);
  const words = schema && wordsAt(schema, field);
  if (!words)
    throw new Error(
      `${kind} cannot be filtered by "${field}": it is no field with a list of words.`,
    );
  return {
    name: field,
    label: capital(field),
    of: (record: Record<string, unknown>) => String(record[field]),
    values: words.map((value) => ({ value, text: capital(value), mark: markOf(value) })),
  } as ListFilter<Record<string, unknown>>;
}

/** The ways to narrow the list of a kind: with words of their own, or by the fields that the kind declares. */
export const filtersOf = (kind: NamedKind): readonly ListFilter[] =>
  WORDED[kind] ?? (NAMED[kind].filters ?? []).map((field) => byField(kind, field));

/** Data attributes by which a row can be filtered. `part` is `item` for rows that are counted, `echo` for what follows them. */
export const filterData = (
  kind: NamedKind,
  record: object,
  part: 'item' | 'echo' = 'item',
): Record<string, string> => ({
  [`data-${part}`]: '',
  ...Object.fromEntries(
    filtersOf(kind).map(({ name, of }) => [`data-${name}`, of(record as never)]),
  ),
});

/** A filter as it is shown: its values that occur among some records, with how many have each. */
export interface ShownFilter {
  name: string;
  label: string;
  options: (FilterValue & { count?: number })[];
}

/** The filters above a list of records. Values that no record has are left out. */
export const shownFilters = (kind: NamedKind, shown: readonly object[]): ShownFilter[] =>
  filtersOf(kind).map(({ name, label, of, values, counted }) => ({
    name,
    label,
    options: values
      .map((option) => ({
        ...option,
        count: shown.filter((record) => of(record as never) === option.value).length,
      }))
      .filter(({ count }) => count > 0)
      .map(({ count, ...option }) => (counted === false ? option : { ...option, count })),
  }));
