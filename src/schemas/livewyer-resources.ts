import { z } from 'astro/zod';
import { id, isoDay, text } from './common.ts';
import { environment, iteration, type Load, scenario } from './livewyer-runs.ts';

const amount = z.number().nonnegative();
const level = z.strictObject({
  median: amount.describe('Median of the load phase, in the unit of the picture.'),
  min: amount.describe('Lowest value of the load phase, in the unit of the picture.'),
  max: amount.describe('Highest value of the load phase, in the unit of the picture.'),
  at_phase_end: amount.nullable().optional().describe('Memory only: MiB when the phase ended.'),
  below_one_pixel: z.boolean().optional().describe('true = too thin to read off exactly.'),
});
const phase = (connections: Load) =>
  level
    .nullable()
    .describe(`At ${String(connections)} connections. null = hidden or too thin to read.`);
const plateau = z.strictObject({ c32: phase(32), c64: phase(64), c128: phase(128) }).nullable();

/** Columns of the tables below the pictures; each picture prints some of them. */
const table = z
  .strictObject({
    cores: amount.describe('CPU use in cores, as printed.'),
    mib: amount.describe('Memory use in MiB.'),
    cores_from_percent: amount.describe(
      'CPU use in cores with more digits, computed from the printed percent of the CPU request.',
    ),
    requests_cores: amount.describe('CPU request in cores, all pods shown together.'),
    requests_mib: amount.describe('Memory request in MiB, all pods shown together.'),
    limits_cores: amount.describe('CPU limit in cores, all pods shown together.'),
    limits_mib: amount.describe('Memory limit in MiB, all pods shown together.'),
    wss_mib: amount.describe('Memory use in MiB, the working set alone.'),
    rss_mib: amount.describe('Memory use in MiB, the resident set alone.'),
    cache_mib: amount.describe('Memory use in MiB, the cache alone.'),
  })
  .partial();

/** One Grafana picture of the study, read into numbers. */
const picture = z.strictObject({
  id,
  iteration,
  environment,
  scenario,
  metric: z.enum(['cpu', 'memory']).describe('What the picture shows over time.'),
  unit: z
    .enum(['cores', 'MiB'])
    .describe('Unit of the values: cores for CPU, MiB for memory. 1 MiB = 1048576 bytes.'),
  covers: text.describe('Which workloads the picture shows.'),
  node: text.describe('Node or nodes on which they run.'),
  evidence: text.describe('Path of the picture in the public repository.'),
  window: z
    .strictObject({
      date: isoDay.describe('Day shown.'),
      start: text.describe('First minute shown, HH:MM; the source states no time zone.'),
      end: text.describe('Last minute shown, HH:MM; the source states no time zone.'),
    })
    .describe('The time the picture covers.'),
  plateau_plus_minus: amount.describe('One pixel of the axis, in the unit of the picture.'),
  components: z
    .array(
      z.strictObject({
        name: text.describe('Name of the workload or container, as printed.'),
        role: z
          .enum([
            'app',
            'app-with-sidecar',
            'sidecar',
            'node-proxy',
            'agent',
            'platform',
            'ingress',
            'control-plane',
            'load-generator',
          ])
          .describe(
            'What it does. node-proxy: ztunnel, cilium-envoy. agent: cilium. platform: such as kube-proxy.',
          ),
        pods_shown: z
          .int()
          .nullable()
          .describe('Running Pods column, with evicted copies. null = containers of one pod.'),
        table_at_window_end: table.describe(
          'The printed table: one instant, the last sample of the window.',
        ),
        plateau: plateau.describe(
          'Read off the picture for each load. null = hidden or too thin to read.',
        ),
      }),
    )
    .describe('Everything the picture shows with a name.'),
  plateau_total: plateau.describe('All components together, for each load. null = not read off.'),
  note: text.optional().describe('What is odd about the picture.'),
});
export type Picture = z.infer<typeof picture>;

/** CPU and memory of the study, and which readings must not be compared. */
export const resources = z.strictObject({
  about: text.describe('What the file holds.'),
  units: z.record(z.string(), text).describe('Unit of each metric, by name.'),
  how_to_read: z
    .record(z.string(), text)
    .describe('How the fields of a picture were read, by name of the field.'),
  not_comparable: z
    .array(
      z.strictObject({
        id,
        a: text.describe('One side: ids of pictures, with the component in brackets.'),
        b: text.describe('The other side, written in the same way.'),
        why: text.describe('Why the two must not be compared.'),
        effect: z
          .enum(['favors-linkerd', 'favors-cilium', 'unclear', 'none'])
          .describe('Whom the comparison would flatter.'),
        can_say: text.describe('What may be said all the same.'),
      }),
    )
    .describe('Readings that must not be compared.'),
  comparable_with_care: z
    .array(
      z.strictObject({
        id,
        a: text.describe('One side: id of a picture, with the component in brackets.'),
        b: text.describe('The other side, written in the same way.'),
        note: text.describe('What differs between the two.'),
      }),
    )
    .describe('Readings that may be compared with their note.'),
  pictures: z.array(picture).min(1).describe('The pictures, read into numbers.'),
});
export type Resources = z.infer<typeof resources>;
