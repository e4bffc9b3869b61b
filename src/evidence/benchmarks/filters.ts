import type { Caveat } from '../../schemas/livewyer-caveats.ts';
import type { Run } from '../../schemas/livewyer-runs.ts';
import { type ListFilter, worded } from '../filter-values.ts';
import { EFFECT_WORDS, SEVERITY_WORDS } from './caveat-words.ts';
import { CLUSTERS, RUN_KINDS, SCENARIO_WORDS } from './run-words.ts';

/** Ways to narrow the list of the study's runs. */
export const runs: readonly ListFilter<Run>[] = [
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

/** Ways to narrow the list of its caveats. */
export const caveats: readonly ListFilter<Caveat>[] = [
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
