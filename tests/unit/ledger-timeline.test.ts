import { describe, expect, test } from 'vitest';
import type { Evidenced } from '../../src/evidence/join.ts';
import { minorReleases, newerWords } from '../../src/figures/claims/releases.ts';
import { timeline, yearsOf } from '../../src/figures/claims/sources-in-time.ts';
import { event, must, source } from '../support/small-world.ts';

const dated = (...dates: (string | null)[]): Evidenced[] =>
  dates.map((date) => ({ source: source({ date }), note: undefined }));
const draw = (sides: Partial<Record<'for' | 'against' | 'context', Evidenced[]>>) =>
  timeline({ for: [], against: [], context: [], ...sides }, '2024', '2026-11-22');
const drawn = (sides: Parameters<typeof draw>[0]) => must(draw(sides), 'a drawing');

describe('a date', () => {
  test('is as long as it is exact', () => {
    expect(yearsOf('2024')).toEqual([2024, 2025]);
    expect(yearsOf('2024-07')).toEqual([2024.5, 2024 + 7 / 12]);
    const [from, to] = yearsOf('2024-12-31');
    expect(from).toBeCloseTo(2025 - 1 / 366, 10);
    expect(to).toBe(2025);
  });
});

describe('the axis', () => {
  test('begins with the page, or with the oldest source where that is older', () => {
    expect(drawn({ for: dated('2025-03-01') }).ticks[0]?.label).toBe('2024');
    expect(drawn({ for: dated('2019-03-01', '2025') }).ticks[0]?.label).toBe('2019');
  });

  test('ends on the day on which the record was closed', () => {
    const { lanes } = drawn({ for: dated('2026-11-22') });
    expect(lanes[0]?.marks[0]?.x).toBeGreaterThan(97);
    expect(lanes[0]?.marks[0]?.x).toBeLessThan(100);
  });

  test('labels few years, so that they fit on a phone', () => {
    const { ticks } = drawn({ context: dated('2015-12-16') });
    expect(ticks).toHaveLength(12);
    expect(ticks.filter(({ label }) => label).length).toBeLessThanOrEqual(6);
  });
});

describe('the marks', () => {
  test('are one for each source with a date; the others are counted', () => {
    const { lanes, undated } = drawn({ for: dated('2024-05-08', null), against: dated(null) });
    expect(lanes.map(({ side, count, marks }) => [side, count, marks.length])).toEqual([
      ['for', 2, 1],
      ['against', 1, 0],
    ]);
    expect(undated).toBe(2);
  });

  test('have the name of their publisher and their month, each on a row, and none as context', () => {
    const { lanes } = drawn({ for: dated('2025-03-01', '2024'), context: dated('2024-05-08') });
    expect(lanes[0]?.marks.map(({ label, level }) => [label, level])).toEqual([
      [[expect.stringMatching(/,\s2024$/)], 0],
      [[expect.stringMatching(/,\sMar\s2025$/)], 1],
    ]);
    expect(lanes.at(-1)?.marks[0]?.label).toEqual([]);
  });

  test('name a publisher in full, in lines that fit, and the next mark stands below them', () => {
    const publisher = 'CNCF and Linux Foundation Research';
    const long = { source: source({ date: '2025-03-01', publisher }), note: undefined };
    const { marks, levels } = must(
      drawn({ for: [long, ...dated('2026-01-01')] }).lanes[0],
      'a lane',
    );
    const label = marks[0]?.label ?? [];
    expect(label.join(' ').replaceAll('\u00a0', ' ')).toBe(`${publisher}, Mar 2025`);
    expect(Math.max(...label.map(({ length }) => length))).toBeLessThanOrEqual(26);
    expect(marks[1]?.level).toBe(label.length);
    expect(levels).toBe(label.length + (marks[1]?.label.length ?? 0));
  });

  test('stand in the order of their dates', () => {
    const { marks } = must(
      drawn({ for: dated('2026-01-01', '2024-01-01', '2025-01-01') }).lanes[0],
      'a lane',
    );
    const xs = marks.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(new Set(xs).size).toBe(3);
  });

  test('never lie on one another', () => {
    const { marks, levels } = must(
      drawn({ for: dated('2024-05-08', '2024-05-08', '2024-06-06') }).lanes[0],
      'a lane',
    );
    expect(levels).toBe(3);
    expect(new Set(marks.map(({ level }) => level)).size).toBe(3);
  });

  test('show as a span what is known only by year', () => {
    const mark = must(drawn({ against: dated('2025') }).lanes[1]?.marks[0], 'a mark');
    const [from, to] = must(mark.span, 'a span');
    expect(from).toBeLessThan(mark.x);
    expect(to).toBeGreaterThan(mark.x);
    expect(drawn({ for: dated('2025-01') }).lanes[0]?.marks[0]?.span).toBeUndefined();
  });
});

describe('the time after the newest source on a side', () => {
  const releases = [
    { project: 'linkerd', version: '2.16', date: '2024-08-13' },
    { project: 'linkerd', version: '2.20', date: '2026-06-30' },
    { project: 'cilium', version: '1.20', date: '2026-07-29' },
  ] as const;
  const since = (sides: Parameters<typeof draw>[0]) =>
    timeline({ for: [], against: [], context: [], ...sides }, '2024', '2026-11-22', releases)
      ?.silence;

  test('is shaded to the end, with the releases in it', () => {
    const silence = must(
      since({ for: dated('2024-12-01'), context: dated('2026-08-01') }),
      'a zone',
    );
    expect(silence.newest).toBe('2024-12-01');
    expect(silence.releases.map(({ version }) => version)).toEqual(['2.20', '1.20']);
    expect(silence.from).toBeLessThan(silence.releases[0]?.x ?? 0);
    expect(silence.to).toBeGreaterThan(silence.releases[1]?.x ?? 100);
    expect(newerWords(silence).replaceAll('\u00a0', ' ')).toBe(
      'Newer than all that speaks for or against it (1 December 2024): Linkerd 2.20, Cilium 1.20.',
    );
  });

  test('is not drawn where nothing came out since, or nothing speaks for either side', () => {
    expect(since({ against: dated('2026-08-01') })).toBeUndefined();
    expect(since({ context: dated('2024-01-01') })).toBeUndefined();
  });
});

test('minor releases are those whose id is a project and two numbers', () => {
  const ids = ['linkerd-2-20', 'cilium-1-20-5', 'cilium-1-4-encryption', 'envoy-1-20'];
  const found = minorReleases(ids.map((id) => event({ id })));
  expect(found.map(({ project, version }) => `${project} ${version}`)).toEqual(['linkerd 2.20']);
});

test('where no date is known there is no drawing', () => {
  expect(draw({ for: dated(null) })).toBeUndefined();
});

test('the period names the oldest and the newest source', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(plain(drawn({ for: dated('2024-12'), against: dated('2024-05-08') }).period)).toBe(
    '8 May 2024 to December 2024',
  );
  expect(plain(drawn({ for: dated('2024-05-08') }).period)).toBe('8 May 2024');
});
