import { z } from 'astro/zod';
import { id, text } from './common.ts';

/** usable, limited (read the reason first), not-valid (never drawn), not-available (nothing to compare). */
const validity = z
  .enum(['usable', 'limited', 'not-valid', 'not-available'])
  .describe('How far two runs may be compared.');
export type Validity = z.infer<typeof validity>;

const reference = z.strictObject({
  reference: id.nullable().describe('Run compared with. null = none was published.'),
  validity,
  why: text.describe('The reason for the validity.'),
});

/** Which run may be compared with which. The changes themselves are computed from the runs. */
export const comparisons = z.strictObject({
  final_runs: z.array(
    z.strictObject({
      run: id,
      vs_no_mesh_cluster: reference.describe('Against the separate cluster without a mesh.'),
      vs_own_cluster: reference.describe('Against the run labeled baseline on the same cluster.'),
    }),
  ),
  linkerd_vs_cilium: z.array(
    z.strictObject({ linkerd_run: id, cilium_run: id, validity, why: text }),
  ),
  unmeshed_runs: z.array(z.strictObject({ run: id, reference: id.nullable() })),
  cpu_readings: z.array(
    z.strictObject({
      what: text,
      run: id,
      cores_end_of_window: z.number().nonnegative().optional(),
      cores_plateau: z.number().nonnegative().optional(),
      evidence: text,
      validity,
      why: text.nullable(),
    }),
  ),
  application_cpu_readings: z.array(
    z.strictObject({
      run: id,
      covers: text,
      cores_plateau: z.number().nonnegative(),
      cores_plus_minus: z.number().nonnegative(),
      evidence: text,
      validity,
      note: text.nullable(),
    }),
  ),
});
export type Comparisons = z.infer<typeof comparisons>;
