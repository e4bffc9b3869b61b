import { describe, expect, it } from 'vitest';
import type { RowsChart } from '../../src/figures/chart.ts';
import { build } from '../../src/figures/data/kinds-of-work.ts';
import type { Tiers } from '../../src/schemas/tiers.ts';

type TierRow = Tiers['rows'][number];
type Changes = Partial<
  Record<'linkerd' | 'cilium_a' | 'cilium_b' | 'cilium_c', Record<string, number>>
>;

const measured = (change_percent?: Record<string, number>) =>
  change_percent ? { change_percent, kind: 'computed', source: 'study' } : null;

const row = (id: string, changes: Changes, more: Partial<TierRow> = {}): TierRow => ({
  id,
  study: id.replace(/-\d+$/, ''),
  source_id: 'a-source',
  by: 'Someone',
  who: 'vendor-other',
  year: 2024,
  load: `load of ${id}`,
  reference: 'no mesh',
  linkerd: measured(changes.linkerd),
  cilium_a: measured(changes.cilium_a),
  cilium_b: measured(changes.cilium_b),
  cilium_c: measured(changes.cilium_c),
  cilium_tier_unknown: null,
  ahead: null,
  evidence_strength: 'weak',
  ...more,
});
const full = row(
  'full-1',
  {
    cilium_a: { p50: 10.2, p99: 9 },
    cilium_b: { p50: 59.7 },
    linkerd: { p50: 161.2, p99: 155.3 },
    cilium_c: { p50: 236.7 },
  },
  { label: 'single runs' },
);
const records = (...rows: TierRow[]) => ({
  tiers: { rules: [], tiers: [], linkerd_work: 'Linkerd does all of it.', rows } satisfies Tiers,
});
const chartOf = (of: ReturnType<typeof records>, metric = 'p50') =>
  build(of, { metric }).chart as RowsChart;

describe('how much each mesh adds, by kind of work', () => {
  it('gives the finding of the test that ran every kind of work, with two significant digits', () => {
    expect(build(records(full), { metric: 'p50' }).title).toBe(
      'In the one test of every kind of work (single runs), Cilium added 10 percent to the median latency when forwarding, 60 encrypted and 240 with HTTP handled; Linkerd added 160',
    );
    expect(build(records(full), { metric: 'p99' }).title).toContain('depends on what Cilium');
  });

  it('says where one of the two was not run', () => {
    const alone = row(
      'one-2',
      { cilium_a: { p50: 4 }, cilium_c: { p50: 150 } },
      { setting: 'EKS' },
    );
    const notes = build(records(full, alone), { metric: 'p50' }).notes;
    expect(notes.filter(({ head }) => head === 'No counterpart.')).toEqual([
      expect.objectContaining({
        text: expect.stringContaining('Linkerd was not run in Someone 2024'),
      }),
    ]);
  });

  it('puts the kinds of work from least to most, whatever they measured', () => {
    const [group] = chartOf(records(full)).groups;
    expect(group?.rows.map(({ label, columns }) => [label, columns?.[0]])).toEqual([
      ['Cilium, forwarding only', '+10\u00a0%'],
      ['Cilium, encrypted', '+60\u00a0%'],
      ['Linkerd, encrypted, HTTP read', '+160\u00a0%'],
      ['Cilium, HTTP handled', '+240\u00a0%'],
    ]);
    expect(group).toMatchObject({ label: 'Someone 2024', note: 'vendor, other' });
  });

  it('draws loads of one setting together, exact to the digit, and settings apart', () => {
    const two = { cilium_a: { p50: 20 }, linkerd: { p50: -3 } };
    const all = records(
      row('one-1', { cilium_a: { p50: 12.34 }, linkerd: { p50: 5 } }, { setting: 'HTTP' }),
      row('one-2', two, { setting: 'HTTP' }),
      row('one-3', two, { setting: 'gRPC' }),
    );
    const { groups } = chartOf(all);
    expect(groups.map(({ note }) => note)).toEqual(['vendor, other, HTTP', 'vendor, other, gRPC']);
    expect(groups[0]?.rows[0]?.cells[0]).toMatchObject({
      low: 12.34,
      high: 20,
      text: '+12 to +20\u00a0%',
      stops: [
        { value: 12.34, text: '+12.3\u00a0%', label: 'load of one-1' },
        { value: 20, text: '+20.0\u00a0%', label: 'load of one-2' },
      ],
    });
  });

  it('names what it does not draw, and prints the label of a record', () => {
    const alone = row('alone-1', { cilium_a: { p50: 1 } }, { by: 'Somebody else' });
    const spec = build(records(full, alone), { metric: 'p50' });
    expect(spec.withheld.join()).toContain('Somebody else');
    expect(spec.notes.map(({ text }) => text)).toContain('Single runs.');
    expect(build(records(full), { metric: 'p50' }).withheld).toEqual([]);
  });
});
