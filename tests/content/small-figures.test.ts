import { describe, expect, it } from 'vitest';
import { buildFigure } from '../../src/figures/catalog.ts';
import { drawMini } from '../../src/figures/mini/index.ts';
import { fontMeasure } from '../../src/figures/svg/measure.ts';
import { SITE } from '../../src/lib/site.ts';
import type { DifferenceSlug } from '../../src/schemas/common.ts';
import { isNear } from '../support/drawing/marks.ts';
import { readAcross } from '../support/drawing/scale.ts';
import { readNumber, readShapes, type Shape } from '../support/drawing/shapes.ts';
import { records } from './records.ts';

const measure = await fontMeasure();

/** Rectangles and texts of a small figure. */
function read(slug: DifferenceSlug): { shapes: Shape[]; patches: Shape[]; texts: Shape[] } {
  const shapes = readShapes(drawMini(slug, records, measure, SITE.recordClosed).svg);
  return {
    shapes,
    patches: shapes.filter(({ kind, fill }) => kind === 'rect' && fill !== ''),
    texts: shapes.filter(({ kind }) => kind === 'text'),
  };
}
const width = ({ left, right }: Shape): number => right - left;
const height = ({ top, bottom }: Shape): number => bottom - top;

describe('small figures', () => {
  it('performance: every bar is as long as the number at its end, and stands under its work', () => {
    const row = records.tiers.rows.find(({ id }) => id === 'solo-gke-10000rps');
    const wanted = (
      [
        ['linkerd', 'linkerd', 'mTLS, reads HTTP'],
        ['cilium_a', 'cilium', 'plain network plugin'],
        ['cilium_b', 'cilium', 'encrypted, L3/L4 policy'],
        ['cilium_c', 'cilium', 'encrypted, HTTP policy'],
      ] as const
    ).map(([side, fill, work]) => ({ value: row?.[side]?.change_percent['p50'] ?? 0, fill, work }));
    const { patches, texts } = read('performance');
    const longest = Math.max(...wanted.map(({ value }) => value));
    const unit = Math.max(...patches.map(width)) / longest;
    const drawn = patches.map((bar) => {
      const above = texts.filter(({ top }) => top < bar.top && top > bar.top - 15);
      const beside = texts.find(
        ({ top, left }) => top > bar.top && top < bar.bottom && left > bar.right,
      );
      return {
        value: readNumber(beside?.text ?? ''),
        length: width(bar) / unit,
        fill: bar.fill,
        words: above.map(({ text }) => text.toLowerCase()).sort(),
      };
    });
    // Labels carry two digits; the bars are as long as the exact numbers.
    const printed = (value: number): number => Number(value.toPrecision(2));
    expect(drawn.map(({ value }) => value)).toEqual(
      wanted.map(({ value }) => printed(value)).sort((a, b) => a - b),
    );
    for (const bar of drawn) {
      const own = wanted.find(({ value }) => printed(value) === bar.value);
      expect(bar.length, own?.work).toBeCloseTo(own?.value ?? 0, 0);
      expect([bar.fill, bar.words], own?.work).toEqual([
        own?.fill,
        [own?.fill, own?.work.toLowerCase()].sort(),
      ]);
    }
  });

  it('future-proofing: every part of a column is as high as its count, in the color of its class', () => {
    const { shapes, patches, texts } = read('future-proofing');
    const CLASSES = {
      ink: 'memory-corruption-or-lifetime',
      'ink-3': 'null-deref-or-segfault',
      'hatch:ink-3': 'crash-cause-unclear',
      tint: 'other',
    } as const;
    const floor =
      shapes.find(({ stroke, kind }) => kind === 'line' && stroke === 'line-2')?.top ?? 0;
    const counted = records.advisories.filter(
      ({ project, scope, year }) => project === 'envoy' && scope === 'own' && year >= 2020,
    );
    const columns = patches.filter(({ left, right }) => right - left > 20);
    const years = texts.filter(({ text }) => /^’\d\d\*?$/.test(text));
    expect(years.length).toBeGreaterThan(5);
    const unit =
      height({
        ...columns[0],
        top: Math.min(...columns.map(({ top }) => top)),
        bottom: floor,
      } as Shape) /
      Math.max(
        ...years.map(
          ({ text }) =>
            counted.filter(({ year }) => year % 100 === Number(text.slice(1, 3))).length,
        ),
      );
    for (const year of years) {
      const own = counted.filter((row) => row.year % 100 === Number(year.text.slice(1, 3)));
      const parts = columns.filter(({ left, right }) => year.left > left && year.left < right);
      for (const [fill, name] of Object.entries(CLASSES)) {
        const count = own.filter(({ memoryClass }) => memoryClass === name).length;
        const drawn = parts
          .filter((part) => part.fill === fill)
          .map((part) => Math.round((height(part) / unit) * 10) / 10);
        expect(drawn, `${year.text} ${name}`).toEqual(count ? [count] : []);
      }
      const top = Math.min(...parts.map((part) => part.top));
      const total = texts.find(
        ({ text, left, top: y }) => left === year.left && y < top && text !== year.text,
      );
      expect(Number(total?.text), year.text).toBe(own.length);
      expect(Math.max(...parts.map(({ bottom }) => bottom)), year.text).toBeCloseTo(floor, 0);
    }
    for (const [fill, name] of Object.entries(CLASSES)) {
      const patch = patches.find((one) => one.fill === fill && width(one) < 20);
      const label = texts.find(
        ({ left, top }) =>
          patch &&
          left > patch.right &&
          left < patch.right + 12 &&
          top > patch.top &&
          top < patch.bottom + 2,
      );
      const count = counted.filter(({ memoryClass }) => memoryClass === name).length;
      expect(label?.text, name).toMatch(new RegExp(`: ${String(count)}$`));
    }
  });

  it('complexity: every range reaches from its lower to its upper multiple', () => {
    const { shapes, texts } = read('complexity');
    const [scale] = readAcross(shapes);
    /** Points of Linkerd, Cilium and all of Envoy, counted in the same way, for every way. */
    const points = (period: string): number[][] => {
      const chosen = { measure: 'points', period, filter: 'all' };
      const { rows } = buildFigure('complexity-counts', records, chosen).table;
      const subject = (name: string) => rows.filter(([first]) => String(first).startsWith(name));
      const ways = subject('Cilium').flatMap(([, by, way]) => (by === 'this site' ? [way] : []));
      return ways.map((way) =>
        ['Linkerd', 'Cilium', 'Envoy, the whole'].map((name) =>
          Number(subject(name).find((row) => row[2] === way)?.[3]),
        ),
      );
    };
    const said = (subject: string): number =>
      records.complexity.pageFigures.find((entry) => entry.subject === subject)?.value ?? 0;
    const page =
      (said('Cilium without Envoy') + said('Envoy')) / said('Linkerd control plane and proxy');
    const ends = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];
    const without = (period: string) =>
      ends(points(period).map(([linkerd = 0, cilium = 0]) => cilium / linkerd));
    const wanted: Record<string, [number, number]> = {
      'Buoyant’s 2024 page, with Envoy': [page, 10],
      'Our count, with all of Envoy': ends(
        points('mid-2024').flatMap(([linkerd = 0, cilium = 0, envoy = Number.NaN]) =>
          Number.isNaN(envoy) ? [] : [(cilium + envoy) / linkerd],
        ),
      ),
      'Our count, without Envoy': without('mid-2024'),
      'The same, newest code': without('newest'),
    };
    for (const [label, range] of Object.entries(wanted)) {
      const head = texts.find(({ text }) => text === label);
      const mark = shapes.find(
        ({ kind, left, right, top }) =>
          ['rect', 'line'].includes(kind) &&
          right - left > 5 &&
          head &&
          top > head.top &&
          top < head.top + 20,
      );
      expect(
        [mark?.left, mark?.right].map((x) => scale?.value(x ?? 0).toFixed(1)),
        label,
      ).toEqual(range.map((value) => value.toFixed(1)));
      const printed = texts
        .filter(({ top }) => head && top > head.top && top < head.top + 22)
        .map(({ text }) => text);
      expect(printed, label).toContain(range[0].toFixed(1));
    }
  });

  it('security: every bar reaches from the release that brought it to the one that ended it', () => {
    const { shapes, patches, texts } = read('security');
    const lines = shapes.filter(
      ({ kind, stroke, left, right }) => kind === 'line' && stroke === 'line' && left === right,
    );
    const years = texts.flatMap(({ text, left }) => {
      const line = lines.find(
        (one) => isNear(one.left, Math.round(left)) || Math.abs(one.left - left) <= 0.5,
      );
      return line && /^(’\d\d|20\d\d)$/.test(text)
        ? [{ year: 2000 + Number(text.slice(-2)), x: line.left }]
        : [];
    });
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last) throw new Error('The years are not named.');
    const pitch = (last.x - first.x) / (last.year - first.year);
    /** Where a date stands; an axis of years is exact to some days. */
    const at = (date: string): number =>
      first.x + ((Date.parse(date) - Date.UTC(first.year)) / 31_556_952_000) * pitch;
    const event = (id: string): number =>
      at(records.events.find((one) => one.id === id)?.date ?? '');
    const wanted: [fill: string, from: number, to: number][] = [
      ['linkerd-soft', event('linkerd-2-3'), event('linkerd-2-9')],
      ['linkerd', event('linkerd-2-9'), at(SITE.recordClosed)],
      ['hatch:cilium', event('cilium-1-14'), event('cilium-mutual-auth-deprecated')],
      ['hatch:cilium', event('cilium-1-19'), at(SITE.recordClosed)],
    ];
    expect(patches.map(({ fill }) => fill)).toEqual(wanted.map(([fill]) => fill));
    patches.forEach(({ left, right }, i) => {
      const [fill, from = 0, to = 0] = wanted[i] ?? ['', 0, 0];
      expect(Math.abs(left - from), `${fill} from`).toBeLessThan(0.6);
      expect(Math.abs(right - to), `${fill} to`).toBeLessThan(0.6);
    });
    for (const name of ['Linkerd', 'Cilium'])
      expect(texts.find(({ text }) => text === name)?.fill).toBe(`${name.toLowerCase()}-text`);
  });

  it('proxies: as many pods are hatched as the words below them say', () => {
    const { patches, texts } = read('proxies');
    for (const [mesh, from, to] of [
      ['linkerd', 0, 150],
      ['cilium', 150, 300],
    ] as const) {
      const side = patches.filter(({ left }) => left >= from && left < to);
      const pods = side.filter((patch) => width(patch) === 36);
      const words = texts
        .filter(({ left, top }) => left >= from && left < to && top > 100)
        .map(({ text }) => text)
        .join(' ');
      const hit = pods.filter(({ fill }) => fill === `hatch:${mesh}`);
      expect(words, mesh).toMatch(
        new RegExp(`^${String(hit.length)} of ${String(pods.length)} pods`),
      );
      expect(
        pods.every(({ fill }) => [`hatch:${mesh}`, 'paper'].includes(fill)),
        mesh,
      ).toBe(true);
    }
  });
});
