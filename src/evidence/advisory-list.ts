import type { Records } from '../kinds/index.ts';
import type { Advisory } from '../schemas/advisory.ts';
import { PROJECT_NAMES } from './vocabulary.ts';

const newestFirst = (a: Advisory, b: Advisory): number =>
  b.year - a.year ||
  (b.date ?? '').localeCompare(a.date ?? '') ||
  b.id.localeCompare(a.id, 'en', { numeric: true });

/** Advisories of one scope, the newest year first; within a year those with a date, newest first. */
export const advisoriesOf = (
  { advisories }: Pick<Records, 'advisories'>,
  scope: Advisory['scope'],
): Advisory[] => advisories.filter((row) => row.scope === scope).sort(newestFirst);

/** Advisories for the code of each project, with the id of its group of rows. Envoy is neither of the two, and has no mark. */
export const ownByProject = (records: Pick<Records, 'advisories'>) =>
  (['linkerd', 'cilium', 'envoy'] as const).map((project) => ({
    id: `own-${project}`,
    name: PROJECT_NAMES[project],
    mark: project === 'envoy' ? undefined : project,
    rows: advisoriesOf(records, 'own').filter((row) => row.project === project),
  }));
