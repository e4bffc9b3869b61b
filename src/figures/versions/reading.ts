import { type Choice, type Filter, readChoice } from '../../lib/filter.ts';
import type { Release } from '../../schemas/run/releases.ts';
import type { GatewayRelease } from '../../schemas/run/versions.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { Statement } from './statements.ts';

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

/** What every release says of every version that can be chosen, by the key of `sayKey`. Worked out by the build. */
export type Said = Readonly<Record<string, Statement>>;

/** Where the statement of a release on a version stands. */
export const sayKey = (
  project: string,
  release: string,
  name: Reading['name'],
  version: string,
): string => [project, release, name, version].join(' ');

const SUBJECTS = [
  ['kubernetes', 'Kubernetes'],
  ['gateway', 'Gateway API'],
  ['kernel', 'Kernel'],
] as const;

/** Reads what both projects say of the versions chosen; `labels` are the words of the options chosen. */
export function read(choice: Choice, labels: Choice, said: Said): Read {
  const say = (project: keyof typeof NAMES, name: Reading['name']): Statement => {
    const key = sayKey(project, choice[project] ?? '', name, choice[name] ?? '');
    const statement = said[key];
    if (!statement) throw new Error(`Nothing is said of ${key}.`);
    return statement;
  };
  return {
    linkerd: `${NAMES.linkerd} ${labels['linkerd'] ?? ''}`,
    cilium: `${NAMES.cilium} ${labels['cilium'] ?? ''}`,
    readings: SUBJECTS.map(([name, subject]) => {
      const [linkerd, cilium] = [say('linkerd', name), say('cilium', name)];
      return {
        name,
        subject: `${subject} ${labels[name] ?? ''}`,
        linkerd,
        cilium,
        outcome: outcomeOf([linkerd.answer, cilium.answer]),
      };
    }),
  };
}

/** What an outcome is called. */
export const OUTCOME_WORDS = {
  overlap: 'Overlap',
  gap: 'Gap',
  unknown: 'Unknown',
} as const satisfies Record<Outcome, string>;

/** What the versions of a choice can have in common, in the order in which it is said. */
const GROUPS: readonly { head: string; holds: (reading: Reading) => boolean }[] = [
  { head: OUTCOME_WORDS.overlap, holds: ({ outcome }) => outcome === 'overlap' },
  { head: OUTCOME_WORDS.gap, holds: ({ outcome }) => outcome === 'gap' },
  ...(['linkerd', 'cilium'] as const).map((side) => ({
    head: `Named by ${NAMES[side]} alone`,
    holds: (reading: Reading) => reading.outcome === 'unknown' && reading[side].answer === 'yes',
  })),
  {
    head: OUTCOME_WORDS.unknown,
    holds: ({ outcome, linkerd, cilium }) =>
      outcome === 'unknown' && linkerd.answer === 'unknown' && cilium.answer === 'unknown',
  },
];

/** A choice in one breath: "Linkerd 2.20 with Cilium 1.19. Overlap: Kubernetes 1.34. Named by Cilium alone: Kernel 6.8 or newer." */
export function readWords({ linkerd, cilium, readings }: Read): string {
  const groups = GROUPS.flatMap(({ head, holds }) => {
    const subjects = readings.filter(holds);
    return subjects.length > 0
      ? `${head}: ${subjects.map(({ subject }) => subject).join(', ')}.`
      : [];
  });
  return [`${linkerd} with ${cilium}.`, ...groups].join(' ');
}
