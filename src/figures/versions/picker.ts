import type { Choice, Filter } from '../../lib/filter.ts';
import type { Release } from '../../schemas/run/releases.ts';
import { minors, sorted } from './arithmetic.ts';
import { areReleased, namedKubernetes, newestFirst, pairsOf } from './pairs.ts';
import { keyOf, NAMES, type Said, sayKey, type Versions } from './reading.ts';
import { gatewayStatement, kernelStatement, kubernetesStatement } from './statements.ts';

/** A version to choose. */
interface Option {
  /** Its value in the address. */
  value: string;
  label: string;
}

/** One of the five choices, by its name in the address. */
export interface Picker {
  name: 'linkerd' | 'cilium' | 'kubernetes' | 'gateway' | 'kernel';
  label: string;
  options: readonly Option[];
}

/** A kernel that is older than any that a record names. */
const OLDER = '0.0';

/** Kernels between two that a record names have the same answers, so one option stands for all of them. */
function kernelOptions(releases: readonly Release[]): Option[] {
  const named = sorted(
    releases.flatMap(({ kernel: { minimum, functions = [] } }) => [
      ...(minimum === undefined ? [] : [minimum]),
      ...functions.map(({ from }) => from),
    ]),
  );
  const bands = named.map((from, i) => {
    const next = named[i + 1];
    return { value: from, label: next ? `${from}, before ${next}` : `${from} or newer` };
  });
  const [first] = named;
  return [...(first ? [{ value: OLDER, label: `before ${first}` }] : []), ...bands].reverse();
}

/** All that can be chosen, the newest first. */
export function pickersOf({ releases, gatewayReleases }: Versions): readonly Picker[] {
  const project = (name: 'linkerd' | 'cilium'): Picker => ({
    name,
    label: NAMES[name],
    options: newestFirst(releases, name).map((release) => ({
      value: keyOf(release),
      label: release.version,
    })),
  });
  const named = sorted(releases.flatMap((release) => namedKubernetes(release) ?? []));
  const kubernetes = minors(named[0] ?? '1.0', named.at(-1) ?? '1.0').reverse();
  const same = (versions: readonly string[]): Option[] =>
    versions.map((version) => ({ value: version, label: version }));
  const gateway = sorted(gatewayReleases.map(({ version }) => version)).reverse();
  return [
    project('linkerd'),
    project('cilium'),
    { name: 'kubernetes', label: 'Kubernetes', options: same(kubernetes) },
    { name: 'gateway', label: 'Gateway API', options: same(gateway) },
    { name: 'kernel', label: 'Kernel', options: kernelOptions(releases) },
  ];
}

/** The pickers as filters of an address. */
export const filtersOf = (pickers: readonly Picker[]): Filter[] =>
  pickers.map(({ name, options }) => ({ name, values: options.map(({ value }) => value) }));

/** What is shown without a choice: the newest releases that name versions in common, and the newest of these. */
export function standard(versions: Versions): Choice {
  const pickers = pickersOf(versions);
  const pair = pairsOf(versions.releases, versions.gatewayReleases)
    .filter(areReleased)
    .find(({ outcome }) => outcome === 'overlap');
  const chosen: Record<string, string | undefined> = {
    linkerd: pair && keyOf(pair.linkerd),
    cilium: pair && keyOf(pair.cilium),
    kubernetes: pair?.kubernetes?.at(-1),
    gateway: pair?.gateway.at(-1),
  };
  return Object.fromEntries(
    pickers.map(({ name, options }) => [name, chosen[name] ?? options[0]?.value ?? '']),
  );
}

/** Ids of all sources that a reading may rest on, in the order of the records. */
export const sourcesOf = ({ releases }: Versions): string[] => [
  ...new Set(
    releases.flatMap(({ kubernetes, gatewayApi, kernel }) => [
      ...(kubernetes.sources ?? []),
      ...(gatewayApi.sources ?? []),
      ...gatewayApi.conformance.flatMap(({ sources }) => sources),
      ...(kernel.sources ?? []),
    ]),
  ),
];

/** What every release says of every version on offer. */
export function saidOf(versions: Versions): Said {
  const values = new Map(pickersOf(versions).map(({ name, options }) => [name, options]));
  return Object.fromEntries(
    versions.releases.flatMap((release) => {
      const key = (name: 'kubernetes' | 'gateway' | 'kernel', value: string): string =>
        sayKey(release.project, keyOf(release), name, value);
      return [
        ...(values.get('kubernetes') ?? []).map(
          ({ value }) => [key('kubernetes', value), kubernetesStatement(release, value)] as const,
        ),
        ...versions.gatewayReleases.map(
          (api) => [key('gateway', api.version), gatewayStatement(release, api)] as const,
        ),
        ...(values.get('kernel') ?? []).map(
          ({ value }) => [key('kernel', value), kernelStatement(release, value)] as const,
        ),
      ];
    }),
  );
}

/** The words of the options chosen. */
export const labelsOf = (pickers: readonly Picker[], choice: Choice): Choice =>
  Object.fromEntries(
    pickers.map(({ name, options }) => [
      name,
      options.find(({ value }) => value === choice[name])?.label ?? '',
    ]),
  );
