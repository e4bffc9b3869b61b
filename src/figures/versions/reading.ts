import { type Choice, type Filter, readChoice } from '../../lib/filter.ts';
import type { GatewayRelease, Release } from '../../schemas/run/versions.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import {
  gatewayStatement,
  kernelStatement,
  kubernetesStatement,
  type Statement,
} from './statements.ts';

/** The records that a choice is read from. */
export interface Versions {
  releases: readonly Release[];
  gatewayReleases: readonly GatewayRelease[];
}

/** What a project is called. */
export const NAMES = { linkerd: 'Linkerd', cilium: 'Cilium' } as const;
/** The value of a release in the address. */
export const keyOf = ({ id, project }: Release): string => id.slice(project.length + 1);
/** The name of a release, as a reader says it. */
export const releaseName = ({ project, version }: Release): string =>
  `${NAMES[project]} ${version}`;

/** The choice in an address, the standard where it names none, and values that nobody offers. */
export function readVersions(
  query: string,
  filters: readonly Filter[],
  standard: Choice,
): { choice: Choice; unknown: string[] } {
  const { choice, unknown } = readChoice(query, filters);
  return { choice: { ...standard, ...choice }, unknown };
}

/** What both say of one thing that was chosen. */
export interface Reading {
  name: 'kubernetes' | 'gateway' | 'kernel';
  /** What it is, with its version. */
  subject: string;
  linkerd: Statement;
  cilium: Statement;
  outcome: Outcome;
}

/** What is known of a choice. */
export interface Read {
  linkerd: string;
  cilium: string;
  readings: readonly Reading[];
}

/**
 * Reads what both projects say of the versions chosen. The choice must hold values that the pickers
 * offer; one value stands for several kernels, so its words are given.
 */
export function read(choice: Choice, versions: Versions, kernelWords: string): Read {
  const { releases, gatewayReleases } = versions;
  const release = (project: Release['project']): Release => {
    const found = releases.find((one) => one.project === project && keyOf(one) === choice[project]);
    if (!found) throw new Error(`No release of ${project} is called ${choice[project] ?? ''}.`);
    return found;
  };
  const [linkerd, cilium] = [release('linkerd'), release('cilium')];
  const { kubernetes = '', gateway = '', kernel = '' } = choice;
  const api = gatewayReleases.find(({ version }) => version === gateway);
  if (!api) throw new Error(`No release of the Gateway API is called ${gateway}.`);
  const reading = (
    name: Reading['name'],
    subject: string,
    say: (from: Release) => Statement,
  ): Reading => {
    const [mine, theirs] = [say(linkerd), say(cilium)];
    return {
      name,
      subject,
      linkerd: mine,
      cilium: theirs,
      outcome: outcomeOf([mine.answer, theirs.answer]),
    };
  };
  return {
    linkerd: releaseName(linkerd),
    cilium: releaseName(cilium),
    readings: [
      reading('kubernetes', `Kubernetes ${kubernetes}`, (from) =>
        kubernetesStatement(from, kubernetes),
      ),
      reading('gateway', `Gateway API ${gateway}`, (from) => gatewayStatement(from, api)),
      reading('kernel', `Kernel ${kernelWords}`, (from) => kernelStatement(from, kernel)),
    ],
  };
}

/** What an outcome is called. */
export const OUTCOME_WORDS = {
  overlap: 'Overlap',
  gap: 'Gap',
  unknown: 'Unknown',
} as const satisfies Record<Outcome, string>;

/** A choice in one breath: "Linkerd 2.20 with Cilium 1.19. Overlap: Kubernetes 1.34. Unknown: Kernel 6.8 or newer." */
export function readWords({ linkerd, cilium, readings }: Read): string {
  const groups = (['overlap', 'gap', 'unknown'] as const).flatMap((outcome) => {
    const subjects = readings.filter((one) => one.outcome === outcome);
    return subjects.length > 0
      ? `${OUTCOME_WORDS[outcome]}: ${subjects.map(({ subject }) => subject).join(', ')}.`
      : [];
  });
  return [`${linkerd} with ${cilium}.`, ...groups].join(' ');
}
