import { z } from 'astro/zod';
import { idOf, idWithin, isoDate, isoDay, sourceIds, text } from './common.ts';
import { period, setup, snapshotId } from './complexity-setup.ts';

const count = z.int().nonnegative();
const toolId = idWithin('tools').describe('Id of the tool that counted.');
const approximate = z.boolean().describe('true = the counts of the row are estimates.');

/** Our measurement of code complexity and configuration size, beside the figures of the 2024 page. */
export const complexity = z.strictObject({
  source: idOf('sources').describe('The source entry that describes the measurement.'),
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
  ...setup,
  sccComplexity: z
    .array(
      z.strictObject({
        tool: toolId,
        filter: idWithin('filters').describe('Id of a filter.'),
        snapshot: snapshotId,
        value: count.describe('Branch points counted by scc.'),
        code: count.optional().describe('Lines of code counted by scc.'),
        note: text.optional().describe('How the filter was applied here, where that is not plain.'),
      }),
    )
    .describe('One row per filter and snapshot measured.'),
  linkerdGoAndRustProduct: z
    .strictObject({
      note: text.describe('What is counted, and why it stands here.'),
      rows: z
        .array(
          z.strictObject({
            date: isoDay.describe('Day of the code counted.'),
            value: count.describe('Branch points, control plane and proxy together.'),
          }),
        )
        .describe('One row per date.'),
    })
    .describe('Go and Rust product code of Linkerd over time.'),
  envoyAsCiliumBuildsIt: z
    .array(
      z.strictObject({
        period,
        extensionsOn: count.describe('Envoy extensions that Cilium compiles in.'),
        extensionsOff: count.describe('Envoy extensions that Cilium leaves out.'),
        builtLow: count.describe('Branch points of Envoy that Cilium compiles in, low estimate.'),
        builtHigh: count.describe('Branch points of Envoy that Cilium compiles in, high estimate.'),
        allSourceAndEnvoy: count.describe(
          'Branch points of the whole directories source and envoy, for comparison.',
        ),
        ownFilters: count.describe('Branch points of the filters Cilium adds itself.'),
        approximate,
        sources: sourceIds,
        note: text.describe('Dates and versions of the source and of the list of extensions.'),
      }),
    )
    .describe('How much of Envoy is in the proxy that Cilium builds.'),
  productLinesOfCode: z
    .array(
      z.strictObject({
        snapshot: snapshotId,
        value: count.describe('Lines of product code.'),
      }),
    )
    .describe('Size of the product code, one row per snapshot.'),
  mccabe: z
    .array(
      z.strictObject({
        tool: toolId,
        snapshot: snapshotId,
        language: text.describe('Language of the functions counted.'),
        functions: count.describe('Number of functions.'),
        sum: count.describe('Sum of true McCabe numbers over all functions.'),
        mean: z.number().positive().describe('Mean McCabe number per function: sum / functions.'),
      }),
    )
    .describe('True McCabe complexity, for the languages with a tool at hand.'),
  decisionPoints: z
    .array(
      z.strictObject({
        period,
        linkerd: count.describe('Decision points of Linkerd, control plane and proxy.'),
        cilium: count.describe('Decision points of Cilium, without Envoy.'),
        approximate,
        parts: z
          .array(
            z.strictObject({
              part: text.describe('Part of the code and its language.'),
              value: count.describe('Decision points of the part.'),
            }),
          )
          .optional()
          .describe('The counts behind the two rounded totals.'),
      }),
    )
    .describe('McCabe minus one per function; Rust estimated by regular expression.'),
  ciliumMeshShare: z
    .array(
      z.strictObject({
        snapshot: snapshotId,
        mesh: count.describe(
          'Branch points in directories that by name concern the mesh or layer 7.',
        ),
        total: count.describe('Branch points of all product code.'),
        percent: z.number().describe('mesh / total x 100, a lower bound.'),
      }),
    )
    .describe('Part of Cilium product code that concerns its mesh.'),
  ciliumLargestAreas2024: z
    .array(
      z.strictObject({
        area: text.describe('Area of the product code.'),
        value: count.describe('Branch points of the area.'),
      }),
    )
    .describe('Largest areas of Cilium product code in mid 2024.'),
  proxyOverTime: z
    .array(
      z.strictObject({
        by: text.describe('Who counted.'),
        date: isoDay.describe('Day of the commit counted, or of the post with the figure.'),
        lines: count.describe('Lines of Rust code, as scc counts them.'),
        complexity: count.describe('Branch points of the Rust code, as scc counts them.'),
        snapshot: snapshotId.optional(),
        approximate: approximate.optional(),
        sources: sourceIds.optional(),
      }),
    )
    .describe('Size of linkerd2-proxy over time.'),
  published2020: z
    .array(
      z.strictObject({
        subject: text.describe('What the vendor counted.'),
        complexity: count.describe('Branch points, the printed figure as a number.'),
        lines: count.describe('Lines of code, the printed figure as a number.'),
        sources: sourceIds,
        label: text.describe('The two figures as printed.'),
      }),
    )
    .describe('Figures Buoyant published in December 2020.'),
  configuration: z
    .array(
      z.strictObject({
        measure: text.describe('What was counted.'),
        project: z.enum(['linkerd', 'cilium']).describe('Project counted.'),
        version: text.nullable().describe('Version or chart counted. null = not named.'),
        date: isoDate.describe('Date of the code counted.'),
        value: count.describe('Number of things of this kind.'),
        note: text.optional().describe('What a reader should know about the count.'),
      }),
    )
    .describe('Size of the configuration surface.'),
  caveatCounts: z
    .array(
      z.strictObject({
        what: text.describe('What was counted, and where.'),
        value: count.describe('How many there are.'),
      }),
    )
    .describe('Counts that show what the tools miss or count too much.'),
});
export type Complexity = z.infer<typeof complexity>;
