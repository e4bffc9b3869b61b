import { z } from 'astro/zod';
import { id, isoDay, text } from './common.ts';

const amount = z.number().nonnegative();
const level = z.strictObject({
  median: amount,
  min: amount,
  max: amount,
  at_phase_end: amount.nullable().optional().describe('Memory only: value when the phase ended.'),
  below_one_pixel: z.boolean().optional().describe('true = too thin to read off exactly.'),
});
const plateau = z
  .strictObject({ c32: level.nullable(), c64: level.nullable(), c128: level.nullable() })
  .describe('Read off the picture for each load; null = hidden or too thin.');

/** One Grafana picture of the study, read into numbers. */
const picture = z.strictObject({
  id,
  iteration: z.enum(['v3', 'v4']),
  environment: z.enum(['baseline', 'linkerd', 'istio', 'cilium', 'istio-ambient', 'istio-sidecar']),
  scenario: z.enum(['pod-to-service', 'vm-to-ingress']),
  metric: z.enum(['cpu', 'memory']),
  unit: z.enum(['cores', 'MiB']).describe('1 MiB = 1048576 bytes.'),
  covers: text.describe('Which workloads the picture shows.'),
  node: text,
  evidence: text.describe('Path of the picture in the public repository.'),
  window: z.strictObject({ date: isoDay, start: text, end: text }),
  plateau_plus_minus: amount.describe('One pixel of the axis, in the unit of the picture.'),
  components: z.array(
    z.strictObject({
      name: text,
      role: z.enum([
        'app',
        'app-with-sidecar',
        'sidecar',
        'node-proxy',
        'agent',
        'platform',
        'ingress',
        'control-plane',
        'load-generator',
      ]),
      pods_shown: z.int().nullable().describe('Running Pods column; counts evicted copies too.'),
      table_at_window_end: z
        .strictObject({
          cores: amount,
          mib: amount,
          cores_from_percent: amount,
          requests_cores: amount,
          requests_mib: amount,
          limits_cores: amount,
          limits_mib: amount,
          wss_mib: amount,
          rss_mib: amount,
          cache_mib: amount,
        })
        .partial()
        .describe('The printed table: one instant, the last sample of the window.'),
      plateau: plateau.nullable(),
    }),
  ),
  plateau_total: plateau.nullable(),
  note: text.optional(),
});
export type Picture = z.infer<typeof picture>;

/** CPU and memory of the study, and which readings must not be compared. */
export const resources = z.strictObject({
  about: text,
  units: z.record(z.string(), text),
  how_to_read: z.record(z.string(), text),
  not_comparable: z.array(
    z.strictObject({
      id,
      a: text,
      b: text,
      why: text,
      effect: z.enum(['favors-linkerd', 'favors-cilium', 'unclear', 'none']),
      can_say: text,
    }),
  ),
  comparable_with_care: z.array(z.strictObject({ id, a: text, b: text, note: text })),
  pictures: z.array(picture).min(1),
});
export type Resources = z.infer<typeof resources>;
