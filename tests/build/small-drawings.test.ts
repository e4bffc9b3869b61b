import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { Advisory } from '../../src/schemas/advisory.ts';
import { readNumber } from '../support/drawing/shapes.ts';
import { records } from '../support/records.ts';
import { around, pageAt, readPages, textOf } from '../support/site';
import { plain } from '../support/words';

const pages = readPages();
const inPage = (path: string): HTMLElement => pageAt(pages, path).root;
const number = (element: HTMLElement | null | undefined, name: string): number =>
  Number(element?.getAttribute(name) ?? Number.NaN);
const classOf = (element: HTMLElement | null | undefined): string =>
  element?.getAttribute('class') ?? '';

/** A bar beside a number, in a cell of a table or of a list. */
interface CellBar {
  where: string;
  /** Head of its row. */
  row: string;
  /** Head of its column. */
  column: string;
  /** Words of its cell, and the first number in them. */
  words: string;
  value: number;
  length: number;
  tone: string;
  /** The table or list that it stands in. */
  set: HTMLElement;
}

const bars: CellBar[] = pages.flatMap(({ path, root }) =>
  root.querySelectorAll('svg[viewBox="0 0 100 10"][preserveAspectRatio="none"]').map((svg) => {
    const cell = around(svg, 'td', 'dd');
    const row = around(cell, 'tr', 'div');
    const words = plain(cell.textContent);
    const head = row.querySelector('th, dt');
    return {
      where: `${path} ${head ? textOf(head) : ''}`,
      row: head ? textOf(head) : '',
      column: cell.getAttribute('data-col') ?? '',
      words,
      value:
        readNumber(plain(cell.querySelector('b')?.textContent ?? '').split(' of ')[0] ?? '') ??
        Number.NaN,
      length: number(svg.querySelector('rect'), 'width'),
      tone: classOf(svg.querySelector('rect')),
      set: around(cell, 'table', 'ol'),
    };
  }),
);

/** The number that a bar of full length stands for. */
function fullOf(bar: CellBar): number {
  if (/^[\d.]+\s%/.test(bar.words)) return 100;
  const whole = /^[\d,]+ of (\d[\d,]*\d|\d)/.exec(bar.words);
  if (whole) return readNumber(whole[1] ?? '') ?? Number.NaN;
  if (bar.column.startsWith('Claims')) return records.claims.length;
  const alike = bars.filter(({ set, column }) => set === bar.set && !column.startsWith('Claims'));
  return Math.max(...alike.map(({ value }) => value));
}

describe('a bar beside a number', () => {
  it('is as long as the number says', () => {
    expect(new Set(bars.map(({ where }) => where.split(' ')[0])).size).toBeGreaterThan(1);
    const faults = bars.flatMap((bar) => {
      const wanted = (bar.value / fullOf(bar)) * 100;
      return Math.abs(bar.length - wanted) < 0.06
        ? []
        : [`${bar.where}, ${bar.column}: prints ${bar.words}, draws ${String(bar.length)} of 100`];
    });
    expect(faults).toEqual([]);
  });

  it('has the color of the project that its row names, and of no other', () => {
    const names = ['linkerd', 'cilium', 'istio'];
    const faults = bars.flatMap(({ where, row, tone }) => {
      const said = names.filter(
        (name) =>
          row.toLowerCase().startsWith(name) ||
          row.toLowerCase().includes(`vendor, ${name}`) ||
          new RegExp(`\\b${name}$`).test(row.toLowerCase()),
      );
      const drawn = names.filter((name) => tone.includes(name));
      const wrong = drawn.filter((name) => said.length && !said.includes(name));
      const missing = said.length === 1 && !drawn.length && !tone.includes('part') ? said : [];
      return [...wrong, ...missing].map((name) => `${where}: ${tone || 'no color'} for ${name}`);
    });
    expect(faults).toEqual([]);
  });
});

