import { z } from 'astro/zod';
import { isoDay, text } from './common.ts';

/** Kinds of published ids; each is part of an address that others link to. */
export const ID_KINDS = [
  'claims',
  'sources',
  'features',
  'facts',
  'events',
  'advisories',
  'runs',
  'caveats',
  'figures',
  'headings',
  'changes',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

const alias = z.strictObject({
  kind: z.enum(ID_KINDS).describe('Kind of the id.'),
  from: text.describe('The published id that is gone. Headings are written <page path>#<id>.'),
  to: text.describe('The id that takes its place; it must exist.'),
  since: isoDay.describe('Day of the change.'),
  reason: text.describe('Why the id changed.'),
});
export type Alias = z.infer<typeof alias>;

/** What the ids of a kind belong to, where the name of the kind leaves it open. */
const WHAT: Partial<Record<IdKind, string>> = {
  facts: 'rows of the facts table',
  events: 'events of the timeline',
  advisories: 'security advisories',
  runs: 'benchmark runs',
  caveats: 'caveats of the benchmark',
  headings: 'headings, each written <page path>#<id>',
  changes: 'changes of the record',
};
const idsOf = (kind: IdKind) => z.array(text).describe(`Published ids of ${WHAT[kind] ?? kind}.`);

/** The registry of published ids. `npm run ids` adds new ones; none is ever taken out. */
export const ids = z.strictObject({
  aliases: z.array(alias).describe('Ids that are gone, and what takes their place.'),
  published: z
    .strictObject(
      Object.fromEntries(ID_KINDS.map((kind) => [kind, idsOf(kind)])) as Record<
        IdKind,
        z.ZodArray<typeof text>
      >,
    )
    .describe('Every id ever published, by kind, in alphabetical order.'),
});
export type Ids = z.infer<typeof ids>;
