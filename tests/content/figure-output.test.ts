import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildAllViews, buildFigure, DATA_FIGURE_IDS, frameOf } from '../../src/figures/catalog.ts';
import { CUTS } from '../../src/figures/draw/cuts.ts';
import { drawMini } from '../../src/figures/mini/index.ts';
import { asYear } from '../../src/figures/mini/security.ts';
import { seriesHtml } from '../../src/figures/output/series-html.ts';
import { notesHtml } from '../../src/figures/output/to-html.ts';
import { toJson } from '../../src/figures/output/to-json.ts';
import { fontMeasure } from '../../src/figures/svg/measure.ts';
import { colorRules, readPalette } from '../../src/figures/svg/palette.ts';
import { drawSvg, inlineSvg } from '../../src/figures/svg/render-svg.ts';
import { sourceLine, standaloneSvg } from '../../src/figures/svg/standalone.ts';
import { DIFFERENCES } from '../../src/schemas/common.ts';
import { records } from './records.ts';

const measure = await fontMeasure();
const tokens = readFileSync('src/styles/theme.css', 'utf8');
const styles = readFileSync('src/styles/figure.css', 'utf8');
/** A class of the style sheet of figures, or the color of a token; a test of the built pages looks for its rule. */
const isKnown = (name: string): boolean => {
  const [, color] = /^(?:fill|stroke)-(.+)$/.exec(name) ?? [];
  return color ? tokens.includes(`--color-${color}:`) : styles.includes(`.${name}`);
};

describe('the words beside a figure', () => {
  const spec = buildFigure('livewyer-throughput', records);

  it('name severe caveats and fold the others', () => {
    const html = notesHtml(spec, '/base/');
    const [open = '', folded = ''] = html.split('<details>');
    for (const { severity, title, path } of spec.caveats) {
      const link = `<a href="/base${path}">${title}</a>`;
      expect(severity === 'high' ? open : folded).toContain(link);
    }
  });

  it('mark what is switched off', () => {
    const html = seriesHtml(spec.series, ['cilium'], false);
    expect(html.match(/ checked/g)).toHaveLength(spec.series.length - 1);
    expect(html).toContain('value="cilium"/>');
  });
});

describe('the JSON file', () => {
  it('holds every view and the sources with the interest of their publisher', () => {
    const views = buildAllViews('livewyer-two-references', records);
    const file = toJson(frameOf('livewyer-two-references'), views, records.sources);
    expect(Object.keys(file.views)).toEqual(['metric=throughput', 'metric=p50', 'metric=p99']);
    expect(file.sources.map(({ kind }) => kind)).toEqual(['independent', 'independent']);
  });

  it('is refused for a source that does not exist', () => {
    const frame = { ...frameOf('livewyer-latency'), sources: ['nobody'] };
    expect(() => toJson(frame, {}, records.sources)).toThrow('"nobody"');
    expect(() => sourceLine(frame, records.sources, 'site')).toThrow('"nobody"');
  });
});

