import type { Records } from '../../kinds/index.ts';
import { formatDate } from '../../lib/dates.ts';
import { grouped, inWords } from '../../lib/numbers.ts';
import type { NumberRecord } from '../../schemas/number.ts';
import { byPublisher } from '../bibliography.ts';
import { newestOf, sentenceStart } from './wording.ts';

/** How much this site holds beside its claims. Counts of its own records have no outside source. */
export function collectionNumbers(records: Records): NumberRecord[] {
  const { events, sources, facts, tiers, myths } = records;
  const read = newestOf(sources.flatMap(({ date }) => date ?? []));
  const dates = events.map(({ date }) => date).sort();
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const inFull = sources.filter((source) => source.read === 'full').length;
  const studies = new Set(tiers.rows.map(({ study }) => study)).size;
  const year = `${String(Math.max(...tiers.rows.flatMap((row) => row.year ?? [])))}`;
  const mythsAsOf = newestOf(myths.map(({ asOf }) => asOf));
  const speakFor = (side: string): number =>
    myths.filter(({ speaksFor }) => speaksFor === side).length;
  const rows: [id: string, text: string, meaning: string, asOf: string][] = [
    ['ledger-events', grouped(events.length), 'Events in the timeline', last],
    ['ledger-events-first', formatDate(first, 'year'), 'Year of the first event', first],
    ['ledger-events-last', formatDate(last, 'year'), 'Year of the last event', last],
    ['ledger-publishers', grouped(byPublisher(sources).length), 'Publishers of the sources', read],
    ['ledger-sources-in-full', grouped(inFull), 'Sources that were read in full', read],
    [
      'ledger-facts',
      sentenceStart(facts.length),
      'Rows of the facts table',
      newestOf(facts.flatMap(({ linkerd, cilium }) => [linkerd.asOf, cilium.asOf])),
    ],
    ['ledger-myths', grouped(myths.length), 'Sentences heard elsewhere', mythsAsOf],
    [
      'ledger-myths-for-cilium',
      grouped(speakFor('cilium')),
      'Sentences heard elsewhere that speak for Cilium or against sidecars',
      mythsAsOf,
    ],
    [
      'ledger-myths-for-linkerd',
      grouped(speakFor('linkerd')),
      'Sentences heard elsewhere that speak for Linkerd',
      mythsAsOf,
    ],
    ['ledger-studies', inWords(studies), 'Studies set side by side', year],
    ['ledger-studies-first', sentenceStart(studies), 'Studies set side by side', year],
  ];
  return rows.map(([id, text, meaning, asOf]) => ({ id, text, meaning, asOf, sources: [] }));
}
