import { z } from 'astro/zod';
import { isoDay, text } from './common.ts';

/** Meaning of the ids of a kind, where its name leaves it open. */
const WHAT: Readonly<Record<string, string>> = {
  facts: 'rows of the facts table',
  events: 'events of the timeline',
  advisories: 'security advisories',
  runs: 'benchmark runs',
  caveats: 'caveats of the benchmark',
  headings: 'headings, each written <page path>#<id>',
  changes: 'changes of the record',
};
// A new kind has no ids yet; `npm run ids` writes its list.
const idsOf = (kind: string) =>
  z
    .array(text)
    .default([])
    .describe(`Published ids of ${WHAT[kind] ?? kind}.`);

/** The registry of published ids of these kinds. `npm run ids` adds new ones; none is ever taken out. */
export const registryOf = <K extends string>(kinds: readonly K[]) =>
  z.strictObject({
    aliases: z
      .array(
        z.strictObject({
          kind: z.enum(kinds).describe('Kind of the id.'),
          from: text.describe(
            'The published id that is gone. Headings are written <page path>#<id>.',
          ),
          to: text.describe('The id that takes its place; it must exist.'),
          since: isoDay.describe('Day of the change.'),
          reason: text.describe('Why the id changed.'),
        }),
      )
      .describe('Ids that are gone, and what takes their place.'),
    published: z
      .strictObject(
        Object.fromEntries(kinds.map((kind) => [kind, idsOf(kind)])) as Record<
          K,
          ReturnType<typeof idsOf>
        >,
      )
      .describe('Every id ever published, by kind, in alphabetical order.'),
  });
