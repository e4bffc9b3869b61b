import { paragraphs } from '../paragraphs.ts';
import type { Absolute } from './citations.ts';
import type { Option, Requirement, Source } from './data.ts';
import {
  type Block,
  type Inline,
  type Item,
  joined,
  line,
  list,
  type Written,
} from './document.ts';
import { STATUS_WORDS } from './outcome.ts';
import type { Picked } from './picked.ts';

/** A claim as its published file has it. */
export interface ClaimRecord {
  id: string;
  claimed: string;
  statement: string;
  verdict: string;
  finding: string;
  asOf: string;
  sources: readonly (Source & { supports: string })[];
}

interface Cell {
  word: string;
  since: string | null;
  detail: string;
  sources: readonly Source[];
}

/** A feature as its published file has it. */
export interface FeatureRecord {
  id: string;
  feature: string;
  asOf: string;
  linkerd: Cell;
  cilium: Cell;
}

/** A record that stands on a sheet, of one of three kinds, with its place on this copy. */
export type Sheeted = Picked & { path: string } & (
    | { claim: ClaimRecord }
    | { feature: FeatureRecord }
    | { requirement: Requirement }
  );

const citing = (sources: readonly Source[], at: Absolute): Inline[] =>
  sources.length === 0
    ? ['no source']
    : joined(
        sources.map(({ title, publisher, date, url, path }) => ({
          link: `${publisher}, “${title}”${date === null ? '' : `, ${date}`}`,
          to: url ?? at(path ?? ''),
        })),
        '; ',
      );

/** Sources of a claim by the side on which they stand. */
const SIDES = { for: 'For', against: 'Against', context: 'Context' } as const;

function claimBlocks(
  { claimed, statement, verdict, finding, sources }: ClaimRecord,
  at: Absolute,
): Block[] {
  const word = verdict.replaceAll('-', ' ');
  const sides = Object.entries(SIDES).flatMap(([side, head]): Item[] => {
    const here = sources.filter(({ supports }) => supports === side);
    return here.length === 0 ? [] : [{ line: line({ strong: head }, ': ', ...citing(here, at)) }];
  });
  return [
    { paragraph: line({ strong: word.charAt(0).toUpperCase() + word.slice(1) }, `. ${claimed}`) },
    { paragraph: [`What holds: ${statement}`] },
    ...paragraphs(finding).map((paragraph): Block => ({ paragraph: [paragraph] })),
    ...list(sides),
  ];
}

const cellItem = (name: string, { word, since, detail, sources }: Cell, at: Absolute): Item => ({
  line: line(
    { strong: name },
    `: ${word ? `${word}${since ? ` (${since})` : ''}. ` : ''}${detail}`,
  ),
  below: [{ line: line('Sources: ', ...citing(sources, at)) }],
});

const featureBlocks = ({ linkerd, cilium }: FeatureRecord, at: Absolute): Block[] =>
  list([cellItem('Linkerd', linkerd, at), cellItem('Cilium', cilium, at)]);

function requirementBlocks(
  { question, answers }: Requirement,
  options: readonly Option[],
  sourceOf: (id: string) => Source | undefined,
  at: Absolute,
): Block[] {
  return [
    { paragraph: [question] },
    ...list(
      options.flatMap(({ id, name }): Item[] => {
        const answer = answers[id];
        if (!answer) return [];
        const sources = answer.sources.flatMap((source) => sourceOf(source) ?? []);
        return [
          {
            line: line(
              { strong: `${name}: ${STATUS_WORDS[answer.status]}` },
              `. ${answer.condition}`,
            ),
            below: [{ line: line('Sources: ', ...citing(sources, at)) }],
          },
        ];
      }),
    ),
  ];
}

/** What the sheet needs beside its records. */
export interface SheetFrame {
  site: string;
  options: readonly Option[];
  sourceOf(id: string): Source | undefined;
  date: string;
  at: Absolute;
  /** Path of the list, with its query. */
  from: string;
}

const headOf = (record: Sheeted): { title: string; asOf: string } => {
  if ('claim' in record) return { title: record.claim.claimed, asOf: record.claim.asOf };
  if ('feature' in record) return { title: record.feature.feature, asOf: record.feature.asOf };
  return { title: record.requirement.title, asOf: record.requirement.asOf };
};

const NOUNS = { claims: 'claim', features: 'feature', requirements: 'requirement' } as const;

/** An evidence sheet: every record of a list with what it says and its sources. */
export function evidenceSheet(records: readonly Sheeted[], frame: SheetFrame): Written {
  const { site, options, sourceOf, date, at, from } = frame;
  return {
    title: 'Evidence sheet',
    blocks: [
      {
        paragraph: line(
          `Written ${date} from records of `,
          { link: site, to: at('/') },
          '. The list can be opened and changed at ',
          { link: 'this address', to: at(from) },
          '.',
        ),
      },
      ...records.flatMap((record): Block[] => {
        const { title, asOf } = headOf(record);
        return [
          { heading: title, level: 2 },
          {
            paragraph: line(
              `${NOUNS[record.kind]} `,
              { link: record.id, to: at(record.path) },
              `, as of ${asOf}`,
            ),
          },
          ...('claim' in record
            ? claimBlocks(record.claim, at)
            : 'feature' in record
              ? featureBlocks(record.feature, at)
              : requirementBlocks(record.requirement, options, sourceOf, at)),
        ];
      }),
    ],
  };
}
