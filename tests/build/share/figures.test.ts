import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readBase } from '../../../scripts/site/base.ts';
import { DATA_FIGURE_IDS, isDataFigure } from '../../../src/figures/catalog.ts';
import { viewKey, viewName } from '../../../src/figures/options.ts';
import type { FigureFile } from '../../../src/figures/output/to-json.ts';
import { readRecords } from '../../../src/records/read.ts';
import { FIGURE_IDS } from '../../../src/schemas/figure-ids.ts';
import { readCsv } from '../../support/read-csv';
import { DIST, pageAt, readPages, textOf } from '../../support/site';

const pages = readPages();
const base = readBase(DIST);
const { records } = readRecords(process.cwd());
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const fileOf = (id: string): FigureFile =>
  JSON.parse(read(`data/figures/${id}.json`)) as FigureFile;

describe.each(FIGURE_IDS)('the page of the figure %s', (id) => {
  const { root } = pageAt(pages, `/figures/${id}/`);
  const embed = pageAt(pages, `/embed/${id}/`).root;

  it('shows the figure under its finding, with its table', () => {
    const title = textOf(root.querySelector('h1') as never);
    expect(root.querySelector(`figure[id="fig-${id}"] h1`)).not.toBeNull();
    expect(root.querySelectorAll('figure table tbody tr').length).toBeGreaterThan(1);
    expect(root.querySelector('meta[property="og:title"]')?.getAttribute('content')).toContain(
      title.slice(0, 20),
    );
  });

  it('is listed by its finding', () => {
    const links = pageAt(pages, '/figures/').root.querySelectorAll('main a');
    const own = links.find((link) => link.getAttribute('href') === `${base}figures/${id}/`);
    expect(textOf(own as never)).toBe(textOf(root.querySelector('h1') as never));
  });

  it('gives the code of a frame that exists and says the same', () => {
    const code = root.querySelector('copy-text[label="embed code"] pre')?.textContent ?? '';
    const frame = parse(code).querySelector('iframe');
    const address = frame?.getAttribute('src') ?? '';
    expect(new URL(address).pathname).toBe(`${base}embed/${id}/`);
    expect(frame?.getAttribute('title')).toBe(textOf(embed.querySelector('h1') as never));
  });

  it('stands in the frame with its date, a way back, and for readers without script its table', () => {
    expect(embed.querySelector('body > header, body > footer, nav')).toBeNull();
    expect(embed.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    const back = embed.querySelectorAll('main > p a').at(-1);
    expect(back?.getAttribute('href')).toBe(`${base}figures/${id}/`);
    expect(textOf(embed.querySelector('main') as never)).toMatch(/record closed on \d+/);
    if (isDataFigure(id))
      expect(embed.querySelector('details[data-table]')?.getAttribute('open')).toBeDefined();
  });

  it('lists every view with an address and a drawing that exists', () => {
    const { views, options } = fileOf(id);
    const shown = root
      .querySelectorAll('#views li a')
      .filter((link) => link.getAttribute('href')?.endsWith('.svg'))
      .map((link) => link.getAttribute('href') ?? '');
    expect(shown.length).toBe(Object.keys(views).length > 1 ? Object.keys(views).length : 0);
    for (const href of shown)
      expect(existsSync(join(DIST, href.slice(base.length))), href).toBe(true);
    for (const [key, { title, chosen }] of Object.entries(views)) {
      expect(viewKey(options, chosen)).toBe(key);
      const at = `data/figures/${id}/${viewName(key)}.svg`;
      if (!existsSync(join(DIST, at))) continue;
      const drawn = parse(read(at)).querySelector('title')?.textContent;
      expect(drawn?.replaceAll('\u00a0', ' '), at).toBe(title.replaceAll('\u00a0', ' '));
    }
  });
});

describe('the manifest of data files', () => {
  const { files, promise } = JSON.parse(read('data/manifest.json')) as {
    promise: string;
    files: {
      path: string;
      url: string;
      title: string;
      license: string;
      bytes: number;
      sha256: string;
      count?: number;
      fields?: { name: string; unit?: string }[];
    }[];
  };

  it('lists files that exist, with their size and checksum', () => {
    expect(files.length).toBeGreaterThan(60);
    for (const { path, bytes, sha256, license, title } of files) {
      const content = readFileSync(join(DIST, path));
      expect(content.length, path).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
      expect(license).toBe('CC-BY-4.0');
      expect(title.length).toBeGreaterThan(3);
    }
  });

  it('names the fields and rows of every table as a CSV parser finds them', () => {
    for (const { path, fields, count } of files.filter(({ path }) => path.endsWith('.csv'))) {
      const rows = readCsv(read(path));
      expect(
        fields?.map(({ name }) => name),
        path,
      ).toEqual(Object.keys(rows[0] ?? {}));
      expect(rows.length, path).toBe(count);
    }
    const claims = files.find(({ path }) => path === '/data/claims.csv');
    expect(claims?.count).toBe(records.claims.length);
  });

  it('gives the units of the numbers of figures', () => {
    const units = files.flatMap(({ fields = [] }) => fields.flatMap(({ unit }) => unit ?? []));
    expect(units).toContain('ms');
  });

  it('says on the page of the data what stays stable, and links every file', () => {
    const { root } = pageAt(pages, '/data/');
    expect(textOf(root.querySelector('main') as never)).toContain(promise.slice(0, 40));
    const links = new Set(root.querySelectorAll('main a').map((link) => link.getAttribute('href')));
    for (const { path } of files) expect(links, path).toContain(base + path.slice(1));
    expect(DATA_FIGURE_IDS.length).toBeGreaterThan(10);
  });
});
