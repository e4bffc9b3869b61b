import { z } from 'astro/zod';
import { idOf, text } from './common.ts';

/** usable, limited (read the reason first), not-valid (never drawn), not-available (nothing to compare). */
const validity = z
  .enum(['usable', 'limited', 'not-valid', 'not-available'])
  .describe('How far two runs may be compared.');
export type Validity = z.infer<typeof validity>;

const run = idOf('runs').describe('Id of the run.');
const evidence = text.describe('Path of the picture in the public repository.');
const cores = z.number().nonnegative();

const reference = z.strictObject({
  reference: idOf('runs').nullable().describe('Run compared with. null = none was published.'),
  validity,
  why: text.describe('The reason for the validity.'),
});

/** Which run may be compared with which. The changes themselves are computed from the runs. */
export const comparisons = z.strictObject({
  final_runs: z
    .array(
      z.strictObject({
        run,
        vs_no_mesh_cluster: reference.describe('Against the separate cluster without a mesh.'),
        vs_own_cluster: reference.describe('Against the run labeled baseline on the same cluster.'),
      }),
    )
    .describe('The final runs, each with its two references.'),
  linkerd_vs_cilium: z
    .array(
      z.strictObject({
        linkerd_run: idOf('runs').describe('Id of the run of Linkerd.'),
        cilium_run: idOf('runs').describe('Id of the run of Cilium.'),
        validity,
        why: text.describe('The reason for the validity.'),
      }),
    )
    .describe('Pairs of runs of the two meshes under the same load.'),
  unmeshed_runs: z
    .array(
      z.strictObject({
        run,
        reference: idOf('runs')
          .nullable()
          .describe('Same load on the cluster without a mesh. null = the run is the reference.'),
      }),
    )
    .describe('Runs labeled baseline, against those of the cluster without a mesh.'),
  cpu_readings: z
    .array(
      z.strictObject({
        what: text.describe('The container or component read.'),
        run: run.describe('Id of the run during which it was read.'),
        cores_end_of_window: cores
          .optional()
          .describe('CPU in cores, printed: one instant at the end of the picture.'),
        cores_plateau: cores
          .optional()
          .describe('CPU in cores, read off the picture: median of the load phase.'),
        evidence,
        validity: validity.describe('How far the reading may be set against the load of the run.'),
        why: text.nullable().describe('The reason for the validity. null = none given.'),
      }),
    )
    .describe('CPU of single components, each with the run it belongs to.'),
  application_cpu_readings: z
    .array(
      z.strictObject({
        run: run.describe('Id of the run during which it was read.'),
        covers: text.describe('Whether the sidecars are included.'),
        cores_plateau: cores.describe(
          'CPU in cores of all containers covered, median of the load phase.',
        ),
        cores_plus_minus: cores.describe('Error of the reading in cores, one pixel of the axis.'),
        evidence,
        validity: validity.describe('How far the reading may be set against the load of the run.'),
        note: text.nullable().describe('What the reading leaves out. null = nothing to add.'),
      }),
    )
    .describe('CPU of the whole application at 128 connections.'),
});
export type Comparisons = z.infer<typeof comparisons>;
