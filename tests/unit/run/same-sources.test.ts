import { describe, expect, it } from 'vitest';
import { beginning } from '../../../src/evidence/run/entry.ts';
import { sameSources } from '../../../src/evidence/run/same-sources.ts';
import { records } from '../../support/records.ts';

describe('records on the same sources', () => {
  const term = records.costTerms.find(({ id }) => id === 'cilium-spire-agent-memory-used');
  const of = (pages: readonly string[], sources = term?.sources ?? []) =>
    sameSources(sources, records, pages);

  it('are found page by page, in the order of the pages asked for, and on no other', () => {
    const feature = records.features.find(({ id }) => id === 'certificates-of-your-own-authority');
    const pages = ['/run/upgrades/', '/run/failure/'];
    const found = of(pages, feature?.linkerd.sources);
    expect(found.map(({ page }) => page)).toEqual(pages);
    expect(of(['/run/failure/'], feature?.linkerd.sources)).toEqual([found[1]]);
    expect(of([], feature?.linkerd.sources)).toEqual([]);
  });

  it('hold each record once, whatever the number of sources that it shares', () => {
    const twice = of(['/run/cost/'], [...(term?.sources ?? []), ...(term?.sources ?? [])]);
    const paths = twice.flatMap(({ records: rows }) => rows.map(({ path }) => path));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('/run/cost/#cilium-spire-agent-memory-used');
  });

  it('leave out sources on which nearly everything rests', () => {
    expect(of(['/run/failure/', '/run/upgrades/'], ['cilium-chart-1-20-0'])).toEqual([]);
  });

  it('have names that are cut between words', () => {
    expect(beginning('Short')).toBe('Short');
    const cut = beginning(
      'A name that goes on and on, until nobody can read it in a list, and further',
    );
    expect(cut).toBe('A name that goes on and on, until nobody can read it in a …');
  });
});