/** Classes used in a drawing. */
const classesIn = (svg: string): string[] => [
  ...new Set([...svg.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '))),
];

describe('the SVG', () => {
  const drawings = DATA_FIGURE_IDS.flatMap((id) =>
    Object.entries(buildAllViews(id, records)).flatMap(([key, spec]) =>
      Object.values(CUTS).map((cut) => ({
        name: `${id}?${key} ${cut.name}`,
        spec,
        svg: inlineSvg(drawSvg(spec, cut, measure, `p-${cut.name}`), 'drawing', 'words'),
      })),
    ),
  );

  it('holds the printed values as text', () => {
    const svg = inlineSvg(
      drawSvg(buildFigure('livewyer-throughput', records), CUTS.w, measure, 'p'),
      'drawing',
      'words',
    );
    for (const value of ['147', '120', '−24\u00a0%', 'Linkerd', 'connections'])
      expect(svg).toContain(`>${value}<`);
  });

  it('uses no style attribute, and only classes that the style sheet knows', () => {
    for (const { name, svg } of drawings) {
      expect(svg, name).not.toContain('style=');
      for (const cls of classesIn(svg)) expect(isKnown(cls), `${name}: .${cls}`).toBe(true);
    }
  });

  it('has closed elements, finite numbers and the same bytes each time', () => {
    for (const { name, svg, spec } of drawings) {
      expect(svg, name).not.toMatch(/NaN|undefined|Infinity/);
      const open = [...svg.matchAll(/<(?!\/)[^>]*[^/]>/g)].length;
      expect([...svg.matchAll(/<\//g)].length, name).toBe(open);
      if (name.endsWith(' w'))
        expect(inlineSvg(drawSvg(spec, CUTS.w, measure, 'p-w'), 'drawing', 'words')).toBe(svg);
    }
  });

  it('keeps ids of patterns apart', () => {
    const spec = buildFigure('advisories-by-year', records);
    const [a, b] = ['one', 'two'].map((prefix) => drawSvg(spec, CUTS.w, measure, prefix).body);
    expect(a).toContain('id="one-ink-3"');
    expect(b).toContain('url(#two-ink-3)');
    expect(b).not.toContain('#one-');
  });
});

describe('the SVG file', () => {
  const palette = readPalette(tokens, 'light');
  const spec = buildFigure('complexity-counts', records);
  const frame = frameOf('complexity-counts');
  const file = standaloneSvg(
    spec,
    drawSvg(spec, CUTS.w, measure, 'x', true),
    palette,
    sourceLine(frame, records.sources, 'Site'),
  );

  it('stands alone: colors resolved, title, sources and license in it', () => {
    expect(file).not.toMatch(/var\(|light-dark|style=/);
    expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(file).toContain(`<title>${spec.title}</title>`);
    expect(file).toContain('CC BY 4.0');
    for (const cls of classesIn(file).filter((name) => /^(fill|stroke)-/.test(name)))
      expect(file, cls).toContain(`.${cls}{`);
    for (const [, value = ''] of file.matchAll(/(?:fill|stroke):([^;}]+)/g))
      expect(value).toMatch(/^(#[0-9a-f]{6}|none)$/);
  });

  it('holds every text of the drawing to its width, whatever the font', () => {
    const texts = [...drawSvg(spec, CUTS.w, measure, 'x', true).body.matchAll(/<text [^>]*>/g)];
    expect(texts.length).toBeGreaterThan(20);
    for (const [tag] of texts) expect(tag).toMatch(/ textLength="[\d.]+"/);
    expect(drawSvg(spec, CUTS.w, measure, 'x').body).not.toContain('textLength');
  });

  it('names the classes of stacked columns, which on a page stand above the picture', () => {
    const columns = buildFigure('advisories-by-year', records);
    const svg = standaloneSvg(columns, drawSvg(columns, CUTS.w, measure, 'x', true), palette, '');
    for (const { label } of columns.series) expect(svg).toContain(`>${label}</text>`);
    expect(file).not.toContain('class="key"');
  });

  it('takes its colors from the tokens, in either theme', () => {
    expect(palette.get('linkerd')).toBe('#056f85');
    expect(readPalette(tokens, 'dark').get('linkerd')).toBe('#47c0d6');
    expect(colorRules(['ink'], () => '#111')).toBe(
      '.fill-ink{fill:#111}.stroke-ink{fill:none;stroke:#111}',
    );
    expect(() => readPalette('body {}', 'light')).toThrow('defines no colors');
  });
});

describe('small figures', () => {
  const mini = (slug: (typeof DIFFERENCES)[number]) =>
    drawMini(slug, records, measure, '2026-11-22');

  it.each(DIFFERENCES)('%s is one picture in words and classes the site knows', (slug) => {
    const { svg } = mini(slug);
    expect(svg).toMatch(/^<svg class="drawing"[^>]*role="img" aria-label="[^"]{40,}"/);
    expect(svg).not.toMatch(/style=|NaN|undefined/);
    for (const cls of classesIn(svg)) expect(isKnown(cls), cls).toBe(true);
  });

  it('carry the label of the runs that nobody published', () => {
    expect(mini('performance').method).toContain(
      'Single runs, unpublished, by staff of Solo.io, a competitor of both',
    );
    expect(mini('performance').svg).toContain('+160\u00a0%');
  });

  it('count what the diagram counts, and the years of the timeline', () => {
    expect(mini('proxies').svg.replaceAll('\u00a0', ' ')).toContain('1 of 9 pods is cut off');
    expect(mini('security').title).toBe('mTLS between workloads');
    expect(asYear('2019-04-16')).toBeCloseTo(2019.29, 2);
    expect(asYear('2024')).toBe(2024.5);
  });

  it('say that the work decides only while it does', () => {
    const changed = structuredClone(records);
    const row = changed.tiers.rows.find(({ id }) => id === 'solo-gke-10000rps');
    if (row?.linkerd) row.linkerd.change_percent['p50'] = 1;
    expect(mini('performance').title).toBe('Which adds less depends on the work');
    expect(drawMini('performance', changed, measure, '2026-11-22').title).toBe(
      'What the work costs',
    );
  });

  it('give the multiples of code', () => {
    const { svg } = mini('complexity');
    for (const text of ['9.1', '3.2', '4.6', '6.0', '7.4', '3.6', '4.9'])
      expect(svg).toContain(`>${text}<`);
  });
});
