import { PAST_FIELDS } from '../../kinds/references.ts';
import { tomorrow } from '../../lib/dates.ts';
import { textsAt } from '../../lib/values-at.ts';
import type { Problem } from '../../records/problem.ts';
import type { Reading } from '../../records/read.ts';
import { advisoryFaults } from './advisories.ts';
import { complexityFaults } from './complexity.ts';
import { problemsOf } from './fault.ts';
import { governanceFaults } from './governance.ts';
import { comparisonFaults, countFaults, runFaults, tierFaults } from './livewyer.ts';
import { ageFaults, claimFaults, factFaults, futureFault } from './meaning.ts';
import { sourceFaults } from './sources.ts';

/** Dates that lie ahead, in every kind. */
const futures = ({ entries }: Pick<Reading, 'entries'>, today: string): Problem[] =>
  PAST_FIELDS.flatMap(({ from, field }) =>
    entries[from].flatMap((entry) =>
      problemsOf(
        entry,
        textsAt(entry.data, field.split('.')).flatMap(([at, date]) => futureFault(at, date, today)),
        entry.id,
      ),
    ),
  );

/**
 * Checks fields against each other: what follows from other fields is what they give, like is compared
 * with like, verdicts have sources that carry them, no claim is older than its evidence, and nothing is dated ahead.
 */
export function checkAgreement(
  { entries, records }: Pick<Reading, 'entries' | 'records'>,
  now = new Date(),
): Problem[] {
  const dates = new Map(records.sources.map(({ id, date }) => [id, date]));
  return [
    ...problemsOf(entries.governance[0], governanceFaults(records)),
    ...problemsOf(entries.complexity[0], complexityFaults(records)),
    ...records.runs.flatMap((run, i) => problemsOf(entries.runs[i], runFaults(run), run.id)),
    ...problemsOf(entries.comparisons[0], comparisonFaults(records)),
    ...problemsOf(entries.study[0], countFaults(records)),
    ...problemsOf(entries.tiers[0], tierFaults(records)),
    ...records.claims.flatMap((claim, i) =>
      problemsOf(
        entries.claims[i],
        [...claimFaults(claim), ...ageFaults(claim, (id) => dates.get(id))],
        claim.id,
        claim.differs,
      ),
    ),
    ...records.advisories.flatMap((advisory, i) =>
      problemsOf(entries.advisories[i], advisoryFaults(advisory), advisory.id, advisory.differs),
    ),
    ...sourceFaults(records.sources).flatMap((faults, i) =>
      problemsOf(entries.sources[i], faults, records.sources[i]?.id, records.sources[i]?.differs),
    ),
    ...records.facts.flatMap((fact, i) => problemsOf(entries.facts[i], factFaults(fact), fact.id)),
    ...futures({ entries }, tomorrow(now)),
  ];
}