describe('bars of the table of studies', () => {
  const SIDES = ['linkerd', 'cilium_a', 'cilium_b', 'cilium_c', 'cilium_tier_unknown'] as const;
  const { rows } = records.tiers;
  const changes = (row: (typeof rows)[number], side: (typeof SIDES)[number]) =>
    Object.entries(row[side]?.change_percent ?? {});
  const root = inPage('/benchmarks/');

  it('are as long as their change, on one scale in each study, under the right mesh and tier', () => {
    const faults = rows.flatMap((row) => {
      const study = rows.filter((other) => other.study === row.study);
      const longest = Math.max(
        ...study.flatMap((other) =>
          SIDES.flatMap((side) => changes(other, side).map(([, change]) => Math.abs(change))),
        ),
      );
      const cells = root.querySelectorAll(`tr[id="${row.id}"] td`);
      return SIDES.flatMap((side, i) => {
        const wanted = changes(row, side).map(([, change]) => ({
          change,
          length: Math.max(0.6, (Math.abs(change) / longest) * 100),
        }));
        const drawn = (cells[i]?.querySelectorAll('svg') ?? []).map((svg) => ({
          change: readNumber(around(svg, 'span').querySelector('b')?.textContent ?? ''),
          length: number(svg.querySelector('rect'), 'width'),
          tone: classOf(svg.querySelector('rect')),
        }));
        const mesh = side.split('_')[0] ?? '';
        const right =
          drawn.length === wanted.length &&
          drawn.every(
            ({ change, length, tone }, k) =>
              change === wanted[k]?.change &&
              Math.abs(length - (wanted[k]?.length ?? 0)) < 0.06 &&
              tone.endsWith(mesh),
          );
        return right
          ? []
          : [`${row.id}, ${side}: ${JSON.stringify(drawn)} for ${JSON.stringify(wanted)}`];
      });
    });
    expect(faults).toEqual([]);
  });

  it('are open where the mesh did better than no mesh, and filled where it cost', () => {
    const looks = rows.flatMap((row) => {
      const cells = root.querySelectorAll(`tr[id="${row.id}"] td`);
      return SIDES.flatMap((side, i) => {
        const rects = cells[i]?.querySelectorAll('svg rect') ?? [];
        return changes(row, side).map(([metric, change], k) => ({
          look: classOf(rects[k]),
          cost: metric === 'throughput' ? change < 0 : change > 0,
        }));
      });
    });
    const open = new Set(looks.filter(({ cost }) => !cost).map(({ look }) => look));
    const filled = new Set(looks.filter(({ cost }) => cost).map(({ look }) => look));
    expect([open.size > 0, filled.size > 0]).toEqual([true, true]);
    expect([...open].filter((look) => filled.has(look))).toEqual([]);
  });
});

describe('squares', () => {
  it('in the ledger are one for each source, for it on the right and against it on the left', () => {
    const faults = records.claims.flatMap(({ id, sources }) => {
      const row = inPage('/claims/').querySelector(`li[id="claim-${id}"]`);
      const svg = row?.querySelectorAll('svg').find((picture) => !picture.querySelector('use'));
      const paths = svg?.querySelectorAll('path').map((path) => path.getAttribute('d') ?? '') ?? [];
      const middle = Number(/^M(\S+) 0v/.exec(paths[0] ?? '')?.[1]);
      const xs = paths
        .slice(1)
        .flatMap((d) => [...d.matchAll(/M(\S+) /g)].map(([, x]) => Number(x)));
      const count = (side: string): number =>
        sources.filter(({ supports }) => supports === side).length;
      const [right, left] = [
        xs.filter((x) => x > middle).length,
        xs.filter((x) => x < middle).length,
      ];
      const context = count('context');
      const words = `${String(count('for'))} for, ${String(count('against'))} against${context ? `, ${String(context)} context` : ''}`;
      const told = plain(row?.textContent ?? '').includes(words);
      return right === count('for') &&
        left === count('against') &&
        new Set(xs).size === xs.length &&
        told
        ? []
        : [
            `${id}: draws ${String(right)} for and ${String(left)} against, the record has ${words}`,
          ];
    });
    expect(faults).toEqual([]);
  });
});

