import type { Comparisons } from '../../schemas/livewyer-comparisons.ts';
import type { Picture, Resources } from '../../schemas/livewyer-resources.ts';
import type { Run } from '../../schemas/livewyer-runs.ts';

type Component = Picture['components'][number];

/** CPU and memory of one component at the end of the window, each from a picture of its own. */
export interface Reading {
  name: string;
  cpu: Picture;
  memory: Picture | undefined;
  cores: number | undefined;
  /** Workload memory, or the working set of a container: two metrics that must not be compared. */
  mib: { value: number; metric: 'workload' | 'working set' } | undefined;
}

/** Cores for a table: two decimals at least, as most pictures print them, and five at most. */
export function coresText(cores: number): string {
  const decimals = String(cores).split('.')[1]?.length ?? 0;
  return cores.toFixed(Math.min(5, Math.max(2, decimals)));
}

/** Words about cores with their longer numbers as a table has them; the files keep every digit. */
export const withRoundedCores = (words: string): string =>
  words.replace(/\b\d+\.\d{6,}/g, (cores) => coresText(Number(cores)));

const PROXIES: readonly Component['role'][] = ['sidecar', 'node-proxy', 'agent', 'ingress'];

/** CPU as exactly as the picture prints it: from the percent of the request where it stands there. */
const coresOf = ({ table_at_window_end: table }: Component): number | undefined =>
  table.cores_from_percent ?? table.cores;

function memoryOf(component: Component | undefined): Reading['mib'] {
  const { mib, wss_mib } = component?.table_at_window_end ?? {};
  if (mib !== undefined) return { value: mib, metric: 'workload' };
  return wss_mib === undefined ? undefined : { value: wss_mib, metric: 'working set' };
}

/** Proxies, agents and ingresses of an iteration as the pictures print them, in the order of the file. */
export function proxyReadings(
  { pictures }: Pick<Resources, 'pictures'>,
  iteration: Picture['iteration'],
): Reading[] {
  return pictures
    .filter((picture) => picture.iteration === iteration && picture.metric === 'cpu')
    .flatMap((cpu) => {
      const memory = pictures.find(({ id }) => id === cpu.id.replace(/-cpu$/, '-memory'));
      return cpu.components
        .filter(({ role }) => PROXIES.includes(role))
        .map(
          (component): Reading => ({
            name: component.name,
            cpu,
            memory,
            cores: coresOf(component),
            mib: memoryOf(memory?.components.find(({ name }) => name === component.name)),
          }),
        );
    });
}

/** CPU per request of one reading, in milliseconds of one core. */
export interface CpuPerRequest {
  reading: Comparisons['cpu_readings'][number];
  run: Run;
  cores: number;
  /** cores / requests_per_s x 1000; null where the throughput of the run is no measure. */
  ms: number | null;
}

/** CPU readings divided by the throughput of their run, as far as comparisons.yaml allows it. */
export function cpuPerRequest(
  readings: Comparisons['cpu_readings'],
  runs: readonly Run[],
): CpuPerRequest[] {
  return readings.map((reading) => {
    const run = runs.find(({ id }) => id === reading.run);
    const cores = reading.cores_end_of_window ?? reading.cores_plateau;
    if (!run || cores === undefined)
      throw new Error(
        `The CPU reading "${reading.what}" of ${reading.run} has no run or no cores.`,
      );
    const valid = reading.validity === 'usable' || reading.validity === 'limited';
    return { reading, run, cores, ms: valid ? (cores / run.requests_per_s) * 1000 : null };
  });
}
