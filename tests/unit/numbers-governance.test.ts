import { describe, expect, it } from 'vitest';
import { newestReport } from '../../src/evidence/governance.ts';
import { must, records, textAfter, textOf } from './numbers-fixture.ts';

describe('governance', () => {
  it.each([
    ['linkerd-maintainers', 'four'],
    ['cilium-committers', '48'],
    ['cilium-lead-count', '39'],
    ['cilium-lead', '39 of 48'],
    ['cilium-lead-percent', '81 percent'],
    ['cilium-other-count', 'Nine'],
    ['cilium-other-employers', 'eight'],
    ['envoy-maintainers', '19'],
    ['envoy-employers', '14'],
    ['linkerd-before', 'all five'],
    ['cilium-before', '40 of 49'],
    ['linkerd2-commits-2021', '693 in 2021'],
    ['linkerd2-commits-2025', '231 in 2025'],
    ['linkerd2-proxy-commits-2021', '357 in 2021'],
    ['linkerd2-proxy-commits-2025', '256 in 2025'],
    ['cncf-linkerd-authors', '59'],
    ['cncf-cilium-authors', '633'],
    ['conformance-cilium-mesh-http', '7 of 7'],
    ['conformance-cilium-mesh-grpc', '2 of 2'],
    ['conformance-linkerd-mesh-http', '7 of 7'],
    ['conformance-linkerd-mesh-grpc', '2, with 1 skipped'],
    ['conformance-linkerd-mesh-grpc-passed', '2'],
    ['conformance-linkerd-mesh-grpc-skipped', '1'],
  ])('governance-%s is what the claims say', (id, text) => {
    expect(textOf(`governance-${id}`)).toBe(text);
  });

  it('rests on lists of employers that add up', () => {
    for (const row of records.governance.maintainers) {
      expect(Math.round((row.leadCount / row.total) * 100)).toBe(row.leadSharePercent);
      if (!row.employers) continue;
      expect(row.employers.reduce((sum, { count }) => sum + count, 0)).toBe(row.total);
      expect(row.employers.find(({ name }) => name === row.leadCompany)?.count).toBe(row.leadCount);
    }
  });

  it('has no number for a year that is not complete', () => {
    expect(textOf('governance-linkerd2-commits-2024')).toBe('319 in 2024');
    expect(textOf('governance-linkerd2-commits-2026')).toBeUndefined();
  });

  it('takes the newest list and the newest open-source report', () => {
    const linkerd = textAfter('governance-linkerd-lead', (copy) => {
      const row = must(
        copy.governance.maintainers.find((r) => r.project === 'linkerd'),
        'a list',
      );
      copy.governance.maintainers.push({
        ...row,
        id: 'linkerd-2027',
        date: '2027-01-01',
        total: 6,
        leadCount: 5,
      });
    });
    expect(linkerd).toBe('5 of 6');
    const grpc = textAfter('governance-conformance-linkerd-mesh-grpc', (copy) => {
      const row = newestReport(copy.governance, 'linkerd');
      copy.governance.conformance.push(
        { ...row, date: '2027-01-01', meshGrpc: { passed: 3, skipped: 0 } },
        {
          ...row,
          date: '2027-02-01',
          version: 'enterprise 3',
          meshGrpc: { passed: 9, skipped: 0 },
        },
      );
    });
    expect(grpc).toBe('3 of 3');
  });
});