describe('signs of severity', () => {
  const LEVELS: Record<Advisory['severity'], number> = {
    unknown: 0,
    low: 1,
    medium: 2,
    high: 3,
    critical: 4,
  };

  it('have as many bars filled as the severity beside them says, each higher than the last', () => {
    const signs = inPage('/security-record/advisories/').querySelectorAll(
      'svg[viewBox="0 0 18 12"]',
    );
    expect(signs.length).toBeGreaterThanOrEqual(records.advisories.length);
    const filled = classOf(
      signs
        .find((sign) => plain(around(sign, 'span').textContent).startsWith('critical'))
        ?.querySelector('rect'),
    );
    for (const sign of signs) {
      const word =
        plain(around(sign, 'span').textContent)
          .replace('not known', 'unknown')
          .split(' ')[0]
          ?.replace(/CVSS$/, '') ?? '';
      const rects = sign.querySelectorAll('rect');
      const level = LEVELS[word as Advisory['severity']];
      expect(
        rects.map((rect, i) => (classOf(rect) === filled) === i < level),
        word,
      ).toEqual(rects.map(() => true));
      const heights = rects.map((rect) => number(rect, 'height'));
      expect(
        [...heights].sort((a, b) => a - b),
        word,
      ).toEqual(heights);
      expect(new Set(heights).size, word).toBe(4);
    }
  });
});

describe('histograms of the runs', () => {
  it('have a bar for every step that is not empty, as high as its share of the fullest', () => {
    const root = inPage('/benchmarks/livewyer-2024/');
    const drawn = new Map(
      root
        .querySelectorAll('li[data-echo]')
        .map((item) => [textOf(item.querySelector('a') as HTMLElement), item]),
    );
    for (const run of records.runs) {
      const item = drawn.get(run.id);
      const path = item?.querySelector('path');
      const bars = [...(path?.getAttribute('d') ?? '').matchAll(/M(\d+) 32v-(\d+)h9v\d+z/g)].map(
        ([, x, height]) => [Number(x) / 10, Number(height)],
      );
      const fullest = Math.max(...run.histogram.map(([, count]) => count));
      const wanted = run.histogram.flatMap(([, count], i) =>
        count ? [[i, Math.max(1, Math.round((count / fullest) * 32))]] : [],
      );
      expect(bars, run.id).toEqual(wanted);
      expect(classOf(path), run.id).toMatch(new RegExp(`${run.environment.split('-')[0] ?? ''}$`));
    }
  });
});

describe('the timeline', () => {
  const root = inPage('/timeline/');
  const year = (iso: string): number => {
    const [y = 0, m, d] = iso.split('-').map(Number);
    return (
      y + (m === undefined ? 0.5 : (m - 1) / 12 + (d === undefined ? 1 / 24 : (d - 0.5) / 365))
    );
  };

  it('has a mark for every event at its date, in the lane of its project', () => {
    const pictures = root.querySelectorAll('svg[viewBox]').filter((svg) => svg.querySelector('a'));
    expect(pictures.length).toBeGreaterThan(1);
    for (const svg of pictures) {
      const grid = svg
        .querySelectorAll('path')
        .flatMap((path) => [...(path.getAttribute('d') ?? '').matchAll(/M(\S+) 0V/g)])
        .map(([, x]) => Number(x));
      const first = Math.min(...records.events.map(({ date }) => Number(date.slice(0, 4))));
      const pitch = ((grid.at(-1) ?? 0) - (grid[0] ?? 0)) / (grid.length - 1);
      const marks = svg.querySelectorAll('a');
      expect(marks.map((mark) => mark.getAttribute('href')).sort()).toEqual(
        records.events.map(({ id }) => `#event-${id}`).sort(),
      );
      for (const mark of marks) {
        const event = records.events.find(({ id }) => `#event-${id}` === mark.getAttribute('href'));
        const x = Number(
          /(?:cx="|translate\(|M)(-?[\d.]+)/.exec(
            mark.innerHTML.replace(/<title>.*?<\/title>/, ''),
          )?.[1],
        );
        const at = (grid[0] ?? 0) + (year(event?.date ?? '') - first) * pitch;
        // Some days, because months are taken as equally long here; a square begins at its edge.
        expect(
          Math.abs(x - at),
          `${event?.id ?? ''} at ${String(x)}, not ${at.toFixed(1)}`,
        ).toBeLessThan(event?.project === 'envoy' ? 5.5 : 1.5);
        expect(plain(mark.textContent), event?.id).toContain(plain(event?.title ?? ''));
        expect(mark.getAttribute('data-project'), event?.id).toBe(event?.project);
        const lane = plain(
          around(mark, 'g').querySelector('text')?.textContent ?? '',
        ).toLowerCase();
        const own = ['linkerd', 'cilium'].includes(event?.project ?? '') ? event?.project : 'istio';
        expect(lane.startsWith(own ?? ''), `${event?.id ?? ''} in ${lane}`).toBe(true);
      }
    }
  });
});
