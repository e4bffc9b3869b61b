import { grouped } from '../../lib/numbers.ts';
import type { Study } from '../../schemas/livewyer-study.ts';

/** A fact of the setup as the study states it. */
export type Stated = Study['tool'];

/** A named fact. */
export interface NamedFact {
  name: string;
  fact: Stated;
}

const NAMES: Readonly<Record<string, string>> = {
  node_os: 'System of the nodes',
  test_app: 'Test application',
  vm: 'VM',
  'vm-to-ingress': 'VM to ingress',
};

/** Name of a field for readers: "test-applications node" gives "Test-applications node". */
export function nameOf(key: string): string {
  const words = key.replaceAll('_', ' ');
  return (
    NAMES[key] ??
    (/^[a-z]+-to-/.test(key)
      ? nameOf(key.replaceAll('-', ' '))
      : words.charAt(0).toUpperCase() + words.slice(1))
  );
}

/** The value of a fact in words, or null where the files do not say. */
export function statedText({ value }: Pick<Stated, 'value'>): string | null {
  if (value === null || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(grouped).join(', ');
  return Object.entries(value)
    .map(([key, number]) => `${key.replaceAll('_', '-')} ${grouped(number)}`)
    .join(', ');
}

/** Every fact of the setup in groups, in the order of the record. */
export function setUp(study: Study): { name: string; facts: NamedFact[] }[] {
  const named = (facts: Readonly<Record<string, Stated>>): NamedFact[] =>
    Object.entries(facts).map(([key, fact]) => ({ name: nameOf(key), fact }));
  const { tool, command, load_levels, requests_per_run, dates } = study;
  return [
    {
      name: 'Load',
      facts: named({
        tool,
        command,
        load_levels,
        requests_per_run,
        runs: dates.runs,
        time_zone: dates.time_zone,
      }),
    },
    { name: 'Scenarios', facts: named(study.scenarios) },
    { name: 'Clusters', facts: named(study.cluster) },
    { name: 'Placement', facts: named(study.placement) },
  ];
}

/** Rows of the table of environments, by field. */
export const ENVIRONMENT_ROWS = [
  ['cni', 'Network plugin'],
  ['mesh_version', 'Mesh version'],
  ['ingress', 'Ingress'],
  ['encryption', 'Encryption'],
  ['enforcement', 'Enforcement'],
  ['policy', 'Policy'],
] as const satisfies readonly (readonly [keyof Study['environments'][number], string])[];
