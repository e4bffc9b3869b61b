import type { Chosen, FigureFrame, FigureSpec } from '../spec.ts';
import type { Used } from './latency-points.ts';
import * as latency from './livewyer-latency.ts';

/** Every percentile is shown at once, so there is no choice of one, and the load is always chosen. */
const options = latency.frame.options.flatMap(({ name, label, choices, default: first }) =>
  name === 'percentile' ? [] : [{ name, label, choices, default: first }],
);

export const frame: FigureFrame = { ...latency.frame, id: 'livewyer-percentiles', options };

/** Latency of every cluster from the median to the slowest requests, at one load. */
export const build = (records: Used, chosen: Chosen): FigureSpec => ({
  ...latency.build(records, { ...chosen, percentile: 'all' }),
  id: frame.id,
  chosen,
});
