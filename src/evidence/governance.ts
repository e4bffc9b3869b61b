import type { Governance } from '../schemas/governance.ts';

type Maintainers = Governance['maintainers'][number];
type Report = Governance['conformance'][number];

const newest = <T extends { date: string }>(rows: readonly T[]): T | undefined =>
  [...rows].sort((a, b) => b.date.localeCompare(a.date))[0];

/** The newest list of maintainers of a project. Throws where there is none. */
export function newestMaintainers(data: Governance, project: Maintainers['project']): Maintainers {
  const row = newest(data.maintainers.filter((entry) => entry.project === project));
  if (!row) throw new Error(`No maintainers of ${project} in content/governance.yaml.`);
  return row;
}

/** The list of maintainers with this id. Throws where there is none. */
export function maintainersById(data: Governance, id: string): Maintainers {
  const row = data.maintainers.find((entry) => entry.id === id);
  if (!row) throw new Error(`No maintainers "${id}" in content/governance.yaml.`);
  return row;
}

/** How many employers are behind a list. Throws where the record does not say. */
export function employersOf(row: Maintainers): number {
  const count = row.employersCount ?? row.employers?.length;
  if (count === undefined)
    throw new Error(`Maintainers "${row.id}" in content/governance.yaml give no employers.`);
  return count;
}

/** The newest conformance report of a project's open-source build. Throws where there is none. */
export function newestReport(data: Governance, project: Report['project']): Report {
  const row = newest(
    data.conformance.filter(
      (entry) => entry.project === project && !entry.version.startsWith('enterprise'),
    ),
  );
  if (!row) throw new Error(`No conformance report of ${project} in content/governance.yaml.`);
  return row;
}

/** CNCF activity of a project in the newest period on record. Throws where there is none. */
export function newestActivity(
  data: Governance,
  project: Maintainers['project'],
): Governance['cncfActivity']['rows'][number] {
  const rows = data.cncfActivity.rows.filter((entry) => entry.project === project);
  const [row] = [...rows].sort((a, b) => b.period.localeCompare(a.period));
  if (!row) throw new Error(`No CNCF activity of ${project} in content/governance.yaml.`);
  return row;
}
