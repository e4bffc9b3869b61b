import type { DataSet, Uses } from '@/evidence/bibliography';
import { getEvidence } from '@/evidence/site';
import { counted } from '@/lib/numbers';
import type { TextUse } from './texts';

/** A link to what rests on a source; without a path where there is no single place to go to. */
export interface OtherUse {
  path?: string;
  name: string;
}

/** More than this many rows of one page become one link to the page. */
const MOST = 4;

/** Pages that show data sets whose rows cannot be linked to one by one. */
const DATA_SET_PAGES: Record<DataSet, OtherUse> = {
  governance: { path: '/governance/', name: 'Governance' },
  complexity: { path: '/differences/complexity/', name: 'Counts of code' },
  tiers: { path: '/differences/performance/', name: 'Comparison of studies' },
};

const rows = (ids: readonly string[], page: OtherUse, row: (id: string) => OtherUse): OtherUse[] =>
  ids.length > MOST ? [page] : ids.map(row);

/** Everything but claims that rests on a source: texts first, then tables, then numbers. */
export async function otherUses(uses: Uses, texts: readonly TextUse[]): Promise<OtherUse[]> {
  const { records, event, feature } = await getEvidence();
  const { facts, features, events, advisories, numbers, dataSets } = uses;
  return [
    ...texts,
    ...records.facts
      .filter(({ id }) => facts.includes(id))
      .map(({ id, label }) => ({ path: `/facts/#fact-${id}`, name: `Fact: ${label}` })),
    ...rows(
      features,
      { path: '/facts/#features', name: counted(features.length, 'feature') },
      (id) => ({ path: `/facts/#feature-${id}`, name: `Feature: ${feature(id).feature}` }),
    ),
    ...rows(events, { path: '/timeline/', name: counted(events.length, 'event') }, (id) => ({
      path: `/timeline/#event-${id}`,
      name: `Event: ${event(id).title}`,
    })),
    ...rows(
      advisories,
      {
        path: '/security-record/',
        name: counted(
          advisories.length,
          'row of the security record',
          'rows of the security record',
        ),
      },
      (id) => ({ path: `/security-record/#${id}`, name: id }),
    ),
    ...dataSets.map((name) => DATA_SET_PAGES[name]),
    ...(numbers.length > 0
      ? [{ name: counted(numbers.length, 'number in the texts', 'numbers in the texts') }]
      : []),
  ];
}
