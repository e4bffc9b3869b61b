import { capital } from '../../lib/typography.ts';
import type { Basis, Command, RunSide, Versions } from '../../schemas/run/common.ts';

/** Word and meaning of every basis, strongest first. */
export const BASIS_WORDS = {
  documented: {
    word: 'Documented',
    meaning: 'The project says so in its documentation, charts or code.',
  },
  measured: {
    word: 'Measured',
    meaning: 'Somebody measured it, or we searched the documents that are named.',
  },
  reported: {
    word: 'Reported',
    meaning: 'Users report it. It shows what can happen, not how often.',
  },
  inferred: {
    word: 'Inferred',
    meaning: 'We conclude it from what is named. Neither project says it.',
  },
  'not-found': {
    word: 'Not found',
    meaning: 'The sources read do not say. That means neither yes nor no.',
  },
} as const satisfies Record<Basis, { word: string; meaning: string }>;

/** What a side is called. */
export const SIDE_WORDS = {
  linkerd: 'Linkerd',
  cilium: 'Cilium',
  both: 'Both',
} as const satisfies Record<RunSide, string>;

/** The projects whose marks stand for a side. */
export const marksOf = (side: RunSide): readonly ('linkerd' | 'cilium')[] =>
  side === 'both' ? ['linkerd', 'cilium'] : [side];

const PROJECTS = {
  linkerd: 'Linkerd',
  cilium: 'Cilium',
  istio: 'Istio',
  gatewayApi: 'Gateway API',
} as const;

/** The versions of a record in one line: "Linkerd: any. Cilium: 1.20 and later". */
export function versionWords(versions: Versions): string {
  const projects = Object.entries(PROJECTS).flatMap(([key, name]) => {
    const words = versions[key as keyof typeof PROJECTS];
    return words === undefined ? [] : [`${name}: ${words}`];
  });
  return [...projects, ...(versions.note ? [capital(versions.note)] : [])].join('. ');
}

/** Origins that are pages of somebody; all others say themselves where a command comes from. */
const PAGE = /^[A-Z][A-Za-z ]* docs\b/;

/** Where a command comes from, and that this site did not run it. */
export function originWords({ origin }: Pick<Command, 'origin'>): string {
  if (origin === undefined) return 'Not run by this site.';
  const from = PAGE.test(origin) ? `Documented by ${origin}` : capital(origin);
  return `${from}; not run by this site.`;
}
