import { describe, expect, it } from 'vitest';
import {
  compareVersions,
  minors,
  sorted,
  versionList,
  within,
} from '../../../src/figures/versions/arithmetic.ts';
import { outcomeOf } from '../../../src/figures/versions/outcome.ts';
import { pairOf } from '../../../src/figures/versions/pairs.ts';
import {
  filtersOf,
  labelsOf,
  pickersOf,
  saidOf,
  standard,
} from '../../../src/figures/versions/picker.ts';
import { read, readVersions, readWords } from '../../../src/figures/versions/reading.ts';
import {
  gatewayStatement,
  kernelStatement,
  kubernetesStatement,
} from '../../../src/figures/versions/statements.ts';
import type { Choice } from '../../../src/lib/filter.ts';
import type { Release } from '../../../src/schemas/run/releases.ts';
import { release as schema } from '../../../src/schemas/run/releases.ts';
import type { GatewayRelease } from '../../../src/schemas/run/versions.ts';
import { objections } from '../../support/schema-faults.ts';

const linkerd: Release = {
  id: 'linkerd-9-1',
  project: 'linkerd',
  version: '9.1',
  released: '2030-02-01',
  build: 'edge-30.2.1',
  kubernetes: {
    documented: { min: '1.8', max: '1.11' },
    inTests: ['1.8', '1.12'],
    required: { min: '1.8' },
    basis: 'documented',
    sources: ['a'],
  },
  gatewayApi: {
    documented: { min: '1.2.1', max: '1.4.0', recommended: '1.2.1' },
    required: { types: [{ type: 'HTTPRoute', version: 'v1' }], note: 'At install.' },
    conformance: [],
    basis: 'documented',
    sources: ['b'],
  },
  kernel: { note: 'None is named.', basis: 'not-found', sources: [] },
  asOf: '2030-02-01',
};
const cilium: Release = {
  id: 'cilium-5-2',
  project: 'cilium',
  version: '5.2',
  released: '2030-03-01',
  build: '5.2.3',
  kubernetes: {
    published: ['1.10', '1.11', '1.12'],
    onClouds: [{ cloud: 'AKS', versions: ['1.9'] }],
    required: { min: '1.5' },
    basis: 'documented',
    sources: ['c'],
  },
  gatewayApi: {
    asked: { form: 'minimum', versions: ['1.4.0'], note: 'Upgrade notes.' },
    required: { types: [{ type: 'TLSRoute', version: 'v1' }], note: 'By the operator.' },
    conformance: [{ version: '1.5.0', channel: 'standard', build: '5.2.0', sources: ['e'] }],
    basis: 'documented',
    sources: ['d'],
  },
  kernel: {
    minimum: '5.10',
    equivalent: '4.18 on RHEL',
    functions: [{ from: '6.8', function: 'netkit' }],
    basis: 'documented',
    sources: ['f'],
  },
  asOf: '2030-03-01',
};
const gateway = (version: string, standardTypes: string[], experimental: string[] = []) =>
  ({
    id: `gateway-api-${version.replaceAll('.', '-')}`,
    version,
    standard: standardTypes.map((type) => ({ type, versions: ['v1'] })),
    experimental: experimental.map((type) => ({ type, versions: ['v1'] })),
    asOf: '2030-01-01',
    basis: 'documented',
    sources: ['g'],
  }) satisfies GatewayRelease;
const gateways: [GatewayRelease, GatewayRelease, GatewayRelease, GatewayRelease] = [
  gateway('1.2.1', ['HTTPRoute']),
  gateway('1.3.0', ['HTTPRoute'], ['TLSRoute']),
  gateway('1.4.0', ['HTTPRoute', 'TLSRoute']),
  gateway('1.5.0', ['HTTPRoute', 'TLSRoute']),
];
const versions = { releases: [linkerd, cilium], gatewayReleases: gateways };

