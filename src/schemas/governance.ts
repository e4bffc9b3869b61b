import { z } from 'astro/zod';
import { id, idOf, isoDate, sourceIds, text } from './common.ts';

const count = z.int().nonnegative();
const percent = z.number().min(0).max(100);
const project = z
  .enum(['linkerd', 'cilium', 'istio', 'envoy'])
  .describe('Project the row is about.');
const method = text.describe('How it was counted, and what the count leaves open.');
const repoYear = z.strictObject({
  commits: count.describe('Commits of the year, bots left out.'),
  authors: count.describe('People with a commit in the year.'),
});
const tests = z
  .strictObject({
    passed: count.describe('Core tests passed.'),
    skipped: count.describe('Core tests skipped.'),
  })
  .nullable();

/** Who maintains the projects, how active they are, and what conformance they published. */
export const governance = z.strictObject({
  asOf: isoDate.describe('Date of the newest record in the file.'),
  maintainers: z
    .array(
      z.strictObject({
        id,
        project,
        role: text.describe('What the list calls them.'),
        date: isoDate.describe('Date of the list.'),
        total: count.describe('People on the list.'),
        leadCompany: text.describe('Employer with the most people.'),
        leadCount: count.describe('People on the list who work for that employer.'),
        leadSharePercent: percent.describe('leadCount / total x 100, rounded.'),
        employers: z
          .array(
            z.strictObject({
              name: text.describe('Name of the employer.'),
              count: count.describe('People on the list who work there.'),
            }),
          )
          .optional()
          .describe('The employers one by one.'),
        employersCount: count
          .optional()
          .describe('Number of employers, where not listed one by one.'),
        sources: sourceIds,
        note: text.optional().describe('Names, and limits of the list.'),
      }),
    )
    .describe('Lists of maintainers, one row per project and date.'),
  buoyantCommitShare: z
    .strictObject({
      from: isoDate.describe('First day counted.'),
      to: isoDate.describe('Last day counted.'),
      method,
      sources: sourceIds,
      rows: z
        .array(
          z.strictObject({
            repo: text.describe('Repository, without its owner.'),
            part: text.describe('What the repository holds.'),
            commits: count.describe('Commits counted.'),
            byBuoyant: count.describe('Commits by people counted as Buoyant.'),
            sharePercent: percent.describe('byBuoyant / commits x 100, rounded.'),
          }),
        )
        .describe('One row per repository.'),
    })
    .describe('Share of Linkerd commits that come from Buoyant.'),
  commitsPerYear: z
    .strictObject({
      method,
      sources: sourceIds,
      rows: z
        .array(
          z.strictObject({
            year: z.int().describe('Calendar year.'),
            partial: z.boolean().describe('true = the year is not complete.'),
            linkerd2: repoYear.describe('The repository linkerd2, the control plane.'),
            linkerd2Proxy: repoYear.describe('The repository linkerd2-proxy, the data plane.'),
          }),
        )
        .describe('One row per year.'),
    })
    .describe('Commits and authors of Linkerd by year.'),
  cncfActivity: z
    .strictObject({
      source: idOf('sources').describe('Id of the source of the figures.'),
      method,
      rows: z
        .array(
          z.strictObject({
            period: text.describe('A year, or first and last month as YYYY-MM/YYYY-MM.'),
            project,
            authors: count.describe('People who contributed.'),
            commits: count.describe('Number of commits.'),
            pullRequests: count.describe('Number of pull requests.'),
            issues: count.nullable().describe('Number of issues. null = not known.'),
          }),
        )
        .describe('One row per period and project.'),
    })
    .describe('Activity of the projects as the CNCF publishes it.'),
  surveys: z
    .array(
      z.strictObject({
        id,
        date: isoDate.describe('Date of the survey.'),
        survey: text.describe('Name of the survey.'),
        n: count.nullable().describe('Answers. null = not known.'),
        vendor: z.boolean().describe('true = a vendor asked.'),
        results: z
          .array(
            z.strictObject({
              measure: text.describe('What the share is a share of.'),
              percent: percent.describe('Share of the answers, in percent.'),
            }),
          )
          .describe('The results used; empty where no share was found.'),
        sources: z
          .array(idOf('sources'))
          .describe('Ids of sources. Empty only where nothing was found.'),
        note: text.optional().describe('Who was asked, and what the numbers do not show.'),
      }),
    )
    .describe('Surveys of the use of service meshes.'),
  conformance: z
    .array(
      z.strictObject({
        gatewayApi: text.describe('Version of Gateway API tested.'),
        project: z.enum(['linkerd', 'cilium']).describe('Project tested.'),
        version: text.describe('Version of the project tested.'),
        date: isoDate.describe('Date of the report.'),
        channel: text
          .nullable()
          .optional()
          .describe('Channel of Gateway API: standard or experimental. null = not stated.'),
        meshHttp: tests.optional().describe('Mesh profile, HTTP. null = not in the report.'),
        meshGrpc: tests.describe('Mesh profile, gRPC. null = not in the report.'),
        ingress: z
          .record(z.string(), count)
          .nullable()
          .describe('Ingress profiles, core tests passed. null = does not apply.'),
        sources: sourceIds,
        note: text.optional().describe('What is special about this report.'),
      }),
    )
    .describe('Published reports on Gateway API conformance; test sets differ between rows.'),
  implementationsList: z
    .array(
      z.strictObject({
        date: isoDate.describe('Date of the event.'),
        event: text.describe('What happened.'),
        sources: sourceIds,
      }),
    )
    .describe('What happened to Linkerd in the list of Gateway API implementations.'),
});
export type Governance = z.infer<typeof governance>;
