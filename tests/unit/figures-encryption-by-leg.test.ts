import { describe, expect, it } from 'vitest';
import { build } from '../../src/figures/data/encryption-by-leg.ts';
import { CUTS } from '../../src/figures/draw/cuts.ts';
import { draw } from '../../src/figures/draw/draw.ts';
import { fontMeasure } from '../../src/figures/svg/measure.ts';
import { type EncryptionLeg, encryptionLeg } from '../../src/schemas/encryption-leg.ts';
import { newestVersions } from '../support/minimal-records.ts';

type Lock = EncryptionLeg['ways']['linkerd']['lock'];

const way = (lock: Lock) => ({
  lock,
  ...(lock === null && { short: 'not found' }),
  words: 'Words.',
  sources: ['a-source'],
});
const leg = (id: string, [linkerd, nodes, ztunnel]: [Lock, Lock, Lock]): EncryptionLeg => ({
  id,
  leg: id,
  ways: { linkerd: way(linkerd), nodeEncryption: way(nodes), ztunnel: way(ztunnel) },
  asOf: '2026-08-20',
});
const encryptionLegs = [
  leg('across-nodes', ['workload', 'node', 'workload']),
  leg('same-node', ['workload', 'none', 'workload']),
  leg('udp', ['none', 'node', 'none']),
  leg('probes', ['none', 'none', null]),
];

const numbers = newestVersions('3.1', '2.7');

describe('what is encrypted, by leg', () => {
  it('names the versions whose documentation was read, from their records', () => {
    expect(build({ encryptionLegs, numbers }).subtitle).toContain(
      'for Linkerd 3.1 and Cilium 2.7.',
    );
    expect(() => build({ encryptionLegs, numbers: [] })).toThrow('performance-linkerd-newest');
  });

  it('says a word at every lock, and words of the record where there is none', () => {
    const { chart } = build({ encryptionLegs, numbers });
    if (chart.kind !== 'grid') throw new Error('Not a grid.');
    expect(chart.groups.map(({ rows }) => rows.map(({ text }) => text))).toEqual([
      ['mutual TLS', 'node keys', 'mutual TLS'],
      ['mutual TLS', 'plain text', 'mutual TLS'],
      ['plain text', 'node keys', 'plain text'],
      ['plain text', 'plain text', 'not found'],
    ]);
  });

  it('does not say in its title what the records no longer say', () => {
    const changed = structuredClone(encryptionLegs);
    for (const { id, ways } of changed) if (id === 'udp') ways.ztunnel.lock = 'workload';
    expect(() => build({ encryptionLegs: changed, numbers })).toThrow('The leg udp');
  });

  it('reads out leg, way, protection and what is documented', async () => {
    const spec = build({ encryptionLegs, numbers });
    const { stops } = draw(spec.chart, spec.series, CUTS.w, await fontMeasure());
    expect(stops[1]).toMatchObject({
      title: 'across-nodes, Cilium, nodes: node keys',
      lines: ['Words.', 'encrypted, keys of the nodes'],
    });
  });
});

describe('the record of a leg', () => {
  it.each([
    ['needs words where it has no lock', { lock: null, short: undefined }],
    ['needs no words beside a lock', { lock: 'none', short: 'not found' }],
  ] as const)('%s', (_, wrong) => {
    const record = leg('udp', ['none', 'node', 'none']);
    Object.assign(record.ways.linkerd, wrong);
    const { error } = encryptionLeg.safeParse(record);
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['ways.linkerd.short']);
  });
});