describe('the arithmetic of versions', () => {
  it('compares by number, not by letter, and takes 1.9 for older than 1.10', () => {
    expect(compareVersions('1.9', '1.10')).toBeLessThan(0);
    expect(compareVersions('1.10.1', '1.10')).toBeGreaterThan(0);
    expect(compareVersions('1.31', '1.31.0')).toBe(0);
    expect(compareVersions('1.3.0-rc.1', '1.3.0')).toBeLessThan(0);
    expect(sorted(['1.10', '1.9', '1.10'])).toEqual(['1.9', '1.10']);
  });

  it('counts both ends of a range to it', () => {
    const range = { min: '1.9', max: '1.11' };
    expect(['1.8', '1.9', '1.11', '1.12'].map((one) => within(one, range))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('lists the minor versions of a range, and refuses two major ones', () => {
    expect(minors('1.9', '1.11')).toEqual(['1.9', '1.10', '1.11']);
    expect(minors('1.9', '1.8')).toEqual([]);
    expect(() => minors('1.9', '2.1')).toThrow('two major versions');
  });

  it('writes a range only where no version is left out', () => {
    expect(versionList(['1.11', '1.9', '1.10'])).toBe('1.9 to 1.11');
    expect(versionList(['1.9', '1.11', '1.12'])).toBe('1.9, 1.11 or 1.12');
    expect(versionList(['1.3.0', '1.4.1'], 'and')).toBe('1.3.0 and 1.4.1');
    expect(versionList([])).toBe('');
  });
});

describe('what a release says', () => {
  it('of Kubernetes: its range, and tests outside it are told but are no support', () => {
    expect(kubernetesStatement(linkerd, '1.10').answer).toBe('yes');
    const outside = kubernetesStatement(linkerd, '1.12');
    expect(outside).toMatchObject({ answer: 'no', sources: ['a'] });
    expect(outside.words).toBe('Documents 1.8 to 1.11. Leaves out 1.12. Its own tests use 1.12.');
    expect(kubernetesStatement(cilium, '1.9').words).toContain('Its tests on AKS use it.');
  });

  it('of Kubernetes below what the chart asks for: refused, also without a range', () => {
    const { documented: _, ...without } = linkerd.kubernetes;
    const silent = { ...linkerd, kubernetes: without };
    expect(kubernetesStatement(silent, '1.9')).toMatchObject({ answer: 'unknown' });
    const refused = kubernetesStatement(silent, '1.7');
    expect(refused.answer).toBe('no');
    expect(refused.words).toContain('Refused: code or chart asks for 1.8 or newer.');
  });

  it('of the Gateway API: named or not, and whether the types that it checks are there', () => {
    const [second, third, fourth, fifth] = gateways;
    expect(gatewayStatement(cilium, fourth).answer).toBe('yes');
    expect(gatewayStatement(cilium, third)).toMatchObject({ answer: 'no' });
    expect(gatewayStatement(cilium, third).words).toContain(
      'TLSRoute v1 are in the experimental channel only',
    );
    expect(gatewayStatement(cilium, second).words).toContain('missing there: TLSRoute v1');
    expect(gatewayStatement(cilium, fifth)).toMatchObject({ answer: 'yes', sources: ['d', 'e'] });
    expect(gatewayStatement(linkerd, fifth).answer).toBe('no');
  });

  it('of the kernel: unknown where none is documented, and what a newer one would bring', () => {
    expect(kernelStatement(linkerd, '6.8').answer).toBe('unknown');
    expect(kernelStatement(cilium, '5.10')).toMatchObject({ answer: 'yes' });
    expect(kernelStatement(cilium, '5.10').words).toContain('Not before 6.8: netkit.');
    expect(kernelStatement(cilium, '5.4').words).toContain('Takes 4.18 on RHEL as the same.');
    expect(kernelStatement(cilium, '5.4').answer).toBe('no');
  });
});

describe('what two releases name in common', () => {
  it('is the cut of both, and a gap on one side is a gap', () => {
    const pair = pairOf(linkerd, cilium, gateways);
    expect(pair).toMatchObject({
      kubernetes: ['1.10', '1.11'],
      gateway: ['1.4.0'],
      typesThere: ['1.4.0'],
      outcome: 'overlap',
    });
    expect(outcomeOf(['unknown', 'no'])).toBe('gap');
    expect(outcomeOf(['unknown', 'yes'])).toBe('unknown');
    expect(outcomeOf(['yes', 'yes'])).toBe('overlap');
  });

  it('is unknown where one names no range, and not an overlap', () => {
    const { documented: _, ...without } = linkerd.kubernetes;
    const pair = pairOf({ ...linkerd, kubernetes: without }, cilium, gateways);
    expect(pair.kubernetes).toBeUndefined();
    expect(pair.outcome).toBe('unknown');
  });
});

describe('the choice of versions', () => {
  const readChoice = (choice: Choice) =>
    read(choice, labelsOf(pickersOf(versions), choice), saidOf(versions));
  const readQuery = (query: string) =>
    readVersions(query, filtersOf(pickersOf(versions)), standard(versions));

  it('begins with the newest pair that overlaps, and the newest versions of the overlap', () => {
    expect(standard(versions)).toEqual({
      linkerd: '9-1',
      cilium: '5-2',
      kubernetes: '1.11',
      gateway: '1.4.0',
      kernel: '6.8',
    });
  });

  it('offers every Kubernetes between the lowest and the highest, and kernels in bands', () => {
    const [, , kubernetes, , kernel] = pickersOf(versions);
    expect(kubernetes?.options.map(({ value }) => value)).toEqual([
      '1.12',
      '1.11',
      '1.10',
      '1.9',
      '1.8',
    ]);
    expect(kernel?.options.map(({ label }) => label)).toEqual([
      '6.8 or newer',
      '5.10, before 6.8',
      'before 5.10',
    ]);
  });

  it('reads every value that it offers, and names those that it does not', () => {
    for (const { name, options } of pickersOf(versions))
      for (const { value } of options) {
        const { choice, unknown } = readQuery(`?${name}=${value}`);
        expect(unknown).toEqual([]);
        expect(readChoice(choice).readings).toHaveLength(3);
      }
    const { choice, unknown } = readQuery('?kubernetes=1.99&cilium=5-2');
    expect(unknown).toEqual(['1.99']);
    expect(choice).toEqual(standard(versions));
  });

  it('says it in one breath', () => {
    const { choice } = readQuery('?kubernetes=1.12');
    expect(readWords(readChoice(choice))).toBe(
      'Linkerd 9.1 with Cilium 5.2. Overlap: Gateway API 1.4.0. Gap: Kubernetes 1.12. Named by Cilium alone: Kernel 6.8 or newer.',
    );
  });
});

describe('a release that is not sound', () => {
  it('passes as it is', () => {
    expect(objections(schema, linkerd)).toEqual([]);
    expect(objections(schema, cilium)).toEqual([]);
  });

  it('is refused without a statement on the Gateway API, without a source, or with words for a version', () => {
    const { documented: _, ...without } = linkerd.gatewayApi;
    expect(objections(schema, { ...linkerd, gatewayApi: without })).toEqual(['gatewayApi']);
    const unsourced = { ...linkerd.kubernetes, sources: [] };
    expect(objections(schema, { ...linkerd, kubernetes: unsourced })).toEqual([
      'kubernetes.sources',
    ]);
    const worded = { ...linkerd.kubernetes, required: { min: 'newest' } };
    expect(objections(schema, { ...linkerd, kubernetes: worded })).toEqual([
      'kubernetes.required.min',
    ]);
  });
});
