import { describe, expect, it } from 'vitest';
import { newestReport } from '../../src/evidence/governance.ts';
import { must, records, textAfter, textOf } from './records.ts';

describe('governance', () => {
  it('rests on lists of employers that add up', () => {
    for (const row of records.governance.maintainers) {
      expect(Math.round((row.leadCount / row.total) * 100)).toBe(row.leadSharePercent);
      if (!row.employers) continue;
      expect(row.employers.reduce((sum, { count }) => sum + count, 0)).toBe(row.total);
      expect(row.employers.find(({ name }) => name === row.leadCompany)?.count).toBe(row.leadCount);
    }
  });

  it('has no number for a year that is not complete', () => {
    for (const { year, partial, linkerd2 } of records.governance.commitsPerYear.rows)
      expect(textOf(`governance-linkerd2-commits-${String(year)}`)).toBe(
        partial ? undefined : `${String(linkerd2.commits)} in ${String(year)}`,
      );
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
