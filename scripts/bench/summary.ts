import { BYTE_KINDS, type Load } from './load.ts';

/** Middle value; of an even number of values the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('The median of no values is not defined.');
  return middle;
}

/** The median of each measure on its own. */
export function medianLoad(loads: readonly Load[]): Load {
  const of = (measure: (load: Load) => number) => median(loads.map(measure));
  const bytes = { html: 0, css: 0, js: 0, font: 0, other: 0 };
  for (const kind of BYTE_KINDS) bytes[kind] = of((load) => load.bytes[kind]);
  return {
    bytes,
    requests: of((load) => load.requests),
    fcp: of((load) => load.fcp),
    lcp: of((load) => load.lcp),
    tbt: of((load) => load.tbt),
    cls: of((load) => load.cls),
  };
}

/** All bytes of a load, in bytes. */
export function totalBytes(load: Load): number {
  return BYTE_KINDS.reduce((sum, kind) => sum + load.bytes[kind], 0);
}
