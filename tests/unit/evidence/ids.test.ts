import { describe, expect, it } from 'vitest';
import { checkIds } from '../../../src/check/ids.ts';
import { aliasesTo, type CurrentIds, withCurrent } from '../../../src/evidence/ids.ts';
import type { Ids } from '../../../src/kinds/ids.ts';
import { REGISTERED } from '../../../src/kinds/named.ts';
import { formatProblem } from '../../../src/records/problem.ts';
import { redirectsFor } from '../../../src/records/redirects.ts';

const none = Object.fromEntries(REGISTERED.map((kind) => [kind, []])) as unknown as CurrentIds;
const registry = (published: Partial<CurrentIds>, aliases: Ids['aliases'] = []): Ids => ({
  aliases,
  published: { ...none, ...published },
});
const alias = (from: string, to: string): Ids['aliases'][number] => ({
  kind: 'claims',
  from,
  to,
  since: '2027-01-01',
  reason: 'split in two',
});

describe('published ids', () => {
  it('that disappear without an alias are reported with the remedy', () => {
    const [problem, ...rest] = checkIds(registry({ claims: ['blast-radius', 'one-tenth'] }), {
      ...none,
      claims: ['one-tenth'],
    });
    expect(rest).toEqual([]);
    expect(formatProblem(problem as never)).toContain(
      '"blast-radius", which was published and no longer exists',
    );
    expect(formatProblem(problem as never)).toContain(
      'Restore the id, or add an alias to content/ids.yaml: kind: claims, from: blast-radius',
    );
  });

  it('that moved are fine with an alias, and redirect under any base', () => {
    const moved = registry({ claims: ['blast-radius', 'node-outage'] }, [
      alias('blast-radius', 'node-outage'),
    ]);
    expect(checkIds(moved, { ...none, claims: ['node-outage'] })).toEqual([]);
    expect(redirectsFor(moved, '/any/path/')).toEqual({
      '/claims/blast-radius/': '/any/path/claims/node-outage/',
    });
    expect(aliasesTo(moved, 'claims', 'node-outage')).toEqual(['blast-radius']);
  });

  it('report an alias that leads nowhere', () => {
    const [problem] = checkIds(registry({ claims: ['a'] }, [alias('a', 'b')]), none);
    expect(problem?.found).toBe('"b" as the target');
  });

  it('report new ids with the command that registers them, and the command takes none out', () => {
    const before = registry({ claims: ['a'] });
    const current = { ...none, claims: ['b'] };
    expect(checkIds(before, current).map(({ fix }) => fix)).toContain('Run: npm run ids');
    expect(withCurrent(before, current).published.claims).toEqual(['a', 'b']);
  });
});
