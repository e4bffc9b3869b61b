import { stringify } from 'yaml';

/** Kinds of record that `npm run new` can write. */
export const KINDS = ['claim', 'source', 'event', 'study'] as const;
export type Kind = (typeof KINDS)[number];

/** Marks text that the maintainer still has to write; a test fails while one is left on a page. */
export const WRITE = 'WRITE:';

/** The source that every skeleton cites until a real one is named. */
const SOURCE = 'buoyant-linkerd-vs-cilium-2024';

/** Where a skeleton goes: a file of its own, or the end of a list. */
export interface Skeleton {
  file: string;
  mode: 'create' | 'append';
  text: string;
}

const entry = (record: object): string => `\n${stringify([record])}`;

/**
 * A record that passes the checks and says in each field what to write there.
 * `today` is YYYY-MM-DD; unknown dates start with it.
 */
export function skeleton(kind: Kind, id: string, today: string): Skeleton {
  switch (kind) {
    case 'claim':
      return {
        file: `content/claims/${id}.yaml`,
        mode: 'create',
        text: stringify({
          id,
          difference: 'overview',
          origin: 'page',
          claimed: `${WRITE} what the page says, in our words, at most 25 words`,
          statement: `${WRITE} what can be said instead`,
          verdict: 'unverified',
          finding: `${WRITE} what was found, with the numbers`,
          asOf: today,
          sources: [{ id: SOURCE, supports: 'context', note: `${WRITE} what this source adds` }],
        }),
      };
    case 'source':
      return {
        file: 'content/sources.yaml',
        mode: 'append',
        text: entry({
          id,
          url: 'https://example.org/',
          title: `${WRITE} title of the document`,
          publisher: `${WRITE} who published it`,
          date: null,
          kind: 'independent',
          read: 'excerpt',
        }),
      };
    case 'event':
      return {
        file: 'content/timeline.yaml',
        mode: 'append',
        text: entry({
          id,
          date: today,
          project: 'industry',
          title: `${WRITE} the event in a few words`,
          detail: `${WRITE} what happened, in one to three sentences`,
          sources: [SOURCE],
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
              study: id,
              source_id: SOURCE,
              who: 'independent',
              year: Number(today.slice(0, 4)),
              load: `${WRITE} load and set-up in one line`,
              reference: `${WRITE} what the changes are measured against`,
              linkerd: null,
              cilium_a: null,
              cilium_b: null,
              cilium_c: null,
              cilium_tier_unknown: null,
              ahead: null,
              evidence_strength: 'weak',
            },
          ])
            .replace(/^/gm, '  ')
            .trimEnd() + '\n',
      };
  }
}
