import type { Routine, RoutineGroup, Upgrade } from '../../schemas/run/routines.ts';
import { type Detail, type Entry, type Ground, related, reportDetails, said } from './entry.ts';

/** What a part of the daily work is called. */
export const ROUTINE_WORDS = {
  upgrades: 'Upgrades compared',
  certificates: 'Certificates to rotate',
  monitoring: 'What to watch, and what wakes you',
  'default-deny': 'Rolling out default deny',
  privileges: 'Privileges that each needs',
  debugging: 'Where debugging begins',
  'start-up': 'Start-up, jobs and init containers',
  probes: 'Health probes',
  egress: 'DNS names and traffic out of the cluster',
  protocols: 'Protocols',
  identity: 'The identity that a policy sees',
  evidence: 'What an auditor can be shown',
  compliance: 'Validated cryptography and compliance',
  'custom-resources': 'Custom resources',
  rhythm: 'A year with each',
} as const satisfies Record<RoutineGroup, string>;

/** A statement on the daily work as the page shows it. */
export const routineEntry = (record: Routine): Entry => ({
  kind: 'routines',
  id: record.id,
  side: record.side,
  lead: record.statement,
  details: said(
    { label: 'Steps', list: record.steps },
    { label: 'Who', text: record.who },
    { label: 'With', text: record.tool },
    { label: 'Lasts', text: record.lifetime },
    { label: 'Watch', text: record.metric },
    { label: 'How urgent', text: record.urgency && `${record.urgency} (our judgment)` },
    { label: 'Pod Security level', text: record.level },
    { label: 'What it shows', text: record.whatItShows },
    { label: 'Certificates', text: record.certificates?.join(', ') },
    { label: 'In its words', list: record.words?.map((words) => `“${words}”`) },
    { label: 'Commands', commands: record.commands },
    ...reportDetails(record.reports),
    { label: 'See also', links: related(record.seeAlso) },
  ),
  footing: record,
});

type Stated = Ground & { text: string; versions?: string | undefined };
const stated = (label: string, items: readonly Stated[]): Detail[] =>
  items.map(({ text, versions, ...ground }) => ({
    label,
    text: versions ? `${text} (${versions})` : text,
    ground,
  }));

/** What stands around the steps of an upgrade: before it, what it disconnects, skew, way back, support, notes. */
export const upgradeDetails = (record: Upgrade): Detail[] => [
  ...stated('Before', record.before),
  ...stated('What disconnects', record.disconnects),
  ...stated('How far versions may lie apart', [record.skew]),
  ...stated('The way back', [record.rollback]),
  ...stated('Support', record.support),
  ...stated('Single versions', record.versionNotes),
];
