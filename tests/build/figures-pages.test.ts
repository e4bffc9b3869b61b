import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { FigureFile } from '../../src/figures/output/to-json.ts';
import { toTable } from '../../src/figures/output/to-table.ts';
import type { FigureSpec } from '../../src/figures/spec.ts';
import { FIGURE_IDS } from '../../src/schemas/figure-ids.ts';
import { drawingFaults } from '../support/drawing/faults.ts';
import { around, DIST, filesBelow, readPages } from '../support/site';
import { INTERESTS_SAID, plain } from '../support/words';

const data = (path: string): string => readFileSync(join(DIST, 'data/figures', path), 'utf8');

/** The view with every option at its default, which pages and files show first. */
function firstView({ options, views }: FigureFile): FigureSpec {
  const found = Object.values(views).find(({ chosen }) =>
    options.every(({ name, default: value }) => (chosen[name] ?? value) === value),
  );
  if (!found) throw new Error('The file has no default view.');
  return found;
}

const figures = FIGURE_IDS.filter((id) => id !== 'proxy-failure').map((id) => {
  const file = JSON.parse(data(`${id}.json`)) as FigureFile;
  return { id, file, view: firstView(file) };
});

const pages = readPages();

/** Where a figure stands on a page. */
const placed = pages.flatMap(({ path, root }) =>
  figures.flatMap((figure) => {
    const host = root.querySelector(`data-figure[data-id="${figure.id}"]`);
    if (!host) return [];
    const opening = host.getAttribute('data-view');
    const view = opening ? figure.file.views[opening] : figure.view;
    if (!view) throw new Error(`${path}: ${figure.id} has no view ${String(opening)}.`);
    // A figure with a number stands in a text, and its table on its own page.
    const inText = host.querySelector('figcaption a[href^="#fig-"]') !== null;
    return [{ ...figure, view, where: `${path} ${figure.id}`, element: host, inText }];
  }),
);
const texts = (element: HTMLElement, selector: string): string[] =>
  element.querySelectorAll(selector).map((item) => plain(item.textContent));

/** Faults of all places, each with the place before it. */
const everywhere = (faults: (place: (typeof placed)[number]) => string[]): string[] =>
  placed.flatMap((place) => faults(place).map((fault) => `${place.where}: ${fault}`));

describe('every figure on every page', () => {
  it('stands somewhere', () => {
    for (const { id } of figures) expect(placed.map((place) => place.id)).toContain(id);
  });

  it('draws its values in every picture, to their length and in the color of their role', () => {
    const faults = everywhere(({ element, view }) => {
      const pictures = element.querySelectorAll('svg[viewBox][aria-labelledby]');
      return pictures.length === 2
        ? pictures.flatMap((svg) => drawingFaults(view, svg))
        : [`has ${String(pictures.length)} pictures`];
    });
    expect(faults).toEqual([]);
  });

  it('has its data file and its page', () => {
    expect(placed.filter(({ inText }) => inText).length).toBeGreaterThan(5);
    for (const { id, element, inText, where } of placed) {
      const file = element.getAttribute('data-file') ?? '';
      expect(file, where).toMatch(new RegExp(`/data/figures/${id}\\.json$`));
      const table = element.querySelector('[data-table]');
      if (inText)
        expect(table?.querySelector('a')?.getAttribute('href'), where).toMatch(
          new RegExp(`/figures/${id}/$`),
        );
    }
  });

  it('prints on its own page the table of its data file', () => {
    for (const { element, view, inText, where } of placed) {
      if (inText) continue;
      const { heads, rows } = toTable(view.table);
      expect(texts(element, 'table thead th'), where).toEqual(heads.map(({ text }) => plain(text)));
      const printed = element
        .querySelectorAll('table tbody tr')
        .map((row) => row.querySelectorAll('th, td').map((cell) => plain(cell.textContent)));
      expect(printed, where).toEqual(rows.map((row) => row.map(({ text }) => plain(text))));
    }
  });

  it('prints the finding and every note of its data file', () => {
    for (const { element, view, where } of placed) {
      const words = plain(element.textContent);
      for (const text of [view.title, view.subtitle, view.summary])
        expect(words, where).toContain(plain(text));
      for (const { head, text } of view.notes)
        expect(words, where).toContain(plain(`${head} ${text}`));
      for (const text of view.withheld) expect(texts(element, 'li'), where).toContain(plain(text));
      for (const { title } of view.caveats)
        expect(texts(element, 'li'), where).toContain(plain(title));
      // The words must say what the list is.
      expect(words.includes('Not shown.'), where).toBe(view.withheld.length > 0);
    }
  });

  it('names its series by name and sign', () => {
    for (const { element, view, where } of placed) {
      const switches = element.querySelectorAll('input[name="series"]').map((input) => ({
        id: input.getAttribute('value'),
        label: plain(around(input, 'label').textContent),
        role: /mark-([a-z-]+)"|swatch-([a-z-]+)"/
          .exec(around(input, 'label').toString())
          ?.slice(1)
          .find(Boolean),
      }));
      const wanted = view.series.map(({ id, label, role }) => ({
        id,
        label: plain(label),
        role: role === 'envoy' ? 'baseline' : role,
      }));
      expect(switches, where).toEqual(wanted);
    }
  });

  it('names its sources with their interest', () => {
    for (const { element, file, where } of placed) {
      const words = plain(element.textContent);
      for (const { title, publisher, kind } of file.sources) {
        const [, after = ''] = words.split(`${plain(title)}, ${publisher}, `);
        expect(after.split(/[;.]/)[0], `${where}: ${title}`).toContain(INTERESTS_SAID[kind]);
      }
    }
  });
});

