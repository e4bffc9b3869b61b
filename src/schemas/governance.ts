import { z } from 'astro/zod';
import { id, isoDate, sourceIds, text } from './common.ts';

const count = z.int().nonnegative();
const project = z.enum(['linkerd', 'cilium', 'istio', 'envoy']);
const repoYear = z.strictObject({ commits: count, authors: count });
const tests = z
  .strictObject({
    passed: count.describe('Core tests passed.'),
    skipped: count.describe('Core tests skipped.'),
  })
  .nullable();

/** Who maintains the projects, how active they are, and what conformance they published. */
export const governance = z.strictObject({
  asOf: isoDate,
  maintainers: z.array(
    z.strictObject({
      id,
      project,
      role: text.describe('What the list calls them.'),
      date: isoDate,
      total: count.describe('People on the list.'),
      leadCompany: text.describe('Employer with the most people.'),
      leadCount: count,
      leadSharePercent: z.number().min(0).max(100),
      employers: z.array(z.strictObject({ name: text, count })).optional(),
      employersCount: count
        .optional()
        .describe('Number of employers, where not listed one by one.'),
      sources: sourceIds,
      note: text.optional(),
    }),
  ),
  buoyantCommitShare: z.strictObject({
    from: isoDate,
    to: isoDate,
    method: text,
    sources: sourceIds,
    rows: z.array(
      z.strictObject({
        repo: text,
        part: text,
        commits: count,
        byBuoyant: count,
        sharePercent: z.number().min(0).max(100),
      }),
    ),
  }),
  commitsPerYear: z.strictObject({
    method: text,
    sources: sourceIds,
    rows: z.array(
      z.strictObject({
        year: z.int(),
        partial: z.boolean().describe('true = the year is not complete.'),
        linkerd2: repoYear,
        linkerd2Proxy: repoYear,
      }),
    ),
  }),
  cncfActivity: z.strictObject({
    source: id,
    method: text,
    rows: z.array(
      z.strictObject({
        period: text,
        project,
        authors: count,
        commits: count,
        pullRequests: count,
        issues: count.nullable(),
      }),
    ),
  }),
  surveys: z.array(
    z.strictObject({
      id,
      date: isoDate,
      survey: text,
      n: count.nullable().describe('Answers. null = not known.'),
      vendor: z.boolean().describe('true = a vendor asked.'),
      results: z.array(z.strictObject({ measure: text, percent: z.number().min(0).max(100) })),
      sources: z.array(id),
      note: text.optional(),
    }),
  ),
  conformance: z.array(
    z.strictObject({
      gatewayApi: text.describe('Version of Gateway API tested.'),
      project: z.enum(['linkerd', 'cilium']),
      version: text,
      date: isoDate,
      channel: text.nullable().optional(),
      meshHttp: tests.optional().describe('Mesh profile, HTTP. null = not in the report.'),
      meshGrpc: tests.describe('Mesh profile, gRPC. null = not in the report.'),
      ingress: z
        .record(z.string(), count)
        .nullable()
        .describe('Ingress profiles, core tests passed. null = does not apply.'),
      sources: sourceIds,
      note: text.optional(),
    }),
  ),
  implementationsList: z.array(z.strictObject({ date: isoDate, event: text, sources: sourceIds })),
});
export type Governance = z.infer<typeof governance>;
