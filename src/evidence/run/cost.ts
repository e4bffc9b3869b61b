import { spanWords } from '../../lib/amount-words.ts';
import { range } from '../../lib/numbers.ts';
import type {
  Amount,
  CostCase,
  CostEstimate,
  CostFormula,
  CostTerm,
  Counts,
  Fee,
  Per,
} from '../../schemas/run/cost.ts';
import { type Entry, linked, said } from './entry.ts';

/** What is counted, in words. */
export const COUNTS_WORDS = {
  reserved: 'Reserved',
  used: 'In use',
} as const satisfies Record<Counts, string>;

/** What a term is multiplied by, in words. */
const PER_WORDS = {
  cluster: 'for the cluster',
  'meshed-pod': 'for each meshed pod',
  node: 'for each node',
  'call-per-second': 'for one call per second',
  'pod-on-each-node': 'for each pod in the cluster, on every node',
  replica: 'for each replica',
} as const satisfies Record<Per, string>;

const UNIT_WORDS = { m: 'm of CPU', MiB: 'MiB', KiB: 'KiB', MB: 'MB', share: 'of its memory' };

/** An amount as its record has it: "0.69 to 0.86 m of CPU". */
function amountWords({ of, unit, low, high }: Amount): string {
  if (low === null) return `${of === 'cpu' ? 'CPU' : 'Memory'}: no figure found`;
  const ends = high === null ? `${String(low)} and more` : range(String(low), String(high));
  return `${ends} ${UNIT_WORDS[unit]}`;
}

/** The amounts of a term and what they are multiplied by: "100 m of CPU, 20 MiB for each meshed pod". */
export const termWords = ({ amounts, per }: CostTerm): string =>
  `${amounts.map(amountWords).join(', ')} ${PER_WORDS[per]}`;

/** A term of cost as the page shows it. */
export const termEntry = (record: CostTerm): Entry => ({
  kind: 'costTerms',
  id: record.id,
  side: record.side,
  tag: COUNTS_WORDS[record.counts],
  title: termWords(record),
  lead: record.statement,
  details: said(
    { label: 'Measured on', text: record.hardware },
    { label: 'Conditions', text: record.conditions },
    { label: 'Left open', text: record.missing },
    { label: 'Values of the chart', list: record.keys },
  ),
  footing: record,
});

/** A report of use as the page shows it. */
export const caseEntry = (record: CostCase): Entry => ({
  kind: 'costCases',
  id: record.id,
  side: record.side,
  tag: record.inRange ? 'Counted as a high end' : 'Beside the range',
  title: record.memory && spanWords('memory', record.memory),
  lead: record.statement,
  details: said(
    { label: 'Nodes', text: record.nodes?.toLocaleString('en-US') },
    { label: 'Pods', text: record.pods?.toLocaleString('en-US') },
  ),
  footing: record,
});

/** A formula as the page shows it, with its terms. */
export const formulaEntry =
  (statement: (term: string) => string) =>
  (record: CostFormula): Entry => ({
    kind: 'costFormulas',
    id: record.id,
    title: record.title,
    side: record.side,
    lead: record.statement,
    details: [{ label: 'Terms', links: linked('costTerms', record.terms, statement) }],
    footing: record,
  });

/** Something worked out, as the page shows it; its values stand in a table below it. */
export const estimateEntry = (record: CostEstimate): Entry => ({
  kind: 'costEstimates',
  id: record.id,
  title: record.title,
  tag: record.label,
  lead: record.statement,
  details: said(
    {
      label: 'Values',
      list: record.results.map(
        ({ what, unit, low, high }) =>
          `${what}: ${low === null || high === null ? 'not published' : range(String(low), String(high))} ${unit}`,
      ),
    },
    { label: 'How it was worked out', list: record.method },
    { label: 'How to read it', list: record.reading },
  ),
  footing: record,
});

/** A price or a license as the page shows it. */
export const feeEntry = (record: Fee): Entry => ({
  kind: 'fees',
  id: record.id,
  title: record.title,
  side: record.side,
  tag: record.kind === 'price' ? 'Price' : 'License',
  lead: record.statement,
  details: said(
    { label: 'Price', text: record.price },
    { label: 'Who pays', text: record.whoPays },
  ),
  footing: record,
});
