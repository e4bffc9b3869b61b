import { stringify } from 'yaml';
import { WRITE } from '../../src/records/unwritten.ts';
import { CLAIM_SECTIONS, VERDICTS } from '../../src/schemas/claim.ts';
import { SOURCE_KINDS } from '../../src/schemas/source.ts';

/** Kinds of record that `npm run new` can write. */
export const KINDS = ['claim', 'source', 'event', 'study'] as const;
export type Kind = (typeof KINDS)[number];

/** Where a skeleton goes: a file of its own, or the end of a list. */
export interface Skeleton {
  file: string;
  mode: 'create' | 'append';
  text: string;
}

const entry = (record: object): string => `\n${stringify([record])}`;

/** Leaves a value to the author. The check of the content refuses it until it is written. */
const write = (what: string): string => `${WRITE} ${what}`;
const oneOf = (words: readonly string[]): string => write(`one of ${words.join(', ')}`);
const A_SOURCE = write('id of a source in content/sources.yaml');

/** A record that says in each field what to write there. It guesses nothing that could pass for a finding. */
export function skeleton(kind: Kind, id: string): Skeleton {
  switch (kind) {
    case 'claim':
      return {
        file: `content/claims/${id}.yaml`,
        mode: 'create',
        text: stringify({
          id,
          difference: oneOf(CLAIM_SECTIONS),
          origin: write('page, or added where the page is silent'),
          claimed: write('what the page says, in our words, at most 25 words'),
          statement: write('what can be said instead'),
          verdict: oneOf(VERDICTS),
          finding: write('what was found, with the numbers'),
          asOf: write('date of the newest evidence, not the day of writing'),
          sources: [
            {
              id: A_SOURCE,
              supports: write('for, against or context'),
              note: write('what this source adds'),
            },
          ],
        }),
      };
    case 'source':
      return {
        file: 'content/sources.yaml',
        mode: 'append',
        text: entry({
          id,
          url: write('the address a reader should open'),
          title: write('title of the document'),
          publisher: write('who published it'),
          date: write('date of publication or of the version read, or null if it has none'),
          kind: oneOf(SOURCE_KINDS),
          read: write('full or excerpt'),
        }),
      };
    case 'event':
      return {
        file: 'content/timeline.yaml',
        mode: 'append',
        text: entry({
          id,
          date: write('date of the event, as exact as the source gives it'),
          project: write('whose event it is'),
          title: write('the event in a few words'),
          detail: write('what happened, in one to three sentences'),
          sources: [A_SOURCE],
        }),
      };
    case 'study':
      return {
        file: 'content/benchmarks/tiers.yaml',
        mode: 'append',
        text:
          stringify([
            {
              id,
              study: write('short name of the study'),
              source_id: A_SOURCE,
              who: oneOf(SOURCE_KINDS),
              year: write('year of the study'),
              load: write('load and set-up in one line'),
              reference: write('what the changes are measured against'),
              linkerd: null,
              cilium_a: null,
              cilium_b: null,
              cilium_c: null,
              cilium_tier_unknown: null,
              ahead: write('linkerd, cilium, words where it depends, or null without Linkerd'),
              evidence_strength: write('strong, moderate, weak-to-moderate or weak'),
            },
          ])
            .replace(/^/gm, '  ')
            .trimEnd() + '\n',
      };
  }
}