it('draws a still picture of one view as that view, and leads to the whole figure', () => {
  const stills = pages.flatMap(({ root }) => root.querySelectorAll('figure[data-view]'));
  expect(stills.length).toBeGreaterThan(0);
  for (const still of stills) {
    const figure = figures.find(({ id }) => `fig-${id}` === still.id);
    const view = figure?.file.views[still.getAttribute('data-view') ?? ''];
    if (!figure || !view) throw new Error(`${still.id} shows no view of a figure.`);
    const pictures = still.querySelectorAll('svg[viewBox][aria-labelledby]');
    expect(pictures.length, still.id).toBe(2);
    expect(pictures.flatMap((svg) => drawingFaults(view, svg))).toEqual([]);
    const words = plain(still.textContent);
    for (const text of [view.title, view.subtitle, view.summary])
      expect(words).toContain(plain(text));
    const to = new URL(still.querySelector('a')?.getAttribute('href') ?? '', 'http://localhost');
    expect(to.hash).toBe(`#fig-${figure.id}`);
    for (const { name, default: usual } of figure.file.options)
      expect(to.searchParams.get(`${figure.id}.${name}`) ?? usual).toBe(view.chosen[name]);
  }
});

describe('every figure as a file', () => {
  it('draws its values, to their length and in the color of their role', () => {
    const faults = figures.flatMap(({ id, view }) => {
      const picture = parse(data(`${id}.svg`)).querySelector('g[transform]');
      return picture ? drawingFaults(view, picture).map((fault) => `${id}: ${fault}`) : [id];
    });
    expect(faults).toEqual([]);
  });
});

describe('the colors of the drawings', () => {
  const tokens = readFileSync('src/styles/theme.css', 'utf8');
  const sheets = filesBelow(DIST)
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(DIST, file), 'utf8'));
  const heads = readPages().flatMap(({ root }) =>
    root.querySelectorAll('style').map((style) => style.textContent),
  );
  const css = [...sheets, ...new Set(heads)].join('\n');
  const hex = (name: string): string =>
    new RegExp(`--color-${name}:\\s*light-dark\\(\\s*(#[0-9a-f]+)`).exec(tokens)?.[1] ?? '';

  it('are on a page the tokens of their names', () => {
    const rules = [...css.matchAll(/\.(fill|stroke)-([a-z0-9-]+)\{([^}]*)\}/g)].filter(
      ([, , name = '']) => hex(name) !== '',
    );
    expect(rules.length).toBeGreaterThan(20);
    for (const [rule, what, name = '', body = ''] of rules)
      expect(body.split(';'), rule).toContain(`${what}:var(--color-${name})`);
  });

  /** A class as a style sheet writes it: `stroke-[1.5]` is `.stroke-\[1\.5\]`. */
  const inSheet = (name: string): string => name.replace(/[^\w-]/g, '\\$&');

  it('are on the page of every drawing', () => {
    const missing = readPages().flatMap(({ path, root }) => {
      const own = root
        .querySelectorAll('style')
        .map((style) => style.textContent)
        .join();
      return root
        .querySelectorAll('svg [class]')
        .flatMap((part) => [...part.classList.value])
        .filter((name) => /^(fill|stroke)-/.test(name) && !own.includes(`.${inSheet(name)}{`))
        .map((name) => `${path}: ${name}`);
    });
    expect([...new Set(missing)]).toEqual([]);
  });

  it('are in a file the light tokens of their names', () => {
    for (const { id } of figures) {
      const rules = [...data(`${id}.svg`).matchAll(/\.fill-([a-z0-9-]+)\{fill:(#[0-9a-f]+)\}/g)];
      expect(rules.length, id).toBeGreaterThan(5);
      for (const [rule, name = '', value] of rules) expect(value, `${id} ${rule}`).toBe(hex(name));
    }
  });
});
