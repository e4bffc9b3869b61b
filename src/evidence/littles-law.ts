import type { Run } from '../schemas/livewyer-runs.ts';

/**
 * How far a run is from Little's law, in percent: (connections / throughput / printed average - 1) x 100.
 * In a closed loop average latency equals connections divided by throughput, so zero means that
 * latency and throughput are one result.
 */
export const littlesLawDifference = (run: Run): number =>
  (run.connections / run.requests_per_s / run.average_s - 1) * 100;
