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

const seconds = z.number().nonnegative({ error: 'seconds, zero or more' });
const minute = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { error: 'date and minute, YYYY-MM-DDTHH:MM' })
  .describe('Date and minute; the time zone is not stated in the source.');
const spread = z.strictObject({ average: seconds, fastest: seconds, slowest: seconds });
const count = z.int().nonnegative();

/** One benchmark run, numbers exactly as the load generator printed them. */
export const run = z
  .strictObject({
    id: id.describe('<iteration>-<environment>-<pod|vm>[-unmeshed][-warmup]-c<connections>'),
    iteration: z.enum(['v3', 'v4']).describe('v3: 10 April 2024. v4: 22 May 2024.'),
    environment: z
      .enum(['baseline', 'linkerd', 'istio', 'cilium', 'istio-ambient', 'istio-sidecar'])
      .describe('The cluster the run was made on.'),
    mesh_state: z
      .enum(['none', 'unmeshed', 'meshed'])
      .describe('none: cluster without a mesh. unmeshed: mesh cluster, run labeled baseline.'),
    scenario: z.enum(SCENARIOS).describe('Calls between pods, or from a VM through the ingress.'),
    kind: z.enum(['final', 'warm-up', 'unmeshed']).describe('Role of the run in the study.'),
    series: z.enum(['final', 'unmeshed']).describe('Tells the two warm-ups of a cluster apart.'),
    connections: z.literal(LOADS).describe('Concurrent connections.'),
    requests: count.describe('Requests sent.'),
    started_at: minute,
    finished_at: minute,
    total_s: seconds.describe('Duration, seconds.'),
    requests_per_s: z.number().positive().describe('Throughput, requests per second.'),
    fastest_s: seconds,
    average_s: seconds,
    slowest_s: seconds,
    percentiles_s: z
      .strictObject(
        Object.fromEntries(PERCENTILES.map((p) => [p, seconds])) as Record<
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
    errors: z.array(z.strictObject({ message: text, count })),
    success_rate_percent: z.number().min(0).max(100),
    dns_dialup_s: spread.describe('Time to connect, seconds.'),
    dns_lookup_s: spread.describe('Time to resolve the name, seconds.'),
    size_per_s: z
      .strictObject({ value: z.number().positive(), unit: z.literal('KiB') })
      .describe('Received data per second, as printed.'),
    mean_body_bytes: z
      .number()
      .positive()
      .describe('Bytes, computed: size_per_s x total_s / ok_responses.'),
    mean_body_bytes_plus_minus: z.number().nonnegative(),
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
