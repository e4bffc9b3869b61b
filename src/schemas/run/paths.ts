import { z } from 'astro/zod';
import { id, idOf, shortText, text } from '../common.ts';
import { command, footing, needsSource, seeAlso, setting, side } from './common.ts';

/** What a cluster runs before or after a move. */
const STATES = [
  'no-mesh',
  'linkerd',
  'cilium',
  'both-together',
  'cilium-without-mesh',
  'other-cni',
  'other-cni-with-linkerd',
  'linkerd-or-cilium',
  'istio-ambient',
] as const;
export type State = (typeof STATES)[number];

/** A move from one state of the cluster to another, phase by phase. */
export const migration = z
  .strictObject({
    id,
    title: text.describe('The move, in one line.'),
    from: z.enum(STATES).describe('What runs before.'),
    to: z.enum(STATES).describe('What runs after.'),
    statement: text.describe('How it goes, in one to three sentences.'),
    phases: z
      .array(
        z.strictObject({
          step: text.describe('Name of the phase.'),
          what: text.optional().describe('What is done, where its name does not say it.'),
          commands: z.array(command).optional().describe('Commands of the phase.'),
          disconnects: text.describe('What it disconnects.'),
          wayBack: text.describe('The way back from here.'),
          check: text.optional().describe('How to see that it worked.'),
        }),
      )
      .optional()
      .describe('Phases, in their order.'),
    blocks: z.array(text).optional().describe('What can stand in the way.'),
    wayBack: text.describe('The way back as a whole.'),
    notFound: z.array(text).optional().describe('What was looked for and not found.'),
    ...footing,
  })
  .superRefine(needsSource);
export type Migration = z.infer<typeof migration>;

/** What a record on routes is about. */
export const ROUTE_GROUPS = [
  'same-route',
  'versions',
  'policy',
  'delivery-tools',
  'ingress',
] as const;
export type RouteGroup = (typeof ROUTE_GROUPS)[number];

/** How each mesh reads a part of a route, what bites, and the form that both read. */
export const route = z
  .strictObject({
    id,
    title: text.describe('What it is about.'),
    group: z.enum(ROUTE_GROUPS).describe('What it is about, as a group.'),
    linkerd: text.describe('What Linkerd does.'),
    cilium: text.describe('What Cilium does.'),
    whatBites: text.describe('What goes wrong.'),
    portableForm: text.describe('The form that both should read alike.'),
    check: z.array(command).optional().describe('Commands that show how it stands.'),
    features: z.array(idOf('features')).optional().describe('Rows of the feature matrix.'),
    seeAlso: seeAlso.describe('Related records.'),
    ...footing,
  })
  .superRefine(needsSource);
export type Route = z.infer<typeof route>;

/** A whole route that both should read in the same way. */
export const routeExample = z
  .strictObject({
    id,
    title: text.describe('What the example shows.'),
    yaml: text.describe('The object, as it is applied.'),
    note: text.describe('What it leaves out.'),
    ...footing,
  })
  .superRefine(needsSource);
export type RouteExample = z.infer<typeof routeExample>;

/** Ways to connect clusters belong to one of these; the last two are pointers. */
const CLUSTER_OPTIONS = ['linkerd', 'cilium', 'both-together', 'istio-ambient', 'no-mesh'] as const;
export type ClusterOption = (typeof CLUSTER_OPTIONS)[number];

/** Words of one cell. */
const brief = shortText(14);

/** One way to connect clusters. */
export const cluster = z
  .strictObject({
    id,
    title: text.describe('Name of the way.'),
    option: z.enum(CLUSTER_OPTIONS).describe('What runs in the clusters.'),
    brief: z
      .strictObject({
        network: brief.describe('What the network must offer.'),
        failover: brief.describe('What happens when a cluster fails.'),
        encryption: brief.describe('What encrypts between clusters.'),
        identity: brief.describe('Whom the other cluster sees as the caller.'),
        policy: brief.describe('Which rules work across clusters.'),
      })
      .optional()
      .describe('A few words each, for the table of ways side by side. Without it, not in it.'),
    howItWorks: text.describe('How it works.'),
    networkNeeded: text.describe('What the network must offer.'),
    failover: text.describe('What happens when a cluster fails.'),
    encryption: text.describe('What encrypts between clusters.'),
    identityAcross: text.describe('Which identity the other cluster sees.'),
    policy: text.describe('Which rules work across clusters.'),
    maturity: text.describe('Since when, and how mature.'),
    versionSkew: text.describe('How far versions may lie apart.'),
    limits: z.array(text).optional().describe('What it does not do.'),
    settings: z.array(setting).optional().describe('Settings that belong to it.'),
    goingBack: text.describe('The way back.'),
    features: z.array(idOf('features')).optional().describe('Rows of the feature matrix.'),
    seeAlso: seeAlso.describe('Related records.'),
    notFound: z.array(text).optional().describe('What the sources read do not say.'),
    ...footing,
  })
  .superRefine(needsSource);
export type Cluster = z.infer<typeof cluster>;

/** How far a sentence that is heard elsewhere holds. */
const HOLDS = ['no', 'in-part', 'outdated'] as const;
export type Holds = (typeof HOLDS)[number];

/** A sentence that posts repeat, and what holds of it. */
export const myth = z
  .strictObject({
    id,
    sentence: text.describe('The sentence, in our words.'),
    side,
    speaksFor: side.describe('Whose choice it speaks for; against sidecars counts for Cilium.'),
    variants: z.array(text).optional().describe('Other forms of the sentence.'),
    seenIn: z
      .array(
        z.strictObject({
          source: idOf('sources').describe('Id of the post.'),
          words: shortText(25).describe('Its exact words, at most 25.'),
        }),
      )
      .describe('Posts in which it is found; they are no evidence for it.'),
    holds: z.enum(HOLDS).describe('How far it holds.'),
    whatHolds: text.describe('What can be said instead.'),
    claims: z.array(idOf('claims')).optional().describe('Claims that say more.'),
    features: z.array(idOf('features')).optional().describe('Rows of the feature matrix.'),
    ...footing,
  })
  .superRefine(needsSource);
export type Myth = z.infer<typeof myth>;
