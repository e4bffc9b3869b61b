import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIVEWYER_JSON } from '../../src/evidence/benchmarks/files.ts';
import {
  HISTOGRAM,
  histogramPath,
  histogramWords,
} from '../../src/evidence/benchmarks/histogram.ts';
import { printedRun } from '../../src/evidence/benchmarks/printed.ts';
import { RUN_COLUMNS, runRow } from '../../src/evidence/benchmarks/run-file.ts';
import { failedRequests, stateOf } from '../../src/evidence/benchmarks/run-words.ts';
import { specialCaveats } from '../../src/evidence/benchmarks/special-caveats.ts';
import { must, ROOT, records } from './records.ts';

const file = readFileSync(`${ROOT}content/benchmarks/livewyer-2024/runs.json`, 'utf8');
const NUMBER = /(?<=[:[,] ?)\d+(?:\.\d+)?(?=[\],}\n])/g;
const run = (id: string) =>
  must(
    records.runs.find((candidate) => candidate.id === id),
    id,
  );

describe('numbers of a run', () => {
  it('are printed with every digit of the file, trailing zeros included', () => {
    const digits: string[] = [];
    for (const record of records.runs) printedRun(record, (text) => digits.push(text));
    const inFile = file.match(NUMBER) ?? [];
    expect(inFile.length).toBeGreaterThan(3000);
    expect(digits).toEqual(inFile);
  });

  it('stand in the JSON file in the same digits', () => {
    const text = JSON.stringify(LIVEWYER_JSON.runs(records, (path) => path));
    expect(text).toContain('"p90":0.2410');
    expect(text.match(NUMBER)).toEqual(file.match(NUMBER));
  });

  it('stand in the row of the CSV file under their names', () => {
    const row = runRow(run('v3-baseline-pod-c32'), records.study, (path) => `https://x${path}`);
    const cell = (name: string) => row[RUN_COLUMNS.indexOf(name)];
    expect(row).toHaveLength(RUN_COLUMNS.length);
    expect(cell('p90_s')).toBe('0.2410');
    expect(cell('total_s')).toBe('1905.4200');
    expect(cell('dns_dialup_slowest_s')).toBe('1.0230');
    expect(cell('size_kib_per_s')).toBe('762.38');
    expect(cell('histogram_upper_edge_s_count')).toMatch(/^0\.067:1 0\.582:299993 .* 5\.213:5$/);
    expect(cell('url')).toBe('https://x/benchmarks/livewyer-2024/#v3-baseline-pod-c32');
  });
});

describe('words for a run', () => {
  it('give the state of the cluster and never call a run labeled baseline "mesh off"', () => {
    const states = (id: string) => stateOf(run(id));
    expect(states('v3-baseline-pod-c32')).toBe('no mesh');
    expect(states('v3-linkerd-vm-warmup-c32')).toBe('meshed, warm-up');
    expect(states('v3-cilium-pod-unmeshed-c64')).toBe('labeled baseline');
    expect(states('v3-baseline-pod-unmeshed-warmup-c32')).toBe('labeled baseline, warm-up');
    expect(records.runs.map(stateOf).join()).not.toMatch(/off/);
  });

  it('count failed requests', () => {
    expect(failedRequests({ errors: [] })).toBe(0);
    expect(failedRequests(run('v3-cilium-pod-c64'))).toBe(1);
  });

  it('name the caveats about one or two runs, and no others', () => {
    const special = specialCaveats(records.caveats.caveats, records.runs);
    const ids = (id: string) => special.get(id)?.map((caveat) => caveat.id);
    expect(ids('v3-baseline-vm-c128')).toEqual(['baseline-vm-outage']);
    expect(ids('v3-cilium-vm-c64')).toEqual(['cilium-vm-outage-in-64-run']);
    expect(ids('v3-linkerd-pod-c32')).toBeUndefined();
  });
});

describe('histogram', () => {
  const steps = (counts: number[]) =>
    counts.map((count, i): [number, number] => [(i + 1) / 10, count]);

  it('is as high as the share of the fullest step, and leaves no single request out', () => {
    expect(histogramPath(steps([0, 1000, 500, 1]))).toBe(
      'M10 32v-32h9v32zM20 32v-16h9v16zM30 32v-1h9v1z',
    );
    expect(histogramPath(run('v3-baseline-pod-c32').histogram).match(/M/g)).toHaveLength(4);
    expect(HISTOGRAM.width).toBe(10 * 11 - 1);
  });

  it('says where most requests lie', () => {
    expect(histogramWords(steps([0, 1000, 500]))).toBe('1,000 of 1,500 in 0.100 to 0.200 s');
    expect(histogramWords(steps([7, 1]))).toBe('7 of 8 in at most 0.100 s');
  });
});
