import { z } from 'astro/zod';
import { id, isoDate, isoDay, text, url } from './common.ts';
import { iteration } from './livewyer-runs.ts';

const evidence = z.array(text).describe('Paths in the public repository of the study.');
const number = z.number().nonnegative();
const count = z.int();

const stated = z
  .strictObject({
    value: z
      .union([text, z.array(number), z.record(z.string(), number)])
      .nullable()
      .describe('What the files say. null = not documented.'),
    basis: z.enum(['stated', 'absence']).describe('Stated in a file, or known by its absence.'),
    evidence,
    note: text.optional().describe('What a reader should know about the fact.'),
  })
  .describe('A fact of the setup with its evidence.');

const environment = z.strictObject({
  id,
  iteration,
  mesh: text.nullable().describe('The mesh and its form. null = none.'),
  cni: stated.describe('Network plugin.'),
  mesh_version: stated.nullable().describe('Version of the mesh. null = no mesh.'),
  ingress: stated.describe('What takes calls from outside the cluster.'),
  encryption: stated.describe('What is encrypted inside the cluster, and how.'),
  enforcement: stated
    .nullable()
    .describe('Whether calls without authentication are refused. null = no mesh.'),
  policy: stated.nullable().describe('Rules on who may call what. null = no mesh.'),
  injection: stated.optional().describe('What the files show about sidecars being added to pods.'),
});

const earlierRun = z.strictObject({
  app: z.enum(['bookinfo', 'podinfo']).describe('Demo application called.'),
  cluster: z
    .enum(['baseline', 'linkerd', 'istio', 'cilium'])
    .describe('The cluster the run was made on. baseline: without a mesh.'),
  series: z
    .enum(['pod-baseline', 'pod-meshed'])
    .describe('Series as the authors name it: pod-meshed with the mesh on, pod-baseline without.'),
  connections: z.int().positive().describe('Concurrent connections.'),
  requests_per_s: number.describe('Throughput, requests per second.'),
  average_s: number.describe('Mean latency, seconds.'),
  p50_s: number.describe('Half of the requests took at most this long, seconds.'),
  p99_s: number.describe('99 percent of the requests took at most this long, seconds.'),
  dialup_average_s: number.describe('Mean time to connect, seconds.'),
  mean_body_bytes: number.describe('Mean size of an answer, bytes.'),
  evidence: text.describe('Path of the result file in the public repository.'),
});

/** Setup of the LiveWyer study: who, what, where, how, and what was left out. */
export const study = z.strictObject({
  id,
  title: text.describe('Title of the first post.'),
  second_part: text.describe('Title of the second post.'),
  publisher: text.describe('Who made and published the study.'),
  interest: z.enum(['independent']).describe('Kind of the publisher; see source kinds.'),
  interest_label: text.describe('The kind of publisher in words.'),
  interest_note: text.describe('What the publisher sells, and which ties were looked for.'),
  interest_evidence: evidence.describe('Paths in the repository and addresses that show it.'),
  urls: z.record(z.string(), url).describe('Addresses of posts, reports and repository.'),
  commit: text.describe('Commit of the repository all paths refer to.'),
  commit_date: isoDay.describe('Day of that commit.'),
  first_published_commit: text.describe(
    'First commit in public, the state closest to the runs of v3.',
  ),
  first_published_commit_date: isoDay.describe('Day of the first commit in public.'),
  evidence_rule: text.describe('How the paths given as evidence are written.'),
  license: z
    .strictObject({
      name: text.describe('Name of the license.'),
      copyright: text.describe('Copyright line, as printed.'),
      evidence,
    })
    .describe('License of the repository.'),
  read: z.enum(['full', 'excerpt']).describe('How much was read: all of it, or only a part.'),
  evidence_strength: z
    .strictObject({
      grade: z.enum(['strong', 'moderate', 'weak']).describe('The rating; our judgment.'),
      reason: text.describe('Why this rating.'),
    })
    .describe('How far the study can carry a statement about Linkerd against Cilium.'),
  dates: z
    .strictObject({
      blog_part_1: isoDate.describe('Date of the first post.'),
      blog_part_2: isoDate.describe('Date of the second post.'),
      report_v3_created: isoDate.describe('Date the first report was created.'),
      report_v4_created: isoDate.describe('Date the second report was created.'),
      runs: stated.describe('Days and hours of the runs.'),
      time_zone: stated.describe('Time zone of those hours.'),
    })
    .describe('Dates of the study.'),
  counts: z
    .strictObject({
      test_runs: count.describe('All runs of v3 and v4.'),
      final: count.describe('Runs of the published tables.'),
      warm_ups: count.describe('Warm-ups before them.'),
      unmeshed: count.describe('Runs labeled baseline, made on every cluster of v3.'),
      unmeshed_warm_ups: count.describe('Warm-ups before those.'),
      resource_pictures: count.describe('Pictures of CPU and memory.'),
      printed_resource_rows: count.describe('Rows printed below the pictures, nameless ones too.'),
    })
    .describe('How many there are of what.'),
  iterations: z
    .record(z.enum(['v3', 'v4']), text)
    .describe('What each iteration holds, and its day.'),
  tool: stated.describe('The load generator and its version.'),
  command: stated.describe('The command that made the load.'),
  load_levels: stated.describe('Concurrent connections, one level after the other.'),
  requests_per_run: stated.describe('Requests per run, by kind of run.'),
  scenarios: z.record(z.string(), stated).describe('Who calls what, by name of the scenario.'),
  cluster: z.record(z.string(), stated).describe('What the clusters were made of, by subject.'),
  placement: z.record(z.string(), stated).describe('Which workload ran on which node, by node.'),
  environments: z
    .array(environment)
    .min(1)
    .describe('The clusters, with and without a mesh, of both iterations.'),
  conclusions_of_the_authors: z
    .array(
      z.strictObject({
        topic: text.describe('What the conclusion is about.'),
        quote: text.describe('Exact words of the authors, at most 25.'),
        where: text.describe('Path and line in the repository, or address.'),
        words: z.int().max(25).describe('Number of words in the quotation.'),
      }),
    )
    .describe('What the authors concluded, in their words.'),
  left_out: z
    .strictObject({
      by_the_authors: z
        .array(
          z.strictObject({
            what: text.describe('What was left out.'),
            why: text.describe('Why, as far as the files say.'),
            evidence,
          }),
        )
        .describe('What the authors planned or ran but do not report.'),
      by_this_site: z
        .array(
          z.strictObject({
            what: text.describe('What was left out.'),
            why: text.describe('Why it is not used here.'),
          }),
        )
        .describe('What the repository holds but this site does not use.'),
    })
    .describe('What is missing, and by whose choice.'),
  earlier_iteration_v2: z
    .strictObject({
      status: text.describe('How these runs may be used.'),
      date: isoDay.describe('Day of the runs.'),
      setup: stated.describe('How the setup differed from v3.'),
      findings: z
        .array(
          z.strictObject({
            text: text.describe('What the runs show.'),
            kind: text.describe('How we know: source-fact, computed, inference, or two of them.'),
          }),
        )
        .describe('What the runs show, point by point.'),
      runs: z.array(earlierRun).describe('The runs between pods.'),
    })
    .describe('Context only: the authors replaced these runs.'),
});
export type Study = z.infer<typeof study>;
