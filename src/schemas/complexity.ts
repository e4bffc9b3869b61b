import { z } from 'astro/zod';
import { id, isoDate, isoDay, sourceIds, text } from './common.ts';

const count = z.int().nonnegative();
const period = z
  .enum(['late-2020', 'late-2023', 'mid-2024', 'newest'])
  .describe('The point in time the code was taken from.');

/** Our measurement of code complexity and configuration size, beside the figures of the 2024 page. */
export const complexity = z.strictObject({
  source: id.describe('The source entry that describes the measurement.'),
  measured: isoDay.describe('Day of the measurement.'),
  pageFigures: z
    .array(
      z.strictObject({
        subject: text.describe('What the page counts.'),
        value: count.describe('The figure as a number of points.'),
        label: text.describe('The figure as the page prints it.'),
      }),
    )
    .describe('The three figures of the 2024 page.'),
  tools: z.array(
    z.strictObject({
      id,
      version: text.nullable(),
      commit: text.optional(),
      rule: text.describe('What adds a point.'),
    }),
  ),
  snapshots: z
    .array(
      z.strictObject({
        id,
        project: z.enum(['linkerd', 'cilium', 'envoy']),
        repo: text.describe('Repository, owner/name.'),
        part: text.describe('Which part of it was counted.'),
        commit: z.string().regex(/^[0-9a-f]{40}$/, { error: 'a full commit hash, 40 hex digits' }),
        date: isoDay,
        period,
        note: text.optional(),
      }),
    )
    .describe('The exact commits counted.'),
  filters: z
    .array(z.strictObject({ id, description: text }))
    .describe('Ways of counting: which files are left out.'),
  sccComplexity: z
    .array(
      z.strictObject({
        tool: id,
        filter: id.describe('Id of a filter.'),
        snapshot: id.describe('Id of a snapshot.'),
        value: count.describe('Branch points counted by scc.'),
        code: count.optional().describe('Lines of code counted by scc.'),
        note: text.optional(),
      }),
    )
    .describe('One row per filter and snapshot measured.'),
  linkerdGoAndRustProduct: z.strictObject({
    note: text,
    rows: z.array(z.strictObject({ date: isoDay, value: count })),
  }),
  envoyAsCiliumBuildsIt: z.array(
    z.strictObject({
      period,
      extensionsOn: count,
      extensionsOff: count,
      builtLow: count,
      builtHigh: count,
      allSourceAndEnvoy: count,
      ownFilters: count,
      approximate: z.boolean(),
      sources: sourceIds,
      note: text,
    }),
  ),
  productLinesOfCode: z.array(z.strictObject({ snapshot: id, value: count })),
  mccabe: z.array(
    z.strictObject({
      tool: id,
      snapshot: id,
      language: text,
      functions: count,
      sum: count.describe('Sum of true McCabe numbers over all functions.'),
      mean: z.number().positive(),
    }),
  ),
  decisionPoints: z.array(
    z.strictObject({
      period,
      linkerd: count,
      cilium: count,
      approximate: z.boolean(),
      parts: z.array(z.strictObject({ part: text, value: count })).optional(),
    }),
  ),
  ciliumMeshShare: z
    .array(z.strictObject({ snapshot: id, mesh: count, total: count, percent: z.number() }))
    .describe('Part of Cilium product code that concerns its mesh.'),
  ciliumLargestAreas2024: z.array(z.strictObject({ area: text, value: count })),
  proxyOverTime: z.array(
    z.strictObject({
      by: text,
      date: isoDay,
      lines: count,
      complexity: count,
      snapshot: id.optional(),
      approximate: z.boolean().optional(),
      sources: sourceIds.optional(),
    }),
  ),
  published2020: z.array(
    z.strictObject({
      subject: text,
      complexity: count,
      lines: count,
      sources: sourceIds,
      label: text,
    }),
  ),
  configuration: z
    .array(
      z.strictObject({
        measure: text.describe('What was counted.'),
        project: z.enum(['linkerd', 'cilium']),
        version: text.nullable(),
        date: isoDate,
        value: count,
        note: text.optional(),
      }),
    )
    .describe('Size of the configuration surface.'),
  caveatCounts: z.array(z.strictObject({ what: text, value: count })),
});
export type Complexity = z.infer<typeof complexity>;
