import { describe, expect, it } from 'vitest';
import { readBase } from '../../../scripts/site/base.ts';
import { records } from '../../support/records.ts';
import { readAgainst } from '../../support/said';
import { around, byId, DIST, readPage } from '../../support/site';
import { INTERESTS_SAID, plain } from '../../support/words';

const faultsOf = readAgainst(records.sources, readBase(DIST));
const page = byId(readPage('/benchmarks/'));
const { rows } = records.tiers;

const SIDES = {
  linkerd: 'Linkerd',
  cilium_a: 'Cilium, tier A',
  cilium_b: 'Cilium, tier B',
  cilium_c: 'Cilium, tier C',
  cilium_tier_unknown: 'Cilium, tier not known',
} as const;
const METRICS: Record<string, string> = {
  average: 'average latency',
  latency_percentile_unknown: 'latency, percentile not known',
};
type Row = (typeof rows)[number];

/** Who was ahead, with the tier of Cilium. */
function aheadWords(row: Row): string {
  if (row.ahead === null) return 'Linkerd was not tested';
  if (row.ahead !== 'linkerd' && row.ahead !== 'cilium') {
    const words = row.ahead.replace(/\blinkerd\b/g, 'Linkerd').replace(/\bcilium\b/g, 'Cilium');
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
  const name = row.ahead === 'linkerd' ? 'Linkerd' : 'Cilium';
  const tiers = (['a', 'b', 'c'] as const)
    .filter((tier) => row[`cilium_${tier}`] !== null)
    .map((tier) => tier.toUpperCase());
  if (!tiers.length) return `${name}; tier of Cilium not known`;
  const word = `tier${tiers.length > 1 ? 's' : ''} ${tiers.join(' and ')}`;
  return row.ahead === 'linkerd' ? `${name}, against ${word}` : `${name}, in ${word}`;
}

describe('the table of studies', () => {
  it('says of every row what the record says, cell by cell', () => {
    const faults = rows.flatMap((row) => {
      const [head, ...cells] = page.get(row.id)?.querySelectorAll('th, td') ?? [];
      const study = rows.filter((other) => other.study === row.study);
      const all = study.flatMap((other) =>
        Object.keys(SIDES).flatMap((side) =>
          Object.values(other[side as 'linkerd']?.change_percent ?? {}),
        ),
      );
      const decimals = Math.max(...all.map((value) => String(value).split('.')[1]?.length ?? 0));
      return [
        ...faultsOf({
          name: `${row.id}, head`,
          part: head,
          words: [
            row.load ?? 'load not known',
            'against',
            row.reference ?? 'an unknown reference',
            INTERESTS_SAID[row.who],
            row.year ?? 'year not known',
            ',',
            `evidence ${row.evidence_strength.replaceAll('-', ' ')}`,
            row.label,
          ],
        }),
        ...Object.keys(SIDES).flatMap((side, i) => {
          const changes = Object.entries(row[side as 'linkerd']?.change_percent ?? {});
          return faultsOf({
            name: `${row.id}, ${side}`,
            part: cells[i],
            words: changes.length
              ? changes.flatMap(([metric, value]) => [
                  METRICS[metric] ?? metric,
                  `${value > 0 ? '+' : ''}${value.toFixed(decimals)}`,
                ])
              : ['–not measured'],
          });
        }),
        ...faultsOf({ name: `${row.id}, ahead`, part: cells.at(-1), words: [aheadWords(row)] }),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('stands under heads that name the mesh and the tier of each column', () => {
    const first = page.get(rows[0]?.id ?? '');
    const heads =
      first &&
      around(first, 'table')
        .querySelectorAll('thead th')
        .map((head) => plain(head.textContent));
    Object.values(SIDES).forEach((name, i) => {
      expect(heads?.[i + 1]?.startsWith(name), `${heads?.[i + 1] ?? ''} for ${name}`).toBe(true);
    });
  });

  it('carries every note of a row beside it', () => {
    const faults = rows.flatMap((row) => {
      const row_ = page.get(row.id);
      const body = row_ ? plain(around(row_, 'tbody').textContent) : '';
      const notes = [
        ...Object.keys(SIDES).map(
          (side) => [SIDES[side as 'linkerd'], row[side as 'linkerd']?.note] as const,
        ),
        ['', row.note] as const,
      ];
      return notes.flatMap(([side, note]) =>
        !note || body.includes(plain(`${side && `${side}: `}${note}`))
          ? []
          : [`${row.id}: lacks “${note}” ${side}`],
      );
    });
    expect(faults).toEqual([]);
  });

  it('stands under the study and the publisher that it comes from', () => {
    for (const row of rows) {
      const head = plain(page.get(row.study)?.textContent ?? '');
      const source = records.sources.find(
        ({ id }) => id === rows.find(({ study }) => study === row.study)?.source_id,
      );
      expect(head, row.id).toContain(plain(source?.publisher ?? ''));
    }
  });
});
