import { z } from 'astro/zod';
import { id, isoDate, isoDay, text, url } from './common.ts';

const evidence = z.array(text).describe('Paths in the public repository of the study.');
const number = z.number().nonnegative();

const stated = z
  .strictObject({
    value: z
      .union([text, z.array(number), z.record(z.string(), number)])
      .nullable()
      .describe('What the files say. null = not documented.'),
    basis: z.enum(['stated', 'absence']).describe('Stated in a file, or known by its absence.'),
    evidence,
    note: text.optional(),
  })
  .describe('A fact of the set-up with its evidence.');

const environment = z.strictObject({
  id,
  iteration: z.enum(['v3', 'v4']),
  mesh: text.nullable().describe('The mesh and its form. null = none.'),
  cni: stated.describe('Network plugin.'),
  mesh_version: stated.nullable(),
  ingress: stated,
  encryption: stated,
  enforcement: stated.nullable(),
  policy: stated.nullable(),
  injection: stated.optional(),
});

const earlierRun = z.strictObject({
  app: z.enum(['bookinfo', 'podinfo']),
  cluster: z.enum(['baseline', 'linkerd', 'istio', 'cilium']),
  series: z.enum(['pod-baseline', 'pod-meshed']),
  connections: z.int().positive(),
  requests_per_s: number,
  average_s: number,
  p50_s: number,
  p99_s: number,
  dialup_average_s: number,
  mean_body_bytes: number,
  evidence: text,
});

/** Set-up of the LiveWyer study: who, what, where, how, and what was left out. */
export const study = z.strictObject({
  id,
  title: text,
  second_part: text,
  publisher: text,
  interest: z.enum(['independent']).describe('Kind of the publisher; see source kinds.'),
  interest_label: text,
  interest_note: text,
  interest_evidence: evidence,
  urls: z.record(z.string(), url).describe('Addresses of posts, reports and repository.'),
  commit: text.describe('Commit of the repository all paths refer to.'),
  commit_date: isoDay,
  first_published_commit: text,
  first_published_commit_date: isoDay,
  evidence_rule: text,
  license: z.strictObject({ name: text, copyright: text, evidence }),
  read: z.enum(['full', 'excerpt']),
  evidence_strength: z.strictObject({
    grade: z.enum(['strong', 'moderate', 'weak']),
    reason: text,
  }),
  dates: z.strictObject({
    blog_part_1: isoDate,
    blog_part_2: isoDate,
    report_v3_created: isoDate,
    report_v4_created: isoDate,
    runs: stated,
    time_zone: stated,
  }),
  counts: z.strictObject({
    test_runs: z.int(),
    final: z.int(),
    warm_ups: z.int(),
    unmeshed: z.int(),
    unmeshed_warm_ups: z.int(),
    resource_pictures: z.int(),
    printed_resource_rows: z.int(),
  }),
  iterations: z.record(z.enum(['v3', 'v4']), text),
  tool: stated,
  command: stated,
  load_levels: stated,
  requests_per_run: stated,
  scenarios: z.record(z.string(), stated),
  cluster: z.record(z.string(), stated),
  placement: z.record(z.string(), stated),
  environments: z.array(environment).min(1),
  conclusions_of_the_authors: z.array(
    z.strictObject({ topic: text, quote: text, where: text, words: z.int().max(25) }),
  ),
  left_out: z.strictObject({
    by_the_authors: z.array(z.strictObject({ what: text, why: text, evidence })),
    by_this_site: z.array(z.strictObject({ what: text, why: text })),
  }),
  earlier_iteration_v2: z
    .strictObject({
      status: text,
      date: isoDay,
      setup: stated,
      findings: z.array(z.strictObject({ text, kind: text })),
      runs: z.array(earlierRun),
    })
    .describe('Context only: the authors replaced these runs.'),
});
export type Study = z.infer<typeof study>;
