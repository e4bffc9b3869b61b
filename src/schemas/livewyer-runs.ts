import { z } from 'astro/zod';
import { id, text } from './common.ts';

/** Percentiles a run prints, from the tenth to the 99.99th. */
export const PERCENTILES = [
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
  'p95',
  'p99',
  'p99_9',
  'p99_99',
] as const;
export type Percentile = (typeof PERCENTILES)[number];

const SCENARIOS = ['pod-to-service', 'vm-to-ingress'] as const;
export type Scenario = (typeof SCENARIOS)[number];
export const LOADS = [32, 64, 128] as const;
export type Load = (typeof LOADS)[number];

export const iteration = z.enum(['v3', 'v4']).describe('v3: 10 April 2024. v4: 22 May 2024.');
export const environment = z
  .enum(['baseline', 'linkerd', 'istio', 'cilium', 'istio-ambient', 'istio-sidecar'])
  .describe('The cluster the run was made on. baseline: without a mesh.');
export const scenario = z
  .enum(SCENARIOS)
  .describe('Calls between pods, or from a VM through the ingress.');

const seconds = z.number().nonnegative({ error: 'seconds, zero or more' });
const minute = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { error: 'date and minute, YYYY-MM-DDTHH:MM' });
const spread = z.strictObject({
  average: seconds.describe('Mean, seconds.'),
  fastest: seconds.describe('Shortest, seconds.'),
  slowest: seconds.describe('Longest, seconds.'),
});
const count = z.int().nonnegative();
const percentile = (name: Percentile) =>
  seconds.describe(
    `${name.slice(1).replace('_', '.')} percent of the requests took at most this long, seconds.`,
  );

/** One benchmark run, numbers exactly as the load generator printed them. */
export const run = z
  .strictObject({
    id: id.describe('<iteration>-<environment>-<pod|vm>[-unmeshed][-warmup]-c<connections>.'),
    iteration,
    environment,
    mesh_state: z
      .enum(['none', 'unmeshed', 'meshed'])
      .describe('none: cluster without a mesh. unmeshed: mesh cluster, run labeled baseline.'),
    scenario,
    kind: z.enum(['final', 'warm-up', 'unmeshed']).describe('Role of the run in the study.'),
    series: z.enum(['final', 'unmeshed']).describe('Tells the two warm-ups of a cluster apart.'),
    connections: z.literal(LOADS).describe('Concurrent connections.'),
    requests: count.describe('Requests sent.'),
    started_at: minute.describe('Start: date and minute; the source states no time zone.'),
    finished_at: minute.describe('End: date and minute; the source states no time zone.'),
    total_s: seconds.describe('Duration, seconds.'),
    requests_per_s: z.number().positive().describe('Throughput, requests per second.'),
    fastest_s: seconds.describe('Latency of the fastest request, seconds.'),
    average_s: seconds.describe('Mean latency, seconds.'),
    slowest_s: seconds.describe('Latency of the slowest request, seconds.'),
    percentiles_s: z
      .strictObject(
        Object.fromEntries(PERCENTILES.map((p) => [p, percentile(p)])) as Record<
          Percentile,
          typeof seconds
        >,
      )
      .describe('Latency percentiles, seconds.'),
    histogram: z
      .array(z.tuple([seconds, count]))
      .length(11)
      .describe('11 pairs: upper edge in seconds, number of requests.'),
    ok_responses: count.describe('Answers with status 200; not the same as complete pages.'),
    errors: z
      .array(
        z.strictObject({
          message: text.describe('The message as printed.'),
          count: count.describe('Requests that ended with it.'),
        }),
      )
      .describe('Requests without an answer, by message; empty where there were none.'),
    success_rate_percent: z
      .number()
      .min(0)
      .max(100)
      .describe('Success rate in percent, as printed and so rounded.'),
    dns_dialup_s: spread.describe('Time to connect, seconds.'),
    dns_lookup_s: spread.describe('Time to resolve the name, seconds.'),
    size_per_s: z
      .strictObject({
        value: z.number().positive().describe('The number, as printed.'),
        unit: z.literal('KiB').describe('Unit of the number, per second. 1 KiB = 1024 bytes.'),
      })
      .describe('Received data per second, as printed.'),
    mean_body_bytes: z
      .number()
      .positive()
      .describe('Mean size of an answer in bytes, computed: size_per_s x total_s / ok_responses.'),
    mean_body_bytes_plus_minus: z
      .number()
      .nonnegative()
      .describe('Error of that mean in bytes, from the two printed decimals of size_per_s.'),
    evidence: text.describe('Path of the result file in the public repository.'),
  })
  .superRefine((value, context) => {
    const fix = 'Copy the numbers again from the result file named in evidence.';
    PERCENTILES.forEach((name, i) => {
      const before = PERCENTILES[i - 1];
      const least = before === undefined ? 0 : value.percentiles_s[before];
      if (value.percentiles_s[name] >= least) return;
      context.addIssue({
        code: 'custom',
        path: ['percentiles_s', name],
        message: `at least ${String(least)}, the ${String(before)} of the run`,
        params: { fix },
      });
    });
    const answered = value.histogram.reduce((sum, [, n]) => sum + n, 0);
    const failed = value.errors.reduce((sum, error) => sum + error.count, 0);
    if (answered + failed !== value.requests)
      context.addIssue({
        code: 'custom',
        path: ['histogram'],
        message: `counts that, with the errors, add up to ${String(value.requests)}, the requests of the run`,
        params: { found: `${String(answered)} requests and ${String(failed)} errors`, fix },
      });
    if (value.finished_at < value.started_at)
      context.addIssue({
        code: 'custom',
        path: ['finished_at'],
        message: `a time not before ${value.started_at}, when the run started`,
        params: { fix },
      });
  });
export type Run = z.infer<typeof run>;
export type Environment = Run['environment'];
